import type { PdfLine } from './pdf-lines';

/** The space a line has, in points: where its column begins, where lines of its indent end around it, and the step from one to the next. */
export type Measure = { readonly left: number; readonly right: number; readonly pitch: number };

/** How far a line may run is seen on so many lines before and behind it; beside a picture they are shorter than elsewhere. */
const AROUND = 3;
/** Lines whose beginnings differ by less than so many heights have one indent, or the indent of a first line. */
const SAME_INDENT = 1.5;

/** The measure of each line of a column. */
export function measuresOf(lines: readonly PdfLine[]): readonly Measure[] {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = (lines[index]?.base ?? 0) - line.base;
    return step > 0 ? [step] : [];
  });
  const left = quantile(
    lines.map((line) => line.left),
    0.2,
  );
  const right = -quantile(
    lines.map((line) => -line.right),
    0.1,
  );
  const pitch = quantile(steps, 0.5);
  return lines.map((line, index) => {
    const around = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1);
    const ends = around.filter((other) => Math.abs(other.left - line.left) < line.height * SAME_INDENT);
    return { left, right: Math.min(right, Math.max(...ends.map((other) => other.right))), pitch };
  });
}

/** Whether a line ended before it had to: the first word of the next line would have found room behind it. */
export function endsEarly(before: PdfLine, line: PdfLine, measure: Measure): boolean {
  if (areCentred(before, line)) return true;
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  const room = measure.right - before.right;
  return room > Math.max((word.length + 1) * letter * 1.25, (measure.right - measure.left) * 0.08);
}

/** Whether two lines have one middle, and neither of them the other's ends. */
function areCentred(one: PdfLine, other: PdfLine): boolean {
  const isOneMiddle = Math.abs(one.left + one.right - other.left - other.right) < 3;
  return isOneMiddle && Math.abs(one.left - other.left) > Math.max(one.height, other.height) / 2;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
