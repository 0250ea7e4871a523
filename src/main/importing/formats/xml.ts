import { ok } from '#core/result';
import { blockText } from './block-text';
import type { TextNode } from './block-text';
import type { Extractor } from './extracted';
import { decodePage, textOfHtml } from './html';
import { parseXmlText, wordsOf } from './parse-xml';
import type { XmlElement } from './parse-xml';

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
/** No document that people read is nested deeper. */
const DEEPEST = 500;
const MARKS = /<\/(?:p|div|a|b|i|em|strong|ul|li|span)>|<br\s{0,3}\/?>/iu;
/** What documents call their title, the commonest first. */
const TITLES = ['headline', 'hl1', 'title', 'dc:title', 'article-title', 'dcterms:title'];

/** The words of an XML document of any kind: an element that stands among words is part of their line, any other a paragraph. */
export const extractXml: Extractor = async (bytes) => {
  const { text: xml, encoding, isGuess, damaged } = decodePage(bytes);
  const document = parseXmlText(xml);
  const title = TITLES.map((name) => wordsOf(document, name)).find((words) => words !== undefined);
  return ok({
    text: blockText(asHtml(document, true, 0)),
    mediaType: 'application/xml',
    encoding,
    isGuess,
    damaged,
    notes: ['It is XML of a kind that is not known: its words were kept, and the marks around them left out.'],
    stated: { title: title?.replaceAll(/\s+/gu, ' ').slice(0, 300) },
  });
};

/** Shows the nodes under names of HTML, so that each element that holds words of its own is a paragraph. */
function asHtml(node: XmlElement, isBlock: boolean, depth: number): TextNode {
  const { nodeType, nodeValue, nodeName, childNodes } = node;
  return {
    nodeType,
    nodeValue,
    nodeName: nodeType !== ELEMENT ? nodeName : !isBlock ? 'span' : hasWords(node) ? 'p' : 'div',
    get childNodes() {
      if (depth > DEEPEST) return [];
      const piece = pageIn(childNodes);
      if (piece !== null) return [{ nodeType: TEXT, nodeName: '#text', nodeValue: piece, childNodes: [] }];
      // Within a line of words nothing begins a line of its own.
      const areBlocks = isBlock && !hasWords(node);
      return childNodes.map((child) => asHtml(child, areBlocks, depth + 1));
    },
  };
}

/** Feeds hold pieces of pages as words; the parser divides those where a mark begins. */
function pageIn(nodes: readonly XmlElement[]): string | null {
  if (nodes.length === 0 || nodes.some(({ nodeType }) => nodeType !== TEXT && nodeType !== CDATA)) return null;
  const words = nodes.map(({ nodeValue }) => nodeValue ?? '').join('');
  return MARKS.test(words) ? textOfHtml(words) : null;
}

function hasWords({ childNodes }: XmlElement): boolean {
  return childNodes.some(
    ({ nodeType, nodeValue }) => (nodeType === TEXT || nodeType === CDATA) && (nodeValue ?? '').trim() !== '',
  );
}
