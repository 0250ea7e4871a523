import type { TagElement, TagName } from '#core/report/tags';

/** What may stand in an element: other groups and paragraphs; the parts of a list; or words. */
export type Room = 'groups' | 'list' | 'words';

/** The tag of an element of the page, and what may stand in it. */
export type Tagged = { readonly tag: TagName; readonly room: Room };

const group = (tag: TagName): Tagged => ({ tag, room: 'groups' });
const words = (tag: TagName): Tagged => ({ tag, room: 'words' });
const list: Tagged = { tag: 'L', room: 'list' };

const TAGS: Readonly<Record<string, Tagged>> = {
  SECTION: group('Sect'),
  NAV: group('Sect'),
  ARTICLE: group('Art'),
  BLOCKQUOTE: group('BlockQuote'),
  FIGCAPTION: words('Caption'),
  H1: words('H1'),
  H2: words('H2'),
  H3: words('H3'),
  H4: words('H4'),
  H5: words('H5'),
  H6: words('H6'),
  P: words('P'),
  PRE: words('P'),
  UL: list,
  OL: list,
  DL: list,
  DT: words('Lbl'),
  DD: words('LBody'),
  TABLE: group('Table'),
  TR: group('TR'),
  TH: words('TH'),
  TD: words('TD'),
};

/** The tag of an element; null for one that is no more than what stands in it. */
export function tagOf(element: Element, room: Room): Tagged | null {
  const { tagName } = element;
  if (room === 'list') return group('LI');
  if (room === 'words') return tagName === 'CODE' ? words('Code') : inWords(tagName);
  return TAGS[tagName] ?? (hasWords(element) ? words('P') : null);
}

/** What a list says besides its words: whether it is numbered; and a cell of a table: what it is the head of, and how many columns it takes. */
export function attributesOf(element: Element): Pick<TagElement, 'scope' | 'columns' | 'isNumbered'> {
  if (element instanceof HTMLOListElement) return { isNumbered: true };
  if (!(element instanceof HTMLTableCellElement)) return {};
  const { tagName, scope, colSpan } = element;
  return {
    ...(tagName === 'TH' && { scope: scope.startsWith('row') ? 'Row' : 'Column' }),
    ...(colSpan > 1 && { columns: colSpan }),
  };
}

/** Among words only what is told apart from them: lists and blocks stand in items and notes as well. */
function inWords(tagName: string): Tagged | null {
  const tagged = TAGS[tagName];
  return tagged && tagName !== 'P' ? tagged : null;
}

/** Whether words stand directly in it. */
function hasWords(element: Element): boolean {
  return [...element.childNodes].some(isWords);
}

/** Whether a node is text that is printed. */
export function isWords(node: Node): node is Text {
  return node instanceof Text && /\S/u.test(node.data);
}
