import { PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { escapeHtml } from '#core/export/escape-html';
import type { PdfMetadata } from './pdf-metadata';

/** Marks the beginning of such a packet; the same in every file that has one (XMP, part 1, 7.3.2). */
const PACKET = 'W5M0MpCehiHzreSzNTczkc9d';

/** What the file says of itself, once more as XMP, which is where readers of tagged documents look (ISO 14289-1, 7.1). */
export function setXmp({ context, catalog }: PDFDocument, metadata: PdfMetadata): void {
  // Not packed: it is meant to be found by programs that know nothing of the format.
  const bytes = Buffer.from(xmpOf(metadata));
  const dictionary = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length });
  catalog.set(PDFName.of('Metadata'), context.register(PDFRawStream.of(dictionary, bytes)));
}

/**
 * The packet of this metadata. It does not call the file PDF/UA: a template may change what is read, and no checker of that standard was
 * run on it.
 */
export function xmpOf({ title, author, subject, keywords, creator, producer, language, created }: PdfMetadata): string {
  const text = escapeHtml;
  const time = created.toISOString().replace(/\.\d+Z$/u, 'Z');
  return `<?xpacket begin="\u{feff}" id="${PACKET}"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${text(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${text(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${text(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${text(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${text(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${text(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${text(producer)}</pdf:Producer>
<xmp:CreatorTool>${text(creator)}</xmp:CreatorTool>
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:MetadataDate>${time}</xmp:MetadataDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
