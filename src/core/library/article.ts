import type { Span } from '../text/span';

/** Where in a file with many texts one came from: that file, and the way in it, outermost first ("2024/a.zip", "notes.csv", "row 7"). */
export type Origin = { readonly container: string; readonly within: readonly string[] };

/** Where an article came from; `importedAt` is ISO 8601, `modifiedAt` the file's own date, none is ever the article's date. */
type ArticleSource = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly encoding: string;
  /** True when the bytes do not prove the encoding and it was guessed. */
  readonly encodingGuessed?: boolean;
  /** True when a person chose the encoding. */
  readonly encodingChosen?: boolean;
  /** How sure the guess is, from 0 to 1, where the detector says so. */
  readonly encodingConfidence?: number;
  /** How many places were no text in that encoding and read as U+FFFD; absent where there are none. */
  readonly damaged?: number;
  /** What was left out or mended when its words were drawn, in sentences; absent where there was nothing of it. */
  readonly notes?: readonly string[];
  readonly bytes: number;
  readonly importedAt: string;
  readonly modifiedAt?: string | null;
  /** The day on which a document was begun, as it states itself (ISO 8601); absent where it states none. */
  readonly writtenOn?: string;
  /** For a text out of a file with many: which, and where in it. `fileName`, `bytes` and the SHA-256 are then those of the part. */
  readonly origin?: Origin;
};

/**
 * One imported text. `text` is the whole decoded source (LF line ends, no BOM, otherwise untouched) and never changes;
 * header lines lie outside `body`; `sha256` is of the original bytes; `publishedOn` is EDTF, never the import date.
 */
export type Article = {
  readonly id: string;
  readonly title: string;
  /** True when the source has no headline and the title was drawn from its first sentence. */
  readonly titleDerived?: boolean;
  readonly text: string;
  readonly language: string;
  readonly sha256: string;
  readonly body: Span;
  readonly sentences: readonly Span[];
  readonly publishedOn: string | null;
  /** Where the text states its date; absent where the file itself states it, or nothing does. */
  readonly publishedOnEvidence?: Span;
  /** The possible dates (EDTF) where the header's date can be read in more than one way; `publishedOn` is null then. */
  readonly publishedOnReadings?: readonly string[];
  readonly dateline: { readonly place: string; readonly evidence: Span } | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** The fields that a person gave at the import, in place of what stands in the text. */
  readonly given?: readonly ('title' | 'publishedOn' | 'place' | 'language')[];
  readonly source: ArticleSource;
};
