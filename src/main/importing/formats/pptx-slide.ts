import type { XmlElement } from './parse-xml';
import { elementsIn, plainName, pushChildren } from './xml-elements';

/** Places of a slide whose words are not its own: the number of the slide, the date, and what stands at the edge of all. */
const EDGES = new Set(['sldNum', 'dt', 'ftr', 'hdr', 'sldImg']);
/** Elements whose words are shown in another way, or not at all. */
const APART = new Set(['Fallback', 'extLst', 'prLst']);

/** The words of a slide in paragraphs, its title first, a row of a table in a line; of the page of its notes only the notes. */
export function slideText(root: XmlElement, kind: 'slide' | 'notes'): string {
  const blocks: { readonly isTitle: boolean; readonly lines: readonly string[] }[] = [];
  const work: XmlElement[] = [root];
  for (let node = work.pop(); node !== undefined; node = work.pop()) {
    const name = plainName(node);
    if (APART.has(name)) continue;
    if (name === 'tbl') blocks.push({ isTitle: false, lines: rowsOf(node) });
    else if (name === 'sp') {
      const type = placeOf(node);
      if (EDGES.has(type) || (kind === 'notes' && type !== 'body')) continue;
      blocks.push({ isTitle: type === 'title' || type === 'ctrTitle', lines: paragraphsIn(node) });
    } else if (name === 'pt') blocks.push({ isTitle: false, lines: paragraphsIn(node) });
    else pushChildren(work, node);
  }
  const ordered = [...blocks.filter(({ isTitle }) => isTitle), ...blocks.filter(({ isTitle }) => !isTitle)];
  return ordered
    .map(({ lines }) => lines.filter((line) => line !== '').join('\n'))
    .filter((words) => words !== '')
    .join('\n\n');
}

/** What a shape is for on its slide: "title", "body", the empty string for any other. */
function placeOf(shape: XmlElement): string {
  const [place] = elementsIn(shape, 'ph');
  return place ? (place.getAttribute('type') ?? 'obj') : '';
}

function rowsOf(table: XmlElement): readonly string[] {
  return elementsIn(table, 'tr').map((row) =>
    elementsIn(row, 'tc')
      .map((cell) => paragraphsIn(cell).join(' '))
      .join('\t')
      .trimEnd(),
  );
}

function paragraphsIn(node: XmlElement): readonly string[] {
  return elementsIn(node, 'p').map((paragraph) =>
    elementsIn(paragraph, 't', 'br')
      .map((each) => (plainName(each) === 'br' ? '\n' : (each.textContent ?? '')))
      .join('')
      .replaceAll(/[\t\v ]+/gu, ' ')
      .trim(),
  );
}
