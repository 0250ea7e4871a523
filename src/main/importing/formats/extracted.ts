import type { ImportLimits } from '../import-limits';
import type { Result } from '#core/result';

/** The fields of a header that a file states beside its words; a date as it is written there. */
export type StatedFields = {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly source?: string | undefined;
  readonly language?: string | undefined;
  readonly place?: string | undefined;
  /** When the document was begun, as its properties tell; no date of publication. */
  readonly written?: string | undefined;
};

/** The words of a file of some format, in paragraphs divided by blank lines, and what it states beside them. */
export type Extracted = {
  readonly text: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly isGuess: boolean;
  readonly damaged: number;
  /** What was left out or mended, in sentences. */
  readonly notes?: readonly string[];
  /** How sure the guess of the encoding is, from 0 to 1, where it is one. */
  readonly confidence?: number;
  readonly stated: StatedFields;
};

/** What a reader is told beside the bytes: the name is for messages, the limits for what is unpacked. */
type ExtractorContext = {
  readonly fileName: string;
  readonly limits: ImportLimits;
  /** The encoding that a person chose; only for formats that are text themselves. */
  readonly encoding?: string;
};

/** Draws the words out of the bytes of a file. It may throw: a broken file is then refused. */
export type Extractor = (bytes: Uint8Array, context: ExtractorContext) => Promise<Result<Extracted>>;
