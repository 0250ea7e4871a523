import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { PDFRef } from '@cantoo/pdf-lib';
import type { OpenFile } from '../../store/files';
import { writeAll } from '../../store/write-file';

/** A PDF that goes to its file while it is made: what is flushed is no longer in memory. */
export type PdfFileWriter = {
  readonly document: PDFDocument;
  /** Writes every object that is there by now, save the document's own, and forgets it. */
  readonly flush: () => Promise<void>;
  /** Writes the rest, with `pages` as the root of the pages, and the table of where everything is. */
  readonly end: (pages: PDFRef) => Promise<void>;
};

/** The comment in the second line says that the file is not text. */
const HEAD = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1');
/** Small objects are written many at a time, in bytes. */
const BUFFERED = 1 << 20;

/** Makes a writer into an empty file. The same objects in the same order give the same bytes. */
export async function pdfFileWriter(file: Pick<OpenFile, 'write'>): Promise<PdfFileWriter> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = document;
  const own = new Set(context.enumerateIndirectObjects().map(([ref]) => ref));
  const offsets = new Map<number, number>();
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
  const flushBut = async (kept: ReadonlySet<PDFRef>): Promise<void> => {
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      if (kept.has(ref)) continue;
      offsets.set(ref.objectNumber, written + held);
      const bytes = new Uint8Array(object.sizeInBytes());
      object.copyBytesInto(bytes, 0);
      await put(Buffer.concat([Buffer.from(`${ref.objectNumber} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]));
      context.delete(ref);
    }
  };
  return {
    document,
    flush: () => flushBut(own),
    end: async (pages) => {
      const unused = catalog.get(PDFName.of('Pages'));
      catalog.set(PDFName.of('Pages'), pages);
      for (const ref of own) if (ref === unused) context.delete(ref);
      const { Root, Info } = context.trailerInfo;
      await flushBut(new Set());
      const start = written + held;
      const trailer = context.obj({ Size: context.largestObjectNumber + 1 });
      if (Root) trailer.set(PDFName.of('Root'), Root);
      if (Info) trailer.set(PDFName.of('Info'), Info);
      await put(
        Buffer.from(
          `${table(offsets, context.largestObjectNumber)}trailer\n${String(trailer)}\nstartxref\n${start}\n%%EOF\n`,
        ),
      );
      await empty();
    },
  };
}

/** The cross-reference table; a number that no object has is free. */
function table(offsets: ReadonlyMap<number, number>, largest: number): string {
  const lines = [`xref\n0 ${largest + 1}\n`, '0000000000 65535 f \n'];
  for (let number = 1; number <= largest; number += 1) {
    const offset = offsets.get(number);
    lines.push(offset === undefined ? '0000000000 00001 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`);
  }
  return lines.join('');
}
