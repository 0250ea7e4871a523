declare module 'pdfjs-dist/legacy/build/pdf.worker.js' {
  /** What pdf.js runs on the same thread when it is found under `globalThis.pdfjsWorker`. */
  export const WorkerMessageHandler: unknown;
}
