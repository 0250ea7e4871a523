import type { ExportForm } from '#core/export/export-forms';
import type { CollectionOptions } from '#core/report/collection/collection-options';
import type { PrintOptions } from '#core/report/print-options';
import type { Result } from '#core/result';
import type { CollectionPreview, ExportedAll, ExportedCollection, ExportReceipt } from '#shared/ipc/messages';
import type { HandlersOf } from './handlers';

/** What exports need from outside: the exporter with its save dialog, and the file manager. */
export type ExportHandlerOptions = {
  /** Without options: everything, on the paper used last. */
  readonly exportPdf: (articleId: string, options?: PrintOptions) => Promise<Result<ExportReceipt> | null>;
  readonly preview: (articleId: string, options: PrintOptions) => Promise<Result<Uint8Array>>;
  readonly print: (articleId: string) => Promise<Result<null>>;
  readonly exportAll: () => Promise<Result<ExportedAll> | null>;
  readonly exportAs: (form: ExportForm, articleIds: 'all' | readonly string[]) => Promise<Result<ExportedAll> | null>;
  readonly exportCollection: (
    articleIds: readonly string[] | null,
    options: CollectionOptions,
  ) => Promise<Result<ExportedCollection> | null>;
  readonly previewCollection: (
    articleIds: readonly string[] | null,
    options: CollectionOptions,
  ) => Promise<Result<CollectionPreview> | null>;
  readonly cancelAll: () => void;
  readonly showExport: (token: string) => Promise<Result<null>>;
};

/** Handlers of `exports:`; a finished export is known to the window by its token only. */
export function exportHandlers(exporter: ExportHandlerOptions): HandlersOf<'exports'> {
  return {
    'exports:pdf': (_caller, articleId) => exporter.exportPdf(articleId),
    'exports:pdfAs': (_caller, articleId, options) => exporter.exportPdf(articleId, options),
    'exports:preview': (_caller, articleId, options) => exporter.preview(articleId, options),
    'exports:print': (_caller, articleId) => exporter.print(articleId),
    'exports:all': () => exporter.exportAll(),
    'exports:as': (_caller, form, articleIds) => exporter.exportAs(form, articleIds),
    'exports:collection': (_caller, articleIds, options) => exporter.exportCollection(articleIds, options),
    'exports:collectionPreview': (_caller, articleIds, options) => exporter.previewCollection(articleIds, options),
    'exports:cancel': () => {
      exporter.cancelAll();
      return null;
    },
    'exports:show': (_caller, token) => exporter.showExport(token),
  };
}
