import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportReport, SavedFile } from '#shared/ipc/messages';
import { toldResult } from '#shared/ipc/told-report';
import type { Importer } from '../run/importer';
import type { HandlersOf } from './handlers';

/** What the handlers of `imports:` need: the importer, and main's own question where a report is to be saved. */
export type ImportHandlerOptions = {
  readonly importer: Importer;
  /** Whether a window is the one that tells of an interrupted import. */
  readonly tells: (importId: string, contentsId: number) => boolean;
  readonly saveReport: (report: ImportReport, format: 'csv' | 'markdown') => Promise<Result<SavedFile> | null>;
};

/** Handlers of `imports:`; no path comes from the window or goes to it. */
export function importHandlers({ importer, tells, saveReport }: ImportHandlerOptions): HandlersOf<'imports'> {
  return {
    'imports:state': async ({ contentsId }) => {
      const { interrupted, ...state } = await importer.state();
      return { ...state, interrupted: interrupted.filter(({ id }) => tells(id, contentsId)) };
    },
    'imports:control': (_caller, what) => {
      importer.control(what);
      return ok(null);
    },
    'imports:preview': (_caller, id) => importer.preview(id),
    'imports:previewRows': (_caller, id, from) => importer.previewRows(id, from),
    'imports:readAs': (_caller, id, answer) => importer.readAs(id, answer),
    'imports:encodings': (_caller, id, row) => importer.encodings(id, row),
    'imports:begin': async (_caller, id, choices) => toldResult(await importer.begin(id, choices)),
    'imports:dismiss': (_caller, id) => {
      importer.dismiss(id);
      return ok(null);
    },
    'imports:goOn': async (_caller, id) => toldResult(await importer.goOn(id)),
    'imports:leave': async (_caller, id) => toldResult(await importer.leave(id)),
    'imports:reports': () => importer.reports(),
    'imports:report': async (_caller, id) => toldResult(await importer.report(id)),
    'imports:retry': async (_caller, id) => toldResult(await importer.retry(id)),
    'imports:export': async (_caller, id, format) => {
      const report = await importer.report(id);
      return report.ok ? saveReport(report.value, format) : report;
    },
    'imports:forget': (_caller, id) => importer.forget(id),
  };
}
