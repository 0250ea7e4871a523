import { basename, dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import type { PrintOptions } from '#core/report/print-options';
import type { IdSource, Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportReceipt } from '#shared/ipc/messages';
import { chooseTarget, PDF_TARGET } from './choose-target';
import { safeFileName } from './file-name';
import type { LastFolder } from './last-folder';
import type { makePdf, PdfDeps } from './make-pdf';
import { readReport } from './read-report';
import { saveFile, saveNewFile } from './save-file';

/** What an export needs: the library, what makes PDFs, the window its dialog belongs to, and where receipts are kept. */
export type ExportDeps = PdfDeps & {
  readonly store: Store;
  readonly ids: IdSource;
  /** Makes the PDF, or knows it from its preview. */
  readonly make: typeof makePdf;
  /** The window the save dialog belongs to; null when there is none. */
  readonly parent: () => BrowserWindow | null;
  /** Where the save dialog begins. */
  readonly lastFolder: LastFolder;
  /** Receipts given out so far: token to path. The path stays in main. */
  readonly receipts: Map<string, string>;
};

/** What to export and how; with `targetPath` (the command line, a test) no dialog is shown, and a file there is replaced unless `isNew`. */
export type ExportRequest = {
  readonly articleId: string;
  readonly options: PrintOptions;
  readonly targetPath?: string | undefined;
  readonly isNew?: boolean;
};

/**
 * Writes the report of an article as a PDF where the person chose; null when they cancelled. The file is whole or not
 * there. The same article, notes, reviews and time give the same bytes; those of a preview that shows the same are written as they are.
 */
export async function exportPdf(
  deps: ExportDeps,
  { articleId, options, targetPath, isNew = false }: ExportRequest,
): Promise<Result<ExportReceipt> | null> {
  const report = await readReport(deps.store, articleId, options, deps);
  if (!report.ok) return report;
  // The pages are printed while the person still looks for a folder.
  const making = deps.make(deps, report.value, options);
  const { parent, lastFolder } = deps;
  const fileName = safeFileName(report.value.title, 'pdf');
  const path = targetPath ?? (await chooseTarget(parent(), fileName, PDF_TARGET, await lastFolder.read()));
  const whole = await making;
  if (path === null) return null;
  if (!whole.ok) return whole;
  const saved = await (isNew ? saveNewFile : saveFile)(path, whole.value);
  if (!saved.ok) return saved;
  if (targetPath === undefined) await lastFolder.remember(dirname(path));
  const token = deps.ids.next();
  deps.receipts.set(token, path);
  return ok({ token, fileName: basename(path), folderName: basename(dirname(path)) });
}
