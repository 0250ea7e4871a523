import type { ArticleRow } from './catalogue';
import { compareText } from '../text/compare';

/** As much of a row as its place in the list goes by. */
type Imported = Pick<ArticleRow, 'id' | 'importedAt'>;

/** The order of the library list: newest import first, those of one import by id. */
export function byImport(a: Imported, b: Imported): number {
  return compareText(b.importedAt, a.importedAt) || compareText(a.id, b.id);
}

/**
 * The list after some articles changed: `before` is in the order of import, `ids` names what changed, `rows` holds those of them that
 * are still in the library, and `placeOf` tells where an article stands in `before` (-1: nowhere). Rows that did not change are the
 * same values as before, and so is the list when none did. Those that stay are never gone through: of 100,000 that is felt.
 */
export function withChanged(
  before: readonly ArticleRow[],
  ids: readonly string[],
  rows: readonly ArticleRow[],
  placeOf: (id: string) => number,
): readonly ArticleRow[] {
  const sorted = rows.toSorted(byImport);
  const places = [...new Set(ids)]
    .map(placeOf)
    .filter((place) => place >= 0)
    .sort((a, b) => a - b);
  const stayInPlace = places.length === sorted.length && sorted.every((row, at) => isAt(before, places[at], row));
  // A note, a decision or a title leaves every row where it is.
  if (stayInPlace) {
    if (sorted.every((row, at) => JSON.stringify(before[places[at] ?? -1]) === JSON.stringify(row))) return before;
    const after = before.slice();
    for (const [at, row] of sorted.entries()) after[places[at] ?? -1] = row;
    return after;
  }
  const staying = inParts(before, places, (place) => [place + 1, []]);
  let from = 0;
  const cuts = sorted.map((row) => (from = placeFor(staying, row, from)));
  return inParts(staying, cuts, (cut, at) => [cut, sorted.slice(at, at + 1)]);
}

/** The list cut at places that ascend; `then` tells what stands at each, and from where the list goes on. */
function inParts(
  list: readonly ArticleRow[],
  cuts: readonly number[],
  then: (cut: number, at: number) => readonly [number, readonly ArticleRow[]],
): readonly ArticleRow[] {
  if (cuts.length === 0) return list;
  const parts: (readonly ArticleRow[])[] = [];
  let from = 0;
  for (const [at, cut] of cuts.entries()) {
    const [next, between] = then(cut, at);
    parts.push(list.slice(from, cut), between);
    from = next;
  }
  // Joined by whole parts: put in one by one, many rows take twenty times as long.
  return ([] as ArticleRow[]).concat(...parts, list.slice(from));
}

/** The place of the first row, from `low` on, that does not come before this one. */
export function placeFor(list: readonly ArticleRow[], row: Imported, low = 0): number {
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
function isAt(list: readonly ArticleRow[], place: number | undefined, row: ArticleRow): boolean {
  const there = list[place ?? -1];
  return there !== undefined && byImport(there, row) === 0;
}
