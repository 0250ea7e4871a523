import { basename, dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { buildReport } from '#core/report/build-report';
import type { ReportDocument } from '#core/report/report-document';
import { indexOf } from '#core/report/report-index';
import { partsOf } from '#core/report/report-links';
import type { Clock, IdSource, Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ExportReceipt } from '#shared/ipc/messages';
import { chooseTarget } from './choose-target';
import { safeFileName } from './file-name';
import type { Printer } from './printer';
import { saveFile } from './save-file';

/** What an export needs: the library, the printer, the window its dialog belongs to, and where receipts are kept. */
export type ExportDeps = {
  readonly store: Store;
  readonly printer: Printer;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** The window the save dialog belongs to; null when there is none. */
  readonly parent: () => BrowserWindow | null;
  /** Receipts given out so far: token to path. The path stays in main. */
  readonly receipts: Map<string, string>;
  /** The name and version of the program, as the PDF names what made it. */
  readonly producer: string;
};

/** What to export; with `targetPath` (the command line, a test) no dialog is shown and a file there is replaced. */
export type ExportRequest = { readonly articleId: string; readonly targetPath?: string };

/**
 * Writes the report of an article as a PDF where the person chose; null when they cancelled. The file is whole or not
 * there. The same article, notes, reviews and time give the same bytes.
 */
export async function exportPdf(
  deps: ExportDeps,
  { articleId, targetPath }: ExportRequest,
): Promise<Result<ExportReceipt> | null> {
  const report = await readReport(deps.store, articleId);
  if (!report.ok) return report;
  // Loaded with the first export only: the program starts without it.
  const finisher = import('./finish-pdf').then(({ readyFinisher }) => readyFinisher());
  // The pages are printed while the person still looks for a folder.
  const printing = deps.printer.print(report.value);
  const path = targetPath ?? (await chooseTarget(deps.parent(), safeFileName(report.value.title, 'pdf')));
  if (path === null) return null;
  const printed = await printing;
  if (!printed.ok) return printed;
  const finish = await finisher;
  const whole = await finish(printed.value, metadataOf(report.value, deps), {
    parts: partsOf(report.value),
    index: indexOf(report.value),
  });
  const saved = await saveFile(path, whole);
  if (!saved.ok) return saved;
  const token = deps.ids.next();
  deps.receipts.set(token, path);
  return ok({ token, fileName: basename(path), folderName: basename(dirname(path)) });
}

async function readReport(store: Store, articleId: string): Promise<Result<ReportDocument>> {
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const { notes, reviews, kept } = store.catalogue();
  const isOfArticle = (record: { readonly articleId: string }): boolean => record.articleId === articleId;
  return ok(
    buildReport({
      ...read.value,
      notes: Object.values(notes).filter(isOfArticle),
      reviews: Object.values(reviews).filter(isOfArticle),
      additions: Object.values(kept.addition).filter(isOfArticle),
    }),
  );
}

function metadataOf(report: ReportDocument, { clock, producer }: ExportDeps) {
  return {
    title: report.title,
    author: 'Sidelight',
    subject: report.subject,
    keywords: report.keywords,
    creator: producer,
    producer,
    // Most of a report is in the words of its source; only the frame is English.
    language: report.language === 'und' ? 'en' : report.language,
    created: clock.now(),
  };
}
