import { fail, ok } from '#core/result';
import { decodePage } from './html';
import { blockText } from './block-text';
import type { TextNode } from './block-text';
import type { Extractor } from './extracted';
import { leftOutNote } from './left-out-note';
import type { LeftOut } from './left-out-note';
import { parseXmlText, wordsOf } from './parse-xml';
import type { XmlElement } from './parse-xml';

/** The elements of Word that are blocks, by the HTML element that reads like them. */
const AS_HTML: Readonly<Record<string, string>> = {
  'w:p': 'p',
  'w:tbl': 'table',
  'w:tr': 'tr',
  'w:tc': 'td',
  'w:br': 'br',
  'w:cr': 'br',
};
/** What is no part of the text as it reads: properties, codes of fields, deleted words, pictures and their bytes. */
const LEFT_OUT = new Set(
  'w:pPr w:rPr w:tblPr w:trPr w:tcPr w:sectPr w:instrText w:del w:delText w:moveFrom w:pict w:binData w:drawing w:object w:listPr'.split(
    ' ',
  ),
);
/** What any other element reads like. */
const AROUND = 'span';

type Note = { readonly mark: string; readonly words: string };
type Context = {
  readonly notes: Note[];
  readonly leftOut: Set<LeftOut>;
  readonly noteParts: ReadonlyMap<string, XmlElement>;
};

/** The words of a Word document that was saved as XML, by Word 2003 or in one file by later ones, its notes at the end. */
export const extractWordXml: Extractor = async (bytes) => {
  const document = parseXmlText(decodePage(bytes).text);
  const [body] = document.getElementsByTagName('w:body');
  if (!body) return fail('no-text', 'It is a Word document without a text.', 'Save it again from Word or LibreOffice.');
  const noteParts = new Map(
    ['w:footnote', 'w:endnote'].flatMap((name) =>
      [...document.getElementsByTagName(name)].map(
        (note) => [`${name} ${note.getAttribute('w:id') ?? ''}`, note] as const,
      ),
    ),
  );
  const context: Context = { notes: [], leftOut: new Set(), noteParts };
  const text = blockText(asHtml(body, context));
  return ok({
    text: [text, ...context.notes.map(({ mark, words }) => `${mark} ${words}`)].join('\n\n'),
    mediaType: 'application/xml',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    notes: [...context.leftOut].map(leftOutNote),
    stated: {
      title: wordsOf(document, 'o:Title') ?? wordsOf(document, 'dc:title'),
      author: wordsOf(document, 'o:Author') ?? wordsOf(document, 'dc:creator'),
      written: wordsOf(document, 'o:Created') ?? wordsOf(document, 'dcterms:created'),
    },
  });
};

/** Shows the nodes under the names of HTML, without copying the document. */
function asHtml(node: XmlElement, context: Context): TextNode {
  const { nodeType, nodeValue, nodeName } = node;
  const isElement = nodeType === 1;
  let children: readonly TextNode[] | null = null;
  return {
    nodeType,
    // White space between the elements of a document is that of its file.
    nodeValue: isElement || node.parentNode?.nodeName === 'w:t' ? nodeValue : '',
    nodeName: AS_HTML[nodeName] ?? (isElement ? AROUND : nodeName),
    // Whoever asks twice gets the same nodes: a note is put to the others once.
    get childNodes() {
      return (children ??= childrenOf(node, context));
    },
  };
}

function childrenOf(node: XmlElement, context: Context): readonly TextNode[] {
  if (node.nodeName === 'w:tab') return [words('\t')];
  if (node.nodeName === 'w:noBreakHyphen') return [words('\u2011')];
  const mark = markOf(node, context);
  if (mark !== null) return [words(mark)];
  return node.childNodes.filter((child) => isShown(child, context.leftOut)).map((child) => asHtml(child, context));
}

/** Puts a note to the others; its mark stays in its place. Word 2003 has the note there, later ones a reference to it. */
function markOf(node: XmlElement, { notes, leftOut, noteParts }: Context): string | null {
  const isHere = node.nodeName === 'w:footnote' || node.nodeName === 'w:endnote';
  const isReference = node.nodeName === 'w:footnoteReference' || node.nodeName === 'w:endnoteReference';
  if (!isHere && !isReference) return null;
  const note = isHere
    ? node
    : noteParts.get(`${node.nodeName.replace('Reference', '')} ${node.getAttribute('w:id') ?? ''}`);
  if (!note) return '';
  const mark = `[${notes.length + 1}]`;
  const place = notes.push({ mark, words: '' }) - 1;
  const inner = { notes: [], leftOut, noteParts: new Map<string, XmlElement>() };
  const said = note.childNodes.map((child) => blockText(asHtml(child, inner))).filter((line) => line !== '');
  notes[place] = { mark, words: said.join('\n') };
  return mark;
}

function isShown(node: XmlElement, leftOut: Set<LeftOut>): boolean {
  const { nodeName } = node;
  if (nodeName === 'aml:annotation') {
    const type = node.getAttribute('w:type') ?? '';
    if (type === 'Word.Deletion') return !leftOut.add('deleted');
    if (type === 'Word.Comment') return !leftOut.add('comments');
  }
  if (nodeName === 'w:del' || nodeName === 'w:moveFrom') return !leftOut.add('deleted');
  if (nodeName === 'w:commentReference') return !leftOut.add('comments');
  if (nodeName === 'w:r' && isHidden(node)) return !leftOut.add('hidden');
  return !LEFT_OUT.has(nodeName);
}

function isHidden(run: XmlElement): boolean {
  const properties = run.childNodes.find(({ nodeName }) => nodeName === 'w:rPr');
  const vanish = properties?.childNodes.find(({ nodeName }) => nodeName === 'w:vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.getAttribute('w:val') ?? '');
}

function words(value: string): TextNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: value, childNodes: [] };
}
