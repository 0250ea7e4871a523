import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf';
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker';

/** A PDF that can be drawn page by page. */
export type PdfPages = {
  readonly count: number;
  /** Draws a page (from 1) into a canvas, as wide as this in pixels of the screen. */
  readonly draw: (number: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  readonly close: () => void;
};

// The page's policy allows no workers: the parser runs here, on a PDF of our own.
(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = worker;

/** Opens a PDF for drawing; nothing in it is run, and its own fonts are drawn as shapes. */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  return {
    count: pdf.numPages,
    draw: async (number, canvas, width) => {
      const page = await pdf.getPage(number);
      const scale = (width / page.getViewport({ scale: 1 }).width) * globalThis.devicePixelRatio;
      const viewport = page.getViewport({ scale });
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const canvasContext = canvas.getContext('2d');
      if (canvasContext) await page.render({ canvasContext, viewport }).promise;
    },
    close: () => void task.destroy(),
  };
}
