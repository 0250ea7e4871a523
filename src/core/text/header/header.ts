import type { Span } from '../span';

/** What stands before the body of a text. Dates are EDTF; a key is null when the text does not say it. */
export type Header = {
  readonly title: string | null;
  readonly titleSpan: Span | null;
  /** Everything that is not a header line; a dateline opens it. Never empty while the text has words. */
  readonly body: Span;
  readonly publishedOn: string | null;
  readonly publishedOnSpan: Span | null;
  /** The possible readings when the date can be read in more than one way; then `publishedOn` is null. */
  readonly publishedOnReadings?: readonly string[];
  readonly updatedOn: string | null;
  readonly dateline: { readonly place: string; readonly evidence: Span } | null;
  /** The dateline up to and including its dash or colon. */
  readonly datelinePrefix: Span | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
};

/** The values of a front matter block, already parsed, and where the text after it begins. */
export type FrontMatter = {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly end: number;
};

/** What helps to read a header: the file's name and, where there is one, its parsed front matter. */
export type HeaderContext = {
  readonly fileName: string;
  readonly language?: string;
  readonly frontMatter?: FrontMatter | null;
};

/** The fields while they are being collected; the first value of a field wins. */
export type Fields = {
  title: string | null;
  titleSpan: Span | null;
  publishedOn: string | null;
  publishedOnSpan: Span | null;
  readings: readonly string[];
  updatedOn: string | null;
  place: { readonly place: string; readonly evidence: Span } | null;
  byline: string | null;
  outlet: string | null;
  language: string | null;
};

/** Fields with nothing in them. */
export function emptyFields(): Fields {
  return {
    title: null,
    titleSpan: null,
    publishedOn: null,
    publishedOnSpan: null,
    readings: [],
    updatedOn: null,
    place: null,
    byline: null,
    outlet: null,
    language: null,
  };
}
