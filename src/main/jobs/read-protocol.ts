import type { Result } from '#core/result';
import type { ImportLimits } from '../importing/import-limits';
import type { SourceFile } from '../importing/read-article';

/** Files to be read, in their order; the limits are those of the program where none are given. */
export type ReadRequest = {
  readonly request: number;
  readonly paths: readonly string[];
  readonly limits?: ImportLimits;
};

/** What became of the first of them, one at least: reading ends when there is enough to carry at once. */
export type ReadAnswer = { readonly request: number; readonly files: readonly Result<SourceFile>[] };
