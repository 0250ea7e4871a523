import type { TextNode } from './block-text';

/** The cells of a row that reads as one line have at most so many letters each; longer ones lay out a page. */
const MOST_LETTERS = 400;
/** What no cell of such a row holds. */
const BLOCKS = new Set('table tr ul ol dl pre blockquote h1 h2 h3 h4 h5 h6 form article section'.split(' '));

/** Whether a row of a table reads as one line: several cells of few words each, whatever paragraphs these are in. */
export function isPlainRow(row: TextNode): boolean {
  let cells = 0;
  for (const child of row.childNodes) {
    if (!isCell(child)) continue;
    if (lettersIn(child) > MOST_LETTERS) return false;
    cells += 1;
  }
  return cells > 1;
}

function isCell({ nodeName }: TextNode): boolean {
  const name = nodeName.toLowerCase();
  return name === 'td' || name === 'th';
}

/** How many letters a cell has; of one that holds more than paragraphs, or very many, more than any limit. */
function lettersIn(cell: TextNode): number {
  let letters = 0;
  const work = [cell];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    if (BLOCKS.has(node.nodeName.toLowerCase())) return Infinity;
    if (node.nodeType === 3 || node.nodeType === 4) letters += (node.nodeValue ?? '').trim().length;
    if (letters > MOST_LETTERS) return Infinity;
    work.push(...node.childNodes);
  }
  return letters;
}
