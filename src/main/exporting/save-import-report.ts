import { basename, dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportReport, SavedFile } from '#shared/ipc/messages';
import { reportText } from '../imports/report-text';
import { chooseTarget } from './choose-target';
import { saveFile } from './save-file';

const KINDS = {
  csv: { name: 'CSV', extension: 'csv' },
  markdown: { name: 'Markdown', extension: 'md' },
} as const;

/** Writes the report of an import to a file the person chooses; null when they cancelled. The file is whole or not there. */
export async function saveImportReport(
  parent: BrowserWindow | null,
  report: ImportReport,
  format: 'csv' | 'markdown',
): Promise<Result<SavedFile> | null> {
  const kind = { title: 'Save Import Report', buttonLabel: 'Save', ...KINDS[format] };
  const day = report.startedAt?.slice(0, 10) ?? '';
  const path = await chooseTarget(parent, `Import report ${day}.${kind.extension}`, kind);
  if (path === null) return null;
  const saved = await saveFile(path, Buffer.from(reportText(report, format)));
  return saved.ok ? ok({ fileName: basename(path), folderName: basename(dirname(path)) }) : saved;
}
