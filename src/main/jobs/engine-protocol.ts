import type { Article } from '#core/library/article';
import type { PackedArticle } from '#core/ports';
import type { GivenFields } from '#core/library/given-fields';
import type { Fingerprint } from '#core/likeness/fingerprint';
import type { Result } from '#core/result';
import type { ImportLimits } from '../importing/import-limits';
import type { Inspection } from '../importing/inspection';
import type { SourceFile } from '../importing/read-article';

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

/** A job on its way to the worker. */
export type EngineRequest = EngineJob & { readonly request: number; readonly isInspection?: true };

/** The worker's answer to the job of the same number. */
export type EngineAnswer = {
  readonly request: number;
  readonly result?: Result<Analysed>;
  readonly inspected?: Result<Inspection>;
};
