import type { PdfLine, PdfPage } from './pdf-lines';
import { runningHeads } from './pdf-heads';
import { endsEarly, measuresOf } from './pdf-measure';
import type { Measure } from './pdf-measure';
import { splitNotes } from './pdf-notes';
import { joinLines, wordsOf } from './pdf-words';

const NO_MEASURE: Measure = { left: 0, right: 0, pitch: 0 };

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
      const measures = measuresOf(lines);
      for (const [index, line] of lines.entries()) {
        const before: Last | null = last;
        const isNew = before === null || (index === 0 ? !goesOn(before, line) : begins(before, line));
        const measure: Measure = measures[index] ?? before?.measure ?? NO_MEASURE;
        if (isNew) {
          paragraphs.push(...notes, [line]);
          notes = [];
        } else {
          const lines = paragraphs.at(-1);
          // A line that ended early though no paragraph ends there was broken on purpose: an address, a verse, the names over a case.
          if (lines && before && index > 0 && isBroken(before, line))
            lines[lines.length - 1] = { ...before.line, isBroken: true };
          lines?.push(line);
        }
        last = { line, measure };
      }
    }
    notes.push(...found.notes, ...asides.filter((line) => !isHead(line)).map((line) => [line]));
  }
  return [...paragraphs, ...notes].map((lines) => joinLines(lines, words));
}

/** Whether a line begins a paragraph: more space above it, other letters, an indent, or a line before it that ended early. */
function begins(last: Last, line: PdfLine): boolean {
  const { line: before, measure } = last;
  if (isRow(before) || isRow(line)) return !(isRow(before) && isRow(line));
  if (line.block !== undefined) return line.block !== before.block;
  const step = before.base - line.base;
  // A line above the one before it begins a short column.
  if (step < 0) return !goesOn(last, line);
  if (measure.pitch > 0 && step > measure.pitch * 1.35) return true;
  if (isOfOtherHeight(before, line)) return true;
  if (LABEL.test(line.text)) return true;
  const indent = line.left - measure.left;
  const isHanging = LABEL.test(before.text);
  if (!isHanging && indent > line.height && indent < line.height * 5 && before.left - measure.left < line.height / 2)
    return true;
  if (!endsEarly(before, line, measure)) return false;
  return before.font !== line.font || ENDS_SENTENCE.test(before.text);
}

const LABEL = /^(?:[•◦▪■□●○‣*–—-]|\(?\d{1,3}[.)])\s/u;
const ENDS_SENTENCE = /[.!?:;”"’»。！？؟۔।][⁰¹²³⁴⁵⁶⁷⁸⁹,]*$/u;

/** Whether the first line of a column or page goes on with the paragraph before it: that ended in the midst of a sentence. */
function goesOn({ line: before, measure }: Last, line: PdfLine): boolean {
  if (isRow(before) || isRow(line)) return isRow(before) && isRow(line);
  if (isOfOtherHeight(before, line) || before.font !== line.font || ENDS_SENTENCE.test(before.text)) return false;
  if (endsEarly(before, line, measure) && !/[-,]$/u.test(before.text)) return false;
  return before.text.length > 20 && /^[\p{L}\p{N}(“"‘«„]/u.test(line.text);
}

function isBroken({ line: before, measure }: Last, line: PdfLine): boolean {
  if (line.block !== undefined || isRow(line) || /\p{L}[-‐\u00ad]$/u.test(before.text)) return false;
  return !/^\p{Ll}/u.test(line.text) && endsEarly(before, line, measure);
}

function isRow({ text }: PdfLine): boolean {
  return text.includes('\t');
}

function isOfOtherHeight(one: PdfLine, other: PdfLine): boolean {
  return Math.abs(one.height - other.height) > Math.max(one.height, other.height) * 0.15;
}
