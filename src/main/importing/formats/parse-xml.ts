import { DOMParser } from 'linkedom';
import type { TextNode } from './block-text';

/** Of an XML document only what the readers of formats use. */
export type XmlElement = TextNode & {
  readonly childNodes: readonly XmlElement[];
  readonly parentNode: { readonly nodeName: string } | null;
  readonly textContent: string | null;
  readonly nextElementSibling?: XmlElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly getElementsByTagName: (name: string) => readonly XmlElement[];
};

/** A document type that only names where it is described, as old books have it; nothing is fetched. */
const HARMLESS_TYPE = /<!DOCTYPE[^[\]<>]{0,1000}>/iu;

/**
 * Parses XML; a document type with declarations is refused, since entities declared in it can read files or grow without end. No other entities
 * than the five of XML are replaced.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  return parseXmlText(new TextDecoder('utf-8').decode(bytes));
}

/** The same for XML that is decoded. */
export function parseXmlText(xml: string): XmlElement {
  const text = xml.replace(HARMLESS_TYPE, '');
  if (/<!DOCTYPE|<!ENTITY/iu.test(text)) throw new Error('it declares entities, which are never followed');
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as XmlElement;
}

/** The words of the first element of that name, trimmed, or undefined. */
export function wordsOf(document: XmlElement, name: string): string | undefined {
  return document.getElementsByTagName(name)[0]?.textContent?.trim() || undefined;
}
