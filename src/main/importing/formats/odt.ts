import { fail, ok } from '#core/result';
import { COPY_AGAIN, readZip } from '../archive/read-zip';
import { blockText } from './block-text';
import type { TextNode } from './block-text';
import type { Extractor } from './extracted';
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
/** What is no part of the text as it reads: remarks, deleted passages, indexes' sources, formulas of drawings. */
const LEFT_OUT = new Set([
  'office:annotation',
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
  'text:script',
  'svg:desc',
  'svg:title',
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
  const facts = meta ? parseXml(meta) : zip ? null : document;
  return ok({
    text: body ? textOf(body) : '',
    mediaType: 'application/vnd.oasis.opendocument.text',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    notes: isCut ? ['It was cut off: its text is whole, but notes and properties may be missing.'] : [],
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

/** The words in their order, then the notes, each with the mark that stands where it belongs: sentences stay whole. */
function textOf(body: XmlElement): string {
  const notes: Note[] = [];
  const text = blockText(asHtml(body, notes));
  return [text, ...notes.map(({ mark, words }) => `${mark} ${words}`)].join('\n\n');
}

type Note = { readonly mark: string; readonly words: string };

/** Puts a note to the others; its mark stays in its place. */
function markOf(note: XmlElement, notes: Note[]): string {
  const [body] = note.getElementsByTagName('text:note-body');
  const mark = `[${wordsOf(note, 'text:note-citation') ?? notes.length + 1}]`;
  if (body) notes.push({ mark, words: blockText(asHtml(body, [])) });
  return mark;
}

/** Shows the nodes under the names of HTML, without copying the document. */
function asHtml(node: XmlElement, notes: Note[]): TextNode {
  const { nodeType, nodeValue, nodeName } = node;
  let children: readonly TextNode[] | null = null;
  return {
    nodeType,
    nodeValue,
    // Elements within a line may be called as those of a page that are no words, as are titles and scripts.
    nodeName: AS_HTML[nodeName] ?? (nodeName.startsWith('text:') ? 'span' : nodeName),
    // Whoever asks twice gets the same nodes: a note is put to the others once.
    get childNodes() {
      return (children ??= childrenOf(node, notes));
    },
  };
}

function childrenOf(node: XmlElement, notes: Note[]): readonly TextNode[] {
  const { nodeName } = node;
  const repeat = nodeName === 'text:s' ? ' ' : nodeName === 'text:tab' ? '\t' : null;
  if (repeat !== null) return [textNode(repeat)];
  if (nodeName === 'text:note') return [textNode(markOf(node, notes))];
  return node.childNodes.filter((child) => !LEFT_OUT.has(child.nodeName)).map((child) => asHtml(child, notes));
}

function textNode(words: string): TextNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: words, childNodes: [] };
}
