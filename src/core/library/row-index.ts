import type { ArticleRow } from './catalogue';
import { placeFor } from './list-order';

/** Finds rows of one list without going through it: of 100,000 rows that is felt each time the list changes. */
export type RowIndex = {
  /** The row of an article; undefined where the list does not hold it. */
  readonly rowOf: (articleId: string) => ArticleRow | undefined;
  /** Where the row of an article stands in the list, -1 where it does not. */
  readonly placeOf: (articleId: string) => number;
  /** The rows that were like an article when they came, in the order of the list. */
  readonly likeTo: (articleId: string) => readonly ArticleRow[];
};

/** The index of a list without rows. */
export const NO_ROW_INDEX: RowIndex = { rowOf: () => undefined, placeOf: () => -1, likeTo: () => [] };

/**
 * What is known of rows, however often lists are made of them: `note` has to be told of every row before a list that holds it is
 * asked by its index. The lists are in the order of import.
 */
export function createRowIndexes(): {
  readonly note: (rows: readonly ArticleRow[]) => void;
  readonly of: (list: readonly ArticleRow[]) => RowIndex;
} {
  const importedAt = new Map<string, string>();
  const likes = new Map<string, Set<string>>();

  function note(rows: readonly ArticleRow[]): void {
    for (const row of rows) {
      importedAt.set(row.id, row.importedAt);
      for (const { id } of row.alike ?? []) likes.set(id, (likes.get(id) ?? new Set()).add(row.id));
    }
  }

  function of(list: readonly ArticleRow[]): RowIndex {
    const placeOf = (id: string): number => {
      const time = importedAt.get(id);
      if (time === undefined) return -1;
      const place = placeFor(list, { id, importedAt: time });
      // A list from before the article came, or from when it was known by another time.
      return list[place]?.id === id ? place : list.findIndex((row) => row.id === id);
    };
    return {
      placeOf,
      rowOf: (id) => list[placeOf(id)],
      likeTo: (id) =>
        [...(likes.get(id) ?? [])]
          .map(placeOf)
          .sort((a, b) => a - b)
          .flatMap((place) => {
            const row = list[place];
            return row?.alike?.some((link) => link.id === id) === true ? [row] : [];
          }),
    };
  }

  return { note, of };
}
