import type { AppError } from '#core/result';
import type { SectionChanges } from '#core/summary/summary-changes';
import type { Section } from '#core/summary/summary';

/** The writings that encodings are for. */
export type EncodingScript =
  | 'unicode'
  | 'western'
  | 'central'
  | 'cyrillic'
  | 'arabic'
  | 'hebrew'
  | 'greek'
  | 'turkish'
  | 'baltic'
  | 'nordic'
  | 'vietnamese'
  | 'thai'
  | 'japanese'
  | 'chinese'
  | 'korean';

/** An encoding with what a text says in it. */
export type EncodingChoice = {
  readonly encoding: string;
  readonly script: EncodingScript | null;
  /** How likely it is, from 0 to 1, where that is known. */
  readonly confidence: number | null;
  /** Words of the text around its first letter that is not plain ASCII. */
  readonly sample: string;
  /** How many places about there are no text in this encoding. */
  readonly damaged: number;
};

/** What an article was read as, and what else it could be read as: the likely ones first, then all others. */
export type EncodingOffer = {
  readonly fileName: string;
  readonly current: string;
  /** Why it was read so: the bytes prove it, it was guessed, or a person chose it. */
  readonly why: 'proven' | 'guessed' | 'chosen';
  readonly likely: readonly EncodingChoice[];
  readonly others: readonly EncodingChoice[];
};

/** What came of reading an article anew: how many decisions moved with their words, and those that have no place in it. */
export type ReadAgain = {
  readonly encoding: string;
  readonly moved: number;
  readonly lost: readonly { readonly section: Section; readonly words: string }[];
};

/** A summary that was drawn anew: the engine it had, the one of this program, what goes and comes, and of the decisions how many stay and which no item stands for. */
export type Redrawing = {
  readonly engine: string;
  readonly now: string;
  readonly changes: readonly SectionChanges[];
  readonly kept: number;
  readonly lost: readonly { readonly section: Section; readonly words: string }[];
};

/** An article whose summary would change, or was changed: the engine it had, how many lines go and come, and how many decisions no item stands for. */
export type RedrawnArticle = {
  readonly articleId: string;
  readonly title: string;
  readonly engine: string;
  readonly gone: number;
  readonly come: number;
  readonly lost: number;
};

/** What came of drawing many summaries anew: of how many articles, how many were looked at, how many stay the same, which change, which could not be drawn; and why it ended early. */
export type RedrawnMany = {
  readonly total: number;
  readonly looked: number;
  readonly same: number;
  readonly changed: readonly RedrawnArticle[];
  readonly failed: readonly { readonly title: string; readonly reason: AppError }[];
  readonly problem: AppError | null;
};

/** How far the drawing of many summaries is, and whether they are kept or only looked at. */
export type RedrawProgress = { readonly done: number; readonly total: number; readonly isKept: boolean };
