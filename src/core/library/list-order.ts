import type { ArticleRow } from './catalogue';
import { compareText } from '../text/compare';

/** The order of the library list: newest import first, those of one import by id. */
export function byImport(a: ArticleRow, b: ArticleRow): number {
  return compareText(b.importedAt, a.importedAt) || compareText(a.id, b.id);
}

/**
 * The list after some articles changed: `before` is in the order of import, `ids` names what changed, `rows` holds those of them that
 * are still in the library. Rows that did not change are the same values as before, and so is the list when none did. Of 100,000 rows
 * those that stay are passed over once at most, and never sorted again.
 */
export function withChanged(
  before: readonly ArticleRow[],
  ids: readonly string[],
  rows: readonly ArticleRow[],
): readonly ArticleRow[] {
  const changed = new Set(ids);
  const sorted = rows.toSorted(byImport);
  const placed = sorted.map((row) => ({ row, place: placeFor(before, row) }));
  const stayInPlace = changed.size === rows.length && placed.every(({ row, place }) => isAt(before, place, row));
  // A note, a decision or a title leaves every row where it is.
  if (stayInPlace) {
    if (placed.every(({ row, place }) => JSON.stringify(before[place]) === JSON.stringify(row))) return before;
    const after = before.slice();
    for (const { row, place } of placed) after[place] = row;
    return after;
  }
  const staying = before.filter(({ id }) => !changed.has(id));
  const parts: (readonly ArticleRow[])[] = [];
  let from = 0;
  for (const row of sorted) {
    const place = placeFor(staying, row, from);
    parts.push(staying.slice(from, place), [row]);
    from = place;
  }
  return [...parts, staying.slice(from)].flat();
}

/** The place of the first row, from `low` on, that does not come before this one. */
function placeFor(list: readonly ArticleRow[], row: ArticleRow, low = 0): number {
  let [from, to] = [low, list.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    const other = list[middle];
    if (other !== undefined && byImport(other, row) < 0) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The same time of import and the same id: the same article. */
function isAt(list: readonly ArticleRow[], place: number, row: ArticleRow): boolean {
  const there = list[place];
  return there !== undefined && byImport(there, row) === 0;
}
