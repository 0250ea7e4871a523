import type { PdfLine, PdfPage } from './pdf-lines';
import { runningHeads } from './pdf-heads';
import { splitNotes } from './pdf-notes';
import { joinLines, wordsOf } from './pdf-words';

type Measure = { readonly left: number; readonly right: number; readonly pitch: number };
type Last = { readonly line: PdfLine; readonly measure: Measure };

/**
 * The paragraphs of a document: lines joined over columns and pages, words divided at a line's end put together, running heads and
 * page numbers left out. Rows of a table are lines of one paragraph; notes at the foot of a page and what stands along its margin follow
 * the paragraph that ends there.
 */
export function paragraphsOf(pages: readonly PdfPage[]): readonly string[] {
  const isHead = runningHeads(pages);
  const words = wordsOf(pages.flatMap(({ columns }) => columns.flatMap((lines) => lines.map(({ text }) => text))));
  const paragraphs: PdfLine[][] = [];
  let notes: PdfLine[][] = [];
  let last: Last | null = null;
  for (const { columns, asides } of pages) {
    const found = splitNotes(columns.map((lines) => lines.filter((line) => !isHead(line))));
    for (const lines of found.body) {
      const measure = measureOf(lines);
      for (const [index, line] of lines.entries()) {
        const before: Last | null = last;
        const isNew = before === null || (index === 0 ? !goesOn(before, line) : begins(before.line, line, measure));
        if (isNew) {
          paragraphs.push(...notes, [line]);
          notes = [];
        } else paragraphs.at(-1)?.push(line);
        last = { line, measure };
      }
    }
    notes.push(...found.notes, ...asides.filter((line) => !isHead(line)).map((line) => [line]));
  }
  return [...paragraphs, ...notes].map((lines) =>
    joinLines(
      lines.map(({ text }) => text),
      words,
    ),
  );
}

function measureOf(lines: readonly PdfLine[]): Measure {
  const steps = lines.slice(1).flatMap((line, index) => {
    const step = (lines[index]?.base ?? 0) - line.base;
    return step > 0 ? [step] : [];
  });
  return {
    right: -quantile(
      lines.map((line) => -line.right),
      0.1,
    ),
    left: quantile(
      lines.map((line) => line.left),
      0.2,
    ),
    pitch: quantile(steps, 0.5),
  };
}

/** Whether a line begins a paragraph: more space above it, other letters, an indent, or a line before it that ended early. */
function begins(before: PdfLine, line: PdfLine, measure: Measure): boolean {
  if (isRow(before) || isRow(line)) return !(isRow(before) && isRow(line));
  if (line.block !== undefined) return line.block !== before.block;
  const step = before.base - line.base;
  if (step < 0 || (measure.pitch > 0 && step > measure.pitch * 1.35)) return true;
  if (isOfOtherHeight(before, line)) return true;
  if (/^(?:[•◦▪■□●○‣*–—-]|\(?\d{1,3}[.)])\s/u.test(line.text)) return true;
  const indent = line.left - measure.left;
  if (indent > line.height && indent < line.height * 5 && before.left - measure.left < line.height / 2) return true;
  if (!endsEarly(before, line, measure)) return false;
  return before.font !== line.font || ENDS_SENTENCE.test(before.text);
}

const ENDS_SENTENCE = /[.!?:;”"’»。！？؟۔।][⁰¹²³⁴⁵⁶⁷⁸⁹,]*$/u;

/** Whether the first word of the next line would have found room behind a line. */
function endsEarly(before: PdfLine, line: PdfLine, { left, right }: Measure): boolean {
  const word = /^\S+/u.exec(line.text)?.[0] ?? '';
  const letter = (line.right - line.left) / Math.max(line.text.length, 1);
  return right - before.right > Math.max((word.length + 1) * letter * 1.25, (right - left) * 0.08);
}

/** Whether the first line of a column or page goes on with the paragraph before it: that ended in the midst of a sentence. */
function goesOn({ line: before, measure }: Last, line: PdfLine): boolean {
  if (isRow(before) || isRow(line)) return isRow(before) && isRow(line);
  if (isOfOtherHeight(before, line) || before.font !== line.font || ENDS_SENTENCE.test(before.text)) return false;
  if (endsEarly(before, line, measure) && !/[-,]$/u.test(before.text)) return false;
  return before.text.length > 20 && /^[\p{L}\p{N}(“"‘«„]/u.test(line.text);
}

function isRow({ text }: PdfLine): boolean {
  return text.includes('\t');
}

function isOfOtherHeight(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.height - other.height) > Math.max(one.height, other.height) * 0.15;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
