import { fail, ok } from '#core/result';
import { COPY_AGAIN, readZip } from '../archive/read-zip';
import { blockText } from './block-text';
import type { TextNode } from './block-text';
import type { Extractor } from './extracted';
import { leftOutNote } from './left-out-note';
import type { LeftOut } from './left-out-note';
import { parseXml, wordsOf } from './parse-xml';
import type { XmlElement } from './parse-xml';

/** The elements of a text document that are blocks, by the HTML element that reads like them. */
const AS_HTML: Readonly<Record<string, string>> = {
  'text:h': 'h2',
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:line-break': 'br',
  'text:section': 'div',
  'text:list-header': 'li',
  'text:table-of-content': 'div',
  'text:index-body': 'div',
  'text:index-title': 'div',
  'draw:frame': 'span',
  'draw:text-box': 'div',
};
/** What is no part of the text as it reads, and is told: remarks, deleted passages. */
const LEFT_OUT_TOLD: Readonly<Record<string, LeftOut | undefined>> = {
  'office:annotation': 'comments',
  'text:tracked-changes': 'deleted',
};
/** What is hidden where it says so. */
const HIDING = new Set(['text:hidden-text', 'text:hidden-paragraph', 'text:section']);
/** What is no part of the text either: indexes' sources, formulas of drawings. */
const LEFT_OUT = new Set([
  'office:forms',
  'text:sequence-decls',
  'text:script',
  'svg:desc',
  'svg:title',
  // The reading of East Asian letters stands small above them.
  'text:ruby-text',
]);

/** The words of an OpenDocument text, in an archive or flat, its notes at the end, and the title, author and language it states. */
export const extractOdt: Extractor = async (bytes, { limits }) => {
  const isPacked = bytes[0] === 0x50;
  const zip = isPacked ? await readZip(bytes, limits, (name) => name === 'content.xml' || name === 'meta.xml') : null;
  if (zip?.ok === false) return zip;
  const content = zip ? zip.value.parts.get('content.xml') : bytes;
  const isCut = zip?.value.isCut === true;
  if (!content && isCut) {
    return fail('archive-damaged', 'It was cut off, and the part with its text is missing.', COPY_AGAIN);
  }
  if (!content) return fail('no-text', 'It is an OpenDocument file without a text.', 'Save it again from LibreOffice.');
  const document = parseXml(content);
  const body = document.getElementsByTagName('office:text')[0];
  const meta = zip?.value.parts.get('meta.xml');
  const reading: Reading = { notes: [], hiddenStyles: hiddenStylesIn(document), left: new Set() };
  const text = body ? textOf(body, reading) : '';
  const facts = meta ? parseXml(meta) : zip ? null : document;
  return ok({
    text,
    mediaType: 'application/vnd.oasis.opendocument.text',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    notes: [
      ...(isCut ? ['It was cut off: its text is whole, but notes and properties may be missing.'] : []),
      ...[...reading.left].map(leftOutNote),
    ],
    stated: facts
      ? {
          title: wordsOf(facts, 'dc:title'),
          author: wordsOf(facts, 'meta:initial-creator') ?? wordsOf(facts, 'dc:creator'),
          language: wordsOf(facts, 'dc:language'),
          written: wordsOf(facts, 'meta:creation-date'),
        }
      : {},
  });
};

/** What is met while the words are read: the notes, the styles that hide words, and what is left out. */
type Reading = { readonly notes: Note[]; readonly hiddenStyles: ReadonlySet<string>; readonly left: Set<LeftOut> };

/** The words in their order, then the notes, each with the mark that stands where it belongs: sentences stay whole. */
function textOf(body: XmlElement, reading: Reading): string {
  const text = blockText(asHtml(body, reading));
  return [text, ...reading.notes.map(({ mark, words }) => `${mark} ${words}`)].join('\n\n');
}

/** The styles of a document whose words are not shown. */
function hiddenStylesIn(document: XmlElement): ReadonlySet<string> {
  return new Set(
    document.getElementsByTagName('style:style').flatMap((style) => {
      const properties = style.getElementsByTagName('style:text-properties')[0];
      const name = style.getAttribute('style:name');
      return name !== null && properties?.getAttribute('text:display') === 'none' ? [name] : [];
    }),
  );
}

type Note = { readonly mark: string; readonly words: string };

/** Puts a note to the others; its mark stays in its place. */
function markOf(note: XmlElement, reading: Reading): string {
  const [body] = note.getElementsByTagName('text:note-body');
  const mark = `[${wordsOf(note, 'text:note-citation') ?? reading.notes.length + 1}]`;
  if (body) reading.notes.push({ mark, words: blockText(asHtml(body, { ...reading, notes: [] })) });
  return mark;
}

/** Shows the nodes under the names of HTML, without copying the document. */
function asHtml(node: XmlElement, reading: Reading): TextNode {
  const { nodeType, nodeValue, nodeName } = node;
  let children: readonly TextNode[] | null = null;
  return {
    nodeType,
    nodeValue,
    // Elements within a line may be called as those of a page that are no words, as are titles and scripts.
    nodeName: AS_HTML[nodeName] ?? (nodeName.startsWith('text:') ? 'span' : nodeName),
    // Whoever asks twice gets the same nodes: a note is put to the others once.
    get childNodes() {
      return (children ??= childrenOf(node, reading));
    },
  };
}

function childrenOf(node: XmlElement, reading: Reading): readonly TextNode[] {
  const { nodeName } = node;
  const repeat = nodeName === 'text:s' ? ' ' : nodeName === 'text:tab' ? '\t' : null;
  if (repeat !== null) return [textNode(repeat)];
  if (nodeName === 'text:note') return [textNode(markOf(node, reading))];
  return node.childNodes.filter((child) => isShown(child, reading)).map((child) => asHtml(child, reading));
}

function isShown(node: XmlElement, { hiddenStyles, left }: Reading): boolean {
  const { nodeName } = node;
  const what = LEFT_OUT_TOLD[nodeName];
  if (what !== undefined && (node.textContent ?? '').trim() !== '') left.add(what);
  if (what !== undefined || LEFT_OUT.has(nodeName)) return false;
  if (!nodeName.startsWith('text:')) return true;
  const isHidden =
    (HIDING.has(nodeName) && node.getAttribute('text:is-hidden') === 'true') ||
    node.getAttribute('text:display') === 'none' ||
    hiddenStyles.has(node.getAttribute('text:style-name') ?? '');
  if (isHidden && (node.textContent ?? '').trim() !== '') left.add('hidden');
  return !isHidden;
}

function textNode(words: string): TextNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: words, childNodes: [] };
}
