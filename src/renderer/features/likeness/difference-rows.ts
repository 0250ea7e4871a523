import type { Difference, DifferenceRow } from '#core/likeness/difference';

/** What is shown of a comparison: rows, and runs of paragraphs that are the same and folded away. */
export type ShownRow =
  | { readonly kind: 'row'; readonly index: number; readonly row: DifferenceRow; readonly number: number | null }
  | { readonly kind: 'folded'; readonly index: number; readonly count: number };

/** So many same paragraphs stay on either side of a difference; a run that hides fewer than two is not folded. */
const CONTEXT = 1;

/** The rows to be shown; the differences are numbered, and `unfolded` holds the places of runs that were asked for. */
export function shownRows({ rows }: Difference, unfolded: ReadonlySet<number>): readonly ShownRow[] {
  const shown: ShownRow[] = [];
  let number = 0;
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    if (!row) break;
    if (!row.isSame) {
      number += 1;
      shown.push({ kind: 'row', index, row, number });
      index += 1;
      continue;
    }
    const end = endOfSame(rows, index);
    const from = index === 0 ? 0 : index + CONTEXT;
    const to = end === rows.length ? end : end - CONTEXT;
    const isFolded = to - from > 1 && !unfolded.has(from);
    for (let at = index; at < end; at += 1) {
      const each = rows[at];
      if (isFolded && at === from) shown.push({ kind: 'folded', index: from, count: to - from });
      if (each && !(isFolded && at >= from && at < to)) shown.push({ kind: 'row', index: at, row: each, number: null });
    }
    index = end;
  }
  return shown;
}

function endOfSame(rows: readonly DifferenceRow[], from: number): number {
  let end = from;
  while (rows[end]?.isSame === true) end += 1;
  return end;
}
