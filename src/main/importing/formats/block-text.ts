import { isPlainRow } from './table-rows';

/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'
  ).split(' '),
);
/** Elements whose end is a blank line. */
const PARAGRAPHS = new Set('address blockquote center dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));
/** Elements that hold no words to read. */
const SILENT = new Set(
  'audio base button canvas embed frame head iframe input link map meta noframes noscript object script select style svg template textarea video'.split(
    ' ',
  ),
);

/** Of a DOM node only what the reading of its words needs. */
export type TextNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<TextNode>;
  readonly getAttribute?: (name: string) => string | null;
};

/** What ends in a row that is one line: the row itself, and a paragraph of one of its cells. */
const ROW = 'row';
const WORDS = 'words';
/** A quotation within a line. */
const QUOTE = 'q';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/**
 * The words of a document as plain text: a line for each block, a blank line between paragraphs, "- " before items of a list,
 * a tab between the cells of a row whose cells hold but few words. White space is as a reader sees it: runs of it are one space, save in `pre`.
 */
export function blockText(root: TextNode): string {
  const out = new TextBuilder();
  // An own stack: pages nested ten thousand deep exist, and must not overflow that of the program.
  const work: (TextNode | { readonly ends: string })[] = [root];
  let preformatted = 0;
  /** Within a row that is one line, where paragraphs are no more than words. */
  let rows = 0;
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if ('ends' in node) {
      if (node.ends === 'pre') preformatted -= 1;
      if (node.ends === ROW) rows -= 1;
      if (node.ends === 'td' || node.ends === 'th') out.tab();
      else if (node.ends === WORDS) out.space();
      else if (node.ends === QUOTE) out.words('”', false);
      else out.endBlock(PARAGRAPHS.has(node.ends));
      continue;
    }
    if (node.nodeType === TEXT || node.nodeType === CDATA) {
      out.words(node.nodeValue ?? '', preformatted > 0);
      continue;
    }
    const name = node.nodeName.toLowerCase().replace(/^.*:/u, '');
    if (node.nodeType === ELEMENT && (SILENT.has(name) || isHidden(node))) continue;
    if (name === 'br' && rows === 0) out.lineBreak();
    // A reader sees marks around it, which are not in the page.
    if (name === QUOTE) {
      out.words('“', false);
      work.push({ ends: QUOTE });
    }
    const isBlock = BLOCKS.has(name);
    const isRow = name === 'tr' && rows === 0 && isPlainRow(node);
    if (rows > 0 && (isBlock || name === 'br') && name !== 'td' && name !== 'th') {
      out.space();
      work.push({ ends: WORDS });
      for (const child of [...node.childNodes].toReversed()) work.push(child);
      continue;
    }
    if (isBlock) {
      if (name !== 'td' && name !== 'th') out.endBlock(PARAGRAPHS.has(name));
      if (name === 'li') out.item();
      if (name === 'pre') preformatted += 1;
      if (isRow) rows += 1;
      work.push({ ends: isRow ? ROW : name });
    }
    for (const child of [...node.childNodes].toReversed()) work.push(child);
  }
  return out.text();
}

/** True when nodes lie more than `limit` levels below the root. */
export function isDeeperThan(root: TextNode, limit: number): boolean {
  let level: readonly TextNode[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap(({ childNodes }) => [...childNodes]);
  }
  return false;
}

function isHidden(node: TextNode): boolean {
  return typeof node.getAttribute?.('hidden') === 'string' || node.getAttribute?.('aria-hidden') === 'true';
}

/** Puts lines together; breaks are only written when more words come. */
class TextBuilder {
  #parts: string[] = [];
  #breaks = 0;
  #gap = '';
  #prefix = '';
  #isAtStart = true;

  words(text: string, isPreformatted: boolean): void {
    if (isPreformatted) {
      this.#write(text.replaceAll(/\r\n?/gu, '\n'));
      return;
    }
    for (const [run] of text.matchAll(/[^\t\n\f\r ]+|[\t\n\f\r ]+/gu)) {
      if (/^[\t\n\f\r ]/u.test(run)) this.#gap ||= ' ';
      else this.#write(run);
    }
  }

  lineBreak(): void {
    this.#breaks += 1;
    this.#gap = '';
  }

  endBlock(isParagraph: boolean): void {
    this.#breaks = Math.max(this.#breaks, isParagraph ? 2 : 1);
    this.#gap = '';
  }

  /** A space, unless a line or a cell has just ended. */
  space(): void {
    this.#gap ||= ' ';
  }

  tab(): void {
    this.#gap = '\t';
  }

  /** The next words are the first of an item. */
  item(): void {
    this.#prefix = '- ';
  }

  text(): string {
    return this.#parts.join('').trim();
  }

  #write(words: string): void {
    if (words === '') return;
    if (this.#breaks > 0 && this.#parts.length > 0) {
      this.#parts.push('\n'.repeat(Math.min(this.#breaks, 2)));
      this.#isAtStart = true;
    }
    if (!this.#isAtStart) this.#parts.push(this.#gap);
    this.#parts.push(this.#prefix, words);
    this.#prefix = '';
    this.#breaks = 0;
    this.#gap = '';
    this.#isAtStart = false;
  }
}
