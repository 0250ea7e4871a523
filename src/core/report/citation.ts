import type { Article } from '../library/article';
import { longDate } from './long-date';
import { reportWords } from './words/report-languages';
import type { ReportLanguage } from './words/report-languages';

const MARKED = /^["'“”„«»‘‚‹›「『《]/u;
/** The marks of quotations by the language of what is quoted; English ones where it is not named. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  fr: ['«\u202f', '\u202f»'],
  es: ['«', '»'],
  it: ['«', '»'],
  pt: ['«', '»'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  ar: ['«', '»'],
  fa: ['«', '»'],
  de: ['„', '“'],
  ja: ['「', '」'],
};

/**
 * Words of an article as they are quoted elsewhere: the words, and in a line below where they are from, said in the language of
 * the window. Words (unless they `areSet` already) and title stand in the marks of their own language.
 */
export function citationOf(article: Article, words: string, saidIn: ReportLanguage = 'en', areSet = false): string {
  const { title, titleDerived, byline, outlet, publishedOn, source, language } = article;
  const { dates, dateUnknown, comma } = reportWords(saidIn);
  const unknown = dateUnknown.charAt(0).toLowerCase() + dateUnknown.slice(1);
  const from = [
    byline,
    titleDerived === true ? null : quoted(title, language),
    outlet,
    publishedOn === null ? unknown : longDate(publishedOn, dates),
    source.fileName,
  ];
  const known = from.filter((part) => part !== null && part !== '');
  return `${areSet ? words : quoted(words.trim(), language)}\n— ${known.join(comma)}`;
}

/** Words in the marks of their language, unless they bring their own. */
export function quoted(words: string, language: string): string {
  if (MARKED.test(words)) return words;
  const [before, behind] = MARKS[language] ?? ['“', '”'];
  return before + words + behind;
}
