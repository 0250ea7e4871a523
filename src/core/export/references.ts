import { longDate } from '../report/long-date';
import { authorsOf } from './authors';
import { oneLine } from './clean-text';
import type { ExportView } from './export-view';

/** What a bibliography holds of an article; every text is on one line. */
export type Reference = {
  /** A key that is its own in the library. */
  readonly key: string;
  readonly title: string;
  /** Everybody whom the byline names, as it writes them. */
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** EDTF; null where it is not known. */
  readonly date: string | null;
  /** Year, month and day as far as the date is one certain day, month or year; else empty. */
  readonly dateParts: readonly string[];
  readonly language: string | null;
  readonly keywords: readonly string[];
  /** The key points, a sentence each. */
  readonly abstract: string | null;
  readonly note: string;
};

/** What is known of an article as a reference: none of it is taken from anywhere but the article and what people set right. */
export function referenceOf({ input, resolved, report }: ExportView): Reference {
  const { article, tags } = input;
  const known = (value: string | null): string | null => (value === null ? null : oneLine(value) || null);
  const points = resolved.kept.find(({ section }) => section === 'keyPoints')?.items ?? [];
  const abstract = points.map(({ item }) => ('text' in item ? item.text : '')).join(' ');
  const date = known(article.publishedOn);
  const day = date?.split('T')[0] ?? '';
  const dateline = article.dateline === null ? [] : [`Dateline: ${article.dateline.place}.`];
  return {
    key: `sidelight-${article.id}`,
    title: known(article.title) ?? 'Untitled',
    authors: authorsIn(known(article.byline)),
    outlet: known(article.outlet),
    date,
    dateParts: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/u.test(day) ? day.split('-') : [],
    language: article.language === 'und' ? null : known(article.language),
    keywords: [...new Set([...tags, ...report.keywords].map(oneLine))].filter((word) => word !== ''),
    abstract: known(abstract),
    note: oneLine([...dateline, `File: ${article.source.fileName}.`, `SHA-256: ${article.sha256}.`].join(' ')),
  };
}

/** The date in words, for a form that has no way of its own for a date that is not certain. */
export function dateInWords(date: string): string {
  return longDate(date);
}

function authorsIn(byline: string | null): readonly string[] {
  return byline === null ? [] : authorsOf(byline);
}
