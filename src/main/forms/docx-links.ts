import { BookmarkEnd, BookmarkStart, ConcreteHyperlink } from 'docx';
import type { IContext, ParagraphChild } from 'docx';
import { SAFE_ADDRESS } from '#core/export/note-html';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What no part of a URI may hold as it is (RFC 3986, section 2). */
const NOT_IN_URI = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]/gu;

/** The address of a link as a document may name it, which is a valid URI; null where a person is to follow none. */
export function addressOf(href: string): string | null {
  if (!SAFE_ADDRESS.test(href) || !URL.canParse(href)) return null;
  // Browsers follow more than a URI may hold, such as a backtick in the name of a host.
  return new URL(href).href.replaceAll(/%(?![\da-f]{2})/giu, '%25').replaceAll(NOT_IN_URI, encodeURIComponent);
}

/** A link to an address. Its number is its own in the document: those of the library are drawn by chance, and no two documents the same. */
export class AddressLink extends ConcreteHyperlink {
  readonly #address: string;

  constructor(children: readonly ParagraphChild[], address: string, number: number) {
    super(children, `Link${String(number)}`);
    this.#address = address;
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#address, 'External');
    return super.prepForXml(context);
  }
}

/** A place in a document that links lead to, around these words; its number is its own in the document. */
export function placeNamed(name: string, number: number, words: readonly ParagraphChild[]): readonly ParagraphChild[] {
  // The library writes them wherever they stand, though its types name only its own kind of place, which is numbered through all documents.
  return [new BookmarkStart(name, number), ...words, new BookmarkEnd(number)] as readonly ParagraphChild[];
}
