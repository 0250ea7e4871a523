import { PDFStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { OpenFile } from '../store/files';
import { writeAll } from '../store/write-file';
import { crossReferences } from './pdf-cross-references';
import type { ObjectPlace } from './pdf-cross-references';
import { packObjects } from './pdf-object-stream';

/** Writes a PDF to its file while it is made: what is flushed is no longer in memory. */
export type PdfFileWriter = {
  /** Writes every object that is there by now, save those the document began with, and forgets it. */
  readonly flush: () => Promise<void>;
  /** Writes the rest, and the table of where everything is. */
  readonly end: () => Promise<void>;
};

/** Objects on their way into a stream of this number. */
type Packing = { readonly within: number; readonly stream: Promise<PDFStream> };

/** The comment in the second line says that the file is not text. */
const HEAD = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
/** Small objects are written many at a time, in bytes. */
const BUFFERED = 1 << 20;
/** So many objects are packed together; a reader unpacks all to get at one. */
const PACKED = 200;

/**
 * Makes a writer of a document into an empty file. All that is no stream is packed: the elements of the structure are many
 * and alike. The same objects in the same order give the same bytes.
 */
export function pdfFileWriter(file: Pick<OpenFile, 'write'>, { context }: PDFDocument): PdfFileWriter {
  const own = new Set(context.enumerateIndirectObjects().map(([ref]) => ref));
  const places = new Map<number, ObjectPlace>();
  let waiting: Uint8Array[] = [HEAD];
  let held = HEAD.length;
  let written = 0;

  const put = async (bytes: Uint8Array): Promise<void> => {
    waiting.push(bytes);
    held += bytes.length;
    if (held >= BUFFERED) await empty();
  };
  const empty = async (): Promise<void> => {
    await writeAll(file, Buffer.concat(waiting), written);
    written += held;
    [waiting, held] = [[], 0];
  };
  const putObject = async (number: number, object: PDFObject): Promise<void> => {
    places.set(number, { offset: written + held });
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    await put(Buffer.concat([Buffer.from(`${number} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]));
  };
  /** Begins to pack these objects, beside this thread where they are many. */
  const pack = (objects: readonly (readonly [PDFRef, PDFObject])[]): Packing => {
    const within = context.nextRef().objectNumber;
    for (const [index, [{ objectNumber }]] of objects.entries()) places.set(objectNumber, { within, index });
    return { within, stream: packObjects(context, objects) };
  };
  const flushBut = async (kept: ReadonlySet<PDFRef>): Promise<void> => {
    const objects = context.enumerateIndirectObjects().filter(([ref]) => !kept.has(ref));
    const streams = objects.filter(([, object]) => object instanceof PDFStream);
    const small = objects.filter(([, object]) => !(object instanceof PDFStream));
    const packings: Packing[] = [];
    for (let from = 0; from < small.length; from += PACKED) packings.push(pack(small.slice(from, from + PACKED)));
    for (const [ref] of objects) context.delete(ref);
    for (const [ref, object] of streams) await putObject(ref.objectNumber, object);
    for (const { within, stream } of packings) await putObject(within, await stream);
  };
  return {
    flush: () => flushBut(own),
    end: async () => {
      const { Root, Info, ID } = context.trailerInfo;
      await flushBut(new Set());
      const number = context.nextRef().objectNumber;
      const start = written + held;
      places.set(number, { offset: start });
      await putObject(number, await crossReferences(context, places, { Root, Info, ID }));
      await put(Buffer.from(`startxref\n${start}\n%%EOF\n`));
      await empty();
    },
  };
}
