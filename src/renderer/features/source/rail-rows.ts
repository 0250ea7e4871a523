import { KINDS } from '../../ui/kinds';
import type { Kind } from '../../ui/kinds';
import type { RailMark } from './rail-marks';

/** One kind in one row of a crowded rail: where it lies across its lane and how much of it it takes, as shares of the lane. */
type RailPart = { readonly kind: Kind; readonly from: number; readonly width: number };

/** A row of a crowded rail: its kinds side by side, always in the same order, the wider the more marks it holds. */
export type RailRow = { readonly top: number; readonly height: number; readonly parts: readonly RailPart[] };

/** How high a row is, in pixels, and the most marks a rail has of this height each before they are shown in rows. */
const ROW = 4;
const ROOM_OF_A_MARK = 4;
/** No row that holds anything is narrower, as a share of the lane. */
const LEAST = 0.25;

/**
 * The evidence of a long text by rows of the rail, where its marks would lie over each other and be nothing but stripes; null where
 * each has room of its own. `topOf` tells where an offset stands. Each row is drawn with its neighbours, so that the outline is calm.
 */
export function railRows(
  marks: readonly RailMark[],
  height: number,
  topOf: (offset: number) => number,
): readonly RailRow[] | null {
  const evidence = marks.filter((mark) => mark.by === 'engine');
  if (evidence.length * ROOM_OF_A_MARK <= height) return null;
  const counts = Array.from({ length: Math.ceil(height / ROW) }, () => new Map<Kind, number>());
  for (const { kind, start, end } of evidence) {
    const [first, last] = [Math.floor(topOf(start) / ROW), Math.floor(topOf(end) / ROW)];
    for (const row of counts.slice(first, last + 1)) row.set(kind, (row.get(kind) ?? 0) + 1);
  }
  const calm = counts.map((_, index) => joined(counts.slice(Math.max(index - 1, 0), index + 2)));
  const most = Math.max(...calm.map(sum));
  return calm.flatMap((row, index) =>
    sum(counts[index]) === 0 ? [] : [{ top: index * ROW, height: ROW, parts: partsOf(row, most) }],
  );
}

function partsOf(row: ReadonlyMap<Kind, number>, most: number): readonly RailPart[] {
  const all = sum(row);
  const whole = LEAST + (1 - LEAST) * (all / most);
  let from = 0;
  return KINDS.flatMap((kind) => {
    const width = (whole * (row.get(kind) ?? 0)) / all;
    if (width === 0) return [];
    const part = { kind, from, width };
    from += width;
    return [part];
  });
}

function joined(rows: readonly ReadonlyMap<Kind, number>[]): ReadonlyMap<Kind, number> {
  const all = new Map<Kind, number>();
  for (const row of rows) for (const [kind, count] of row) all.set(kind, (all.get(kind) ?? 0) + count);
  return all;
}

function sum(row: ReadonlyMap<Kind, number> = new Map()): number {
  return [...row.values()].reduce((total, count) => total + count, 0);
}
