import { isRow } from './list-lines';
import type { Line } from './list-lines';

/** Which articles are marked to be handled together, and between which lines a range reaches; nothing is marked at first. */
export type Marks = {
  readonly ids: ReadonlySet<string>;
  /** The line that a range begins at, and the one that the keys are at. */
  readonly anchor: number;
  readonly cursor: number;
};

/** No article marked, and the keys at this line. */
export function noMarks(at: number): Marks {
  return { ids: new Set(), anchor: at, cursor: at };
}

/** Marks the article of a line, or takes its mark away. */
export function toggled({ ids }: Marks, lines: readonly Line[], at: number): Marks {
  const line = lines[at];
  if (!isRow(line)) return { ids, anchor: at, cursor: at };
  const changed = new Set(ids);
  if (!changed.delete(line.id)) changed.add(line.id);
  return { ids: changed, anchor: at, cursor: at };
}

/** Marks all articles from the anchor to a line, and no other; with `isMore` those marked before stay so. */
export function extended(marks: Marks, lines: readonly Line[], at: number, isMore = false): Marks {
  const ids = new Set(isMore ? marks.ids : []);
  const anchor = Math.max(0, marks.anchor);
  for (const line of lines.slice(Math.min(anchor, at), Math.max(anchor, at) + 1)) if (isRow(line)) ids.add(line.id);
  return { ids, anchor, cursor: at };
}

/** Marks every article. */
export function allMarked(lines: readonly Line[], cursor: number): Marks {
  return { ids: new Set(lines.filter(isRow).map(({ id }) => id)), anchor: 0, cursor };
}
