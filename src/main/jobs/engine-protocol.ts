import type { Article } from '#core/library/article';
import type { Addition } from '#core/library/addition';
import type { KeptOne } from '#core/library/move-kept';
import type { MovedReviews } from '#core/library/move-reviews';
import type { Review } from '#core/library/review';
import type { PackedArticle } from '#core/ports';
import type { GivenFields } from '#core/library/given-fields';
import type { Difference, Side } from '#core/likeness/difference';
import type { Fingerprint } from '#core/likeness/fingerprint';
import type { Result } from '#core/result';
import type { Summary } from '#core/summary/summary';
import type { EncodingChoices } from '../importing/encodings/encoding-choices';
import type { ImportLimits } from '../importing/import-limits';
import type { Inspection } from '../importing/inspection';
import type { SourceFile } from '../importing/read-article';
import type { Ticket } from './ticket';

/** One file's work for the engine: what the article will be called, and when it was imported (ISO 8601). */
export type EngineJob = {
  readonly file: SourceFile;
  readonly articleId: string;
  readonly importedAt: string;
  /** The limits of the reading; those of the program where none are given. */
  readonly limits?: ImportLimits;
  /** What a person set right before the import. */
  readonly fields?: GivenFields;
};

/** What the engine made of one file: bytes that only change hands, and of the rest what an import speaks of. */
export type Analysed = Pick<PackedArticle, 'row' | 'file'> & {
  readonly source: Article['source'];
  /** What tells its text from others. */
  readonly fingerprint: Fingerprint;
};

/** An article that is to be read again in the encoding of the job's file, with what a person decided on it and keeps about it. */
export type RereadJob = EngineJob & {
  readonly before: Article;
  readonly reviews: readonly Review[];
  readonly kept: readonly KeptOne[];
};

/** What became of an article that was read again, and of the decisions on it. */
export type Reread = { readonly analysed: Analysed; readonly reviews: MovedReviews };

/** An article whose summary is to be drawn anew from its text, with what a person decided on it and added to it; the name is for the log. */
export type RedrawJob = Pick<RereadJob, 'before' | 'reviews'> & {
  readonly file: Pick<SourceFile, 'fileName'>;
  readonly additions: readonly Addition[];
};

/** The new summary of an article, as it would be kept and by itself, and what becomes of the decisions on the one before. */
export type Redrawn = Reread & { readonly summary: Summary };

/** What a file may be asked for, each answered by the key of its name. */
export type EngineQuestion =
  | ({ readonly do: 'analyse' | 'inspect' } & EngineJob)
  | ({ readonly do: 'reread' } & RereadJob)
  | ({ readonly do: 'redraw' } & RedrawJob)
  | ({ readonly do: 'encodings'; readonly current: string } & EngineJob)
  | { readonly do: 'compare'; readonly file: Pick<SourceFile, 'fileName'>; readonly left: Side; readonly right: Side };

/** A question on its way to the worker. One that waits there behind another has a ticket, and is begun only where that says so. */
export type EngineRequest = EngineQuestion & { readonly request: number; readonly ticket: Ticket | null };

/** The answers by the question. */
export type EngineAnswers = {
  readonly analyse: Result<Analysed>;
  readonly inspect: Result<Inspection>;
  readonly reread: Result<Reread>;
  readonly redraw: Result<Redrawn>;
  readonly encodings: Result<EncodingChoices>;
  readonly compare: Result<Difference>;
};

/** The worker's answer to the question of the same number. */
export type EngineAnswer = { readonly request: number } & Partial<EngineAnswers>;
