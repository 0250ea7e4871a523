import { fail, ok } from '#core/result';
import { readZip } from '../archive/read-zip';
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
};
/** What is no part of the text as it reads: remarks, deleted passages, indexes' sources, formulas of drawings. */
const LEFT_OUT = new Set([
  'office:annotation',
  'text:tracked-changes',
  'office:forms',
  'text:sequence-decls',
  'svg:desc',
  'svg:title',
]);

/** The words of an OpenDocument text, its notes where they stand, and the title, author and language it states. */
export const extractOdt: Extractor = async (bytes, { limits }) => {
  const zip = await readZip(bytes, limits, (name) => name === 'content.xml' || name === 'meta.xml');
  if (!zip.ok) return zip;
  const content = zip.value.get('content.xml');
  if (!content) return fail('no-text', 'It is an OpenDocument file without a text.', 'Save it again from LibreOffice.');
  const body = parseXml(content).getElementsByTagName('office:text')[0];
  const meta = zip.value.get('meta.xml');
  const facts = meta ? parseXml(meta) : null;
  return ok({
    text: body ? blockText(asHtml(body)) : '',
    mediaType: 'application/vnd.oasis.opendocument.text',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    stated: facts
      ? {
          title: wordsOf(facts, 'dc:title'),
          author: wordsOf(facts, 'meta:initial-creator') ?? wordsOf(facts, 'dc:creator'),
          language: wordsOf(facts, 'dc:language'),
        }
      : {},
  });
};

/** Shows the nodes under the names of HTML, without copying the document. */
function asHtml(node: XmlElement): TextNode {
  const { nodeType, nodeValue, nodeName } = node;
  return {
    nodeType,
    nodeValue,
    nodeName: AS_HTML[nodeName] ?? nodeName,
    get childNodes() {
      const repeat = nodeName === 'text:s' ? ' ' : nodeName === 'text:tab' ? '\t' : null;
      if (repeat !== null) return [textNode(repeat)];
      return node.childNodes.filter((child) => !LEFT_OUT.has(child.nodeName)).map(asHtml);
    },
  };
}

function textNode(words: string): TextNode {
  return { nodeType: 3, nodeName: '#text', nodeValue: words, childNodes: [] };
}
