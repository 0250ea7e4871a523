import type { Result } from '#core/result';
import type { ExportedAll, ExportReceipt } from '#shared/ipc/messages';
import type { HandlersOf } from './handlers';

/** What exports need from outside: the exporter with its save dialog, and the file manager. */
export type ExportHandlerOptions = {
  readonly exportPdf: (articleId: string) => Promise<Result<ExportReceipt> | null>;
  readonly exportAll: () => Promise<Result<ExportedAll> | null>;
  readonly cancelAll: () => void;
  readonly showExport: (token: string) => Promise<Result<null>>;
};

/** Handlers of `exports:`; a finished export is known to the window by its token only. */
export function exportHandlers(options: ExportHandlerOptions): HandlersOf<'exports'> {
  return {
    'exports:pdf': (_caller, articleId) => options.exportPdf(articleId),
    'exports:all': () => options.exportAll(),
    'exports:cancel': () => {
      options.cancelAll();
      return null;
    },
    'exports:show': (_caller, token) => options.showExport(token),
  };
}
