import { baseOf, isShown, leftOf, piecesOfRun, rightOf } from './pdf-runs';
import type { PdfItem } from './pdf-runs';

type Run = readonly PdfItem[];
/** A line of one piece: where it stands, and its letters. */
type Line = {
  readonly run: Run;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly height: number;
  readonly letters: string;
};

/** So many rows with a label and a value are a table. */
const LEAST_ROWS = 4;
const LONGEST_LABEL = 40;
/** In points: lines that begin at the same place may differ so much. */
const SAME_EDGE = 2;
/** Lines of running text fill their column; of labels no more than this share do so. */
const MOST_FULL = 0.5;
const FULL = 0.85;

/**
 * Puts the rows of a table of two columns together where a page draws all labels before all values: lines of few letters that begin like labels,
 * each with one beside it at its height. Columns of running text stay as they are drawn.
 */
export function withPairs(runs: readonly Run[]): readonly Run[] {
  const lines = runs.map(lineOf);
  const paired: Run[] = [];
  for (let index = 0; index < lines.length;) {
    const count = valuesFrom(lines, index);
    const labels = lines.slice(index - count, index);
    const values = lines.slice(index, index + count);
    if (arePairs(labels, values)) {
      // The labels were taken as they came: each goes with its value now.
      paired.splice(
        paired.length - count,
        count,
        ...labels.map((label, row) => [...plain(label), ...plain(values[row])]),
      );
      index += count;
    } else {
      paired.push(runs[index] ?? []);
      index += 1;
    }
  }
  return paired;
}

/** How many lines from a place on stand below one another, if the first stands higher than the line before it. */
function valuesFrom(lines: readonly (Line | null)[], start: number): number {
  const first = lines[start];
  const before = lines[start - 1];
  if (!first || !before || first.base < before.base + before.height || first.left < before.right) return 0;
  let end = start + 1;
  for (let last = first; ; end += 1) {
    const next = lines[end];
    if (!next || Math.abs(next.left - first.left) > SAME_EDGE || next.base >= last.base) break;
    last = next;
  }
  return end - start;
}

function arePairs(labels: readonly (Line | null)[], values: readonly (Line | null)[]): boolean {
  if (labels.length < LEAST_ROWS || labels.length !== values.length) return false;
  const widest = Math.max(...labels.map((label) => (label ? label.right - label.left : 0)));
  const areBeside = labels.every((label, row) => {
    const value = values[row];
    const isLabel =
      label && label.letters.length <= LONGEST_LABEL && Math.abs(label.left - (labels[0]?.left ?? 0)) <= SAME_EDGE;
    return isLabel && value && Math.abs(label.base - value.base) < label.height * 0.3 && label.right < value.left;
  });
  const full = labels.filter((label) => label && label.right - label.left >= widest * FULL).length;
  const begun = labels.filter((label) => label && /^[\p{Lu}\p{Lo}\p{N}•–-]/u.test(label.letters)).length;
  return areBeside && full <= labels.length * MOST_FULL && begun === labels.length;
}

/** The items of a line without the sign that it ends there. */
function plain(line: Line | null | undefined): Run {
  return (line?.run ?? []).map((item) => ({ ...item, hasEOL: false }));
}

function lineOf(run: Run): Line | null {
  const shown = run.filter(isShown);
  const [first] = shown;
  if (!first || piecesOfRun(run).length !== 1) return null;
  return {
    run,
    left: Math.min(...shown.map(leftOf)),
    right: Math.max(...shown.map(rightOf)),
    base: baseOf(first),
    height: Math.max(...shown.map(({ height }) => height)),
    letters: shown.map(({ str }) => str.trim()).join(' '),
  };
}
