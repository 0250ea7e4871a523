import type { PdfLine } from './pdf-lines';

/** So many lines at the top and at the foot of a page may be running heads or page numbers. */
const EDGE = 2;
/** Of a column with fewer lines the whole page tells where its lines begin and end. */
const FEW_LINES = 4;
/** A running head stands on at least so many pages. */
const HEAD_PAGES = 3;

/** The paragraphs of a document: lines joined, words divided at a line's end put together, running heads and page numbers left out. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly string[] {
  const heads = runningHeads(pages);
  const paragraphs: string[] = [];
  for (const page of pages) {
    const lines = page.filter((line, index) => !isAtEdge(page, index) || !heads.has(patternOf(line)));
    const whole = measureOf(lines);
    for (const column of columnsOf(lines)) {
      const measure = column.length < FEW_LINES ? whole : measureOf(column);
      for (const [index, paragraph] of paragraphsIn(column, measure).entries()) {
        const before = paragraphs.at(-1);
        if (index === 0 && before !== undefined && goesOn(before, paragraph))
          paragraphs[paragraphs.length - 1] = join(before, paragraph);
        else paragraphs.push(paragraph);
      }
    }
  }
  return paragraphs;
}

/** Lines from the top down; where one stands higher than the one before it, a column begins. */
function columnsOf(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const columns: PdfLine[][] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    if (before === null || before.base < line.base) columns.push([line]);
    else columns.at(-1)?.push(line);
    before = line;
  }
  return columns;
}

/** Where the lines begin and end, and how far one is from the next. */
type Measure = { readonly left: number; readonly right: number; readonly pitch: number };

function measureOf(lines: readonly PdfLine[]): Measure {
  const right = -quantile(
    lines.map((line) => -line.right),
    0.1,
  );
  const left = quantile(
    lines.map((line) => line.left),
    0.2,
  );
  const pitch = quantile(
    lines.slice(1).flatMap((line, index) => {
      const step = (lines[index]?.base ?? 0) - line.base;
      return step > 0 ? [step] : [];
    }),
    0.5,
  );
  return { left, right, pitch };
}

function paragraphsIn(lines: readonly PdfLine[], measure: Measure): readonly string[] {
  const paragraphs: string[] = [];
  let before: PdfLine | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (before === null || last === undefined || begins(before, line, measure)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = join(last, line.text);
    before = line;
  }
  return paragraphs;
}

/** Whether a line begins a paragraph: more space above it, other letters, an indent, or a line before it that ended early. */
function begins(before: PdfLine, line: PdfLine, { left, right, pitch }: Measure): boolean {
  const step = before.base - line.base;
  if (pitch > 0 && step > pitch * 1.35) return true;
  if (Math.abs(before.height - line.height) > Math.max(before.height, line.height) * 0.15) return true;
  if (/^(?:[•◦▪–*-]|\(?\d{1,3}[.)])\s/u.test(line.text)) return true;
  const indent = line.left - left;
  if (indent > line.height && indent < line.height * 5 && before.left - left < line.height / 2) return true;
  const isShort = right - before.right > (right - left) * 0.18;
  return isShort && /[.!?:;”"’»。！？؟]$/u.test(before.text);
}

function goesOn(before: string, next: string): boolean {
  return /[\p{L}\p{N},;–-]$/u.test(before) && before.length > 60 && /^[\p{Ll}\p{Lo}(]/u.test(next);
}

function join(before: string, next: string): string {
  if (/\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(next)) return before.slice(0, -1) + next;
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、]$/u.test(before);
  return isDense ? before + next : `${before} ${next}`;
}

/** What stands at the edge of several pages, but for its numbers; a number alone is one on any. */
function runningHeads(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) {
    const patterns = new Set(page.filter((_line, index) => isAtEdge(page, index)).map(patternOf));
    for (const pattern of patterns) seen.set(pattern, (seen.get(pattern) ?? 0) + 1);
  }
  const heads = [...seen].filter(
    ([pattern, count]) => count >= HEAD_PAGES || /^(?:page )?#(?:\s*(?:of|\/)\s*#)?$/iu.test(pattern),
  );
  return new Set(heads.map(([pattern]) => pattern));
}

function isAtEdge(page: readonly PdfLine[], index: number): boolean {
  return index < EDGE || index >= page.length - EDGE;
}

function patternOf({ text }: PdfLine): string {
  return text
    .replaceAll(/\p{N}+/gu, '#')
    .replaceAll(/^[-–—\s]+|[-–—\s]+$/gu, '')
    .toLowerCase();
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
