import type * as library from 'pdfjs-dist/legacy/build/pdf.js';

/** The library that reads PDF documents. */
export type PdfJs = typeof library;

/** What a page is drawn with. Nothing is drawn here, and without it pdf.js says so on the standard output. */
function Undrawn(): void {}

/** Loads pdf.js so that it does its work on this thread, without files of its own beside the program. */
export async function loadPdfJs(): Promise<PdfJs> {
  const drawing = { DOMMatrix: Undrawn, Path2D: Undrawn };
  for (const [name, stand] of Object.entries(drawing))
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: stand });
  if (!('pdfjsWorker' in globalThis)) {
    Object.assign(globalThis, { pdfjsWorker: await import('pdfjs-dist/legacy/build/pdf.worker.js') });
  }
  return import('pdfjs-dist/legacy/build/pdf.js');
}
