import { convertToHtml, images } from 'mammoth';
import { fail, ok } from '#core/result';
import { packZip } from '../archive/pack-zip';
import { COPY_AGAIN, readZip } from '../archive/read-zip';
import { withoutHiddenWords } from './docx-hidden';
import { withoutLostReferences } from './docx-relations';
import type { Extractor, StatedFields } from './extracted';
import { textOfHtml } from './html';
import { parseXml, wordsOf } from './parse-xml';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

/** Pictures are never unpacked: their bytes would stand in the page as letters, half as many again. */
const WITHOUT_BYTES = images.imgElement(async () => ({ src: '' }));

/** What follows the end of a page or a column within a paragraph begins a line, as it does in Word. */
const BREAKS = ["br[type='page'] => br", "br[type='column'] => br"];

/** The words of a Word document, its footnotes at the end, and the title, author and dates it states. */
export const extractDocx: Extractor = async (bytes, { limits }) => {
  // What is inflated is counted here first: mammoth believes whatever the archive says of itself.
  const zip = await readZip(bytes, limits, (name) => name.endsWith('.xml') || name.endsWith('.rels'));
  if (!zip.ok) return zip;
  const { parts, isCut } = zip.value;
  for (const [name, part] of parts) {
    if (/<!DOCTYPE|<!ENTITY/iu.test(part.toString('latin1', 0, 4_096))) {
      return fail(
        'unsafe-document',
        `It declares entities in ${name}, which are never followed.`,
        'Save it again from Word or LibreOffice.',
      );
    }
  }
  if (isCut && !parts.has(DOCUMENT)) {
    return fail('archive-damaged', 'It was cut off, and the part with its text is missing.', COPY_AGAIN);
  }
  const shown = withoutHiddenWords(withoutLostReferences(parts));
  const isChanged = isCut || shown.parts !== parts;
  const buffer = isChanged ? await packZip(shown.parts) : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { value: html } = await convertToHtml({ buffer }, { convertImage: WITHOUT_BYTES, styleMap: BREAKS });
  const properties = parts.get(PROPERTIES);
  const stated = properties ? statedIn(properties) : {};
  return ok({
    text: textOfHtml(withPlainNotes(html)),
    mediaType: MEDIA_TYPE,
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    notes: [
      ...(isCut ? ['It was cut off: its text is whole, but notes and properties may be missing.'] : []),
      ...shown.notes,
    ],
    stated,
  });
};

/** Notes begin with the number that stands where they belong, and lose the arrow that leads back there on a page. */
function withPlainNotes(html: string): string {
  let number = 0;
  return html
    .replaceAll(/<li id="(?:foot|end)note-[^"]{1,40}"><p>\s*/gu, () => `<p>[${(number += 1)}] `)
    .replaceAll(/\s*<a href="#(?:foot|end)note-ref-[^"]{1,40}">↑<\/a>/gu, '');
}

/** The date of writing and the last change are the document's own; neither says when it was published. */
function statedIn(properties: Uint8Array): StatedFields {
  const document = parseXml(properties);
  return {
    title: wordsOf(document, 'dc:title'),
    author: wordsOf(document, 'dc:creator'),
    language: wordsOf(document, 'dc:language'),
    written: wordsOf(document, 'dcterms:created'),
  };
}
