declare module 'pdfjs-dist/legacy/build/pdf.worker' {
  /** What parses a PDF, for pdf.js to find on `globalThis.pdfjsWorker`. */
  export const WorkerMessageHandler: unknown;
}
