import { PDFName } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { packedStream } from './pdf-object-stream';

/** Where an object is: so many bytes from the beginning of the file, or the one of that index within a packed stream. */
export type ObjectPlace = { readonly offset: number } | { readonly within: number; readonly index: number };

/** The bytes of an entry: its kind, an offset or a number, an index. */
const WIDTHS = [1, 5, 2] as const;
const LENGTH = 8;

/** The table of where every object is, as a stream (ISO 32000-1, 7.5.8); a number that no object has is free. */
export function crossReferences(
  context: PDFContext,
  places: ReadonlyMap<number, ObjectPlace>,
  trailer: Readonly<Record<string, PDFObject | undefined>>,
): Promise<PDFRawStream> {
  const size = context.largestObjectNumber + 1;
  const table = Buffer.alloc(size * LENGTH);
  for (let number = 0; number < size; number += 1) {
    const place = places.get(number);
    const at = number * LENGTH;
    if (place === undefined) {
      table.writeUInt16BE(number === 0 ? 0xff_ff : 1, at + 6);
    } else if ('offset' in place) {
      table.writeUInt8(1, at);
      table.writeUIntBE(place.offset, at + 1, 5);
    } else {
      table.writeUInt8(2, at);
      table.writeUIntBE(place.within, at + 1, 5);
      table.writeUInt16BE(place.index, at + 6);
    }
  }
  const dictionary = context.obj({ Type: 'XRef', W: [...WIDTHS], Size: size });
  for (const [key, value] of Object.entries(trailer)) if (value) dictionary.set(PDFName.of(key), value);
  return packedStream(table, dictionary);
}
