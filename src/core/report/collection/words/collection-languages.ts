import type { ReportLanguage } from '../../words/report-languages';
import { collectionArabic } from './collection-ar';
import { collectionEnglish } from './collection-en';
import { collectionSpanish } from './collection-es';
import { collectionFrench } from './collection-fr';
import type { CollectionWords } from './collection-words';

const WORDS: Readonly<Record<ReportLanguage, CollectionWords>> = {
  en: collectionEnglish,
  fr: collectionFrench,
  es: collectionSpanish,
  ar: collectionArabic,
};

/** The words of a collection report in a language; English where none is named. */
export function collectionWords(language: ReportLanguage = 'en'): CollectionWords {
  return WORDS[language];
}
