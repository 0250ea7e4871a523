import type { ArticleRow } from './catalogue';
import { compareText } from '../text/compare';

/** The order of the library list: newest import first, those of one import by id. */
export function byImport(a: ArticleRow, b: ArticleRow): number {
  return compareText(b.importedAt, a.importedAt) || compareText(a.id, b.id);
}

/**
 * The list after some articles changed: `ids` names them, `rows` holds those of them that are still in the library. Rows
 * that did not change are the same values as before, and so is the list when none did.
 */
export function withChanged(
  before: readonly ArticleRow[],
  ids: readonly string[],
  rows: readonly ArticleRow[],
): readonly ArticleRow[] {
  const changed = new Set(ids);
  const found = new Map(rows.map((row) => [row.id, row]));
  const old = before.filter(({ id }) => changed.has(id));
  const staysInPlace = old.length === rows.length && old.every((row) => isSamePlace(row, found.get(row.id)));
  // A note, a decision or a title leaves every row where it is: the list is neither taken apart nor sorted.
  if (staysInPlace) {
    if (old.every((row) => JSON.stringify(row) === JSON.stringify(found.get(row.id)))) return before;
    return before.map((row) => found.get(row.id) ?? row);
  }
  return [...before.filter(({ id }) => !changed.has(id)), ...rows].toSorted(byImport);
}

function isSamePlace(row: ArticleRow, now: ArticleRow | undefined): boolean {
  return now !== undefined && byImport(row, now) === 0;
}
