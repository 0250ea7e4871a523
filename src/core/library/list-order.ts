import type { ArticleRow } from './catalogue';

/** The order of the library list: newest import first, those of one import by id. */
export function byImport(a: ArticleRow, b: ArticleRow): number {
  return compare(b.importedAt, a.importedAt) || compare(a.id, b.id);
}

/**
 * The list after some articles changed: `ids` names them, `rows` holds those of them that are still in the library. Rows
 * that did not change are the same values as before.
 */
export function withChanged(
  before: readonly ArticleRow[],
  ids: readonly string[],
  rows: readonly ArticleRow[],
): readonly ArticleRow[] {
  const changed = new Set(ids);
  return [...before.filter(({ id }) => !changed.has(id)), ...rows].toSorted(byImport);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
