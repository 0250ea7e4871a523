import type { Result } from '#core/result';
import type { Collection, Piece, ReadOptions } from '../importing/collections/collection';
import type { SourceFile } from '../importing/read-article';

/** What a thread that reads collections is asked: to open a file, to give the next pieces of it, or to leave it. */
export type CollectionQuestion =
  | { readonly request: number; readonly do: 'open'; readonly file: SourceFile; readonly options: ReadOptions }
  | { readonly request: number; readonly do: 'draw' | 'leave' };

/** Pieces of the open file in their order; none are left after those when `isLast`. */
export type Drawn = { readonly pieces: readonly Piece[]; readonly isLast: boolean };

/** The answer to the question of the same number. */
export type CollectionAnswer = {
  readonly request: number;
  readonly opened?: Result<Omit<Collection, 'pieces'>>;
  readonly drawn?: Drawn;
};
