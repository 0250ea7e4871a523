import { reportArabic } from './report-ar';
import { reportEnglish } from './report-en';
import { reportFrench } from './report-fr';
import { reportSpanish } from './report-es';
import type { ReportWords } from './report-words';

/** The languages a report can be framed in. */
export const REPORT_LANGUAGES = ['en', 'fr', 'es', 'ar'] as const;

/** The name of one such language. */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = {
  en: reportEnglish,
  fr: reportFrench,
  es: reportSpanish,
  ar: reportArabic,
};

/** The words of a report in a language; English where none is named. */
export function reportWords(language: ReportLanguage = 'en'): ReportWords {
  return WORDS[language];
}

/** The language of reports for a window in this language. */
export function reportLanguage(window: string): ReportLanguage {
  return REPORT_LANGUAGES.find((language) => language === window) ?? 'en';
}
