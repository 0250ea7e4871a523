import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';

/**
 * Asks where to save a PDF; null when the person cancelled. The dialog asks before a file is replaced; where a name was
 * typed without ".pdf" the ending is added, and a number too if that name is taken, since nobody was asked about it.
 */
export async function chooseTarget(parent: BrowserWindow | null, fileName: string): Promise<string | null> {
  const options = {
    title: 'Export as PDF',
    buttonLabel: 'Export',
    defaultPath: join(app.getPath('documents'), fileName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const answer = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
  const path = answer.filePath;
  if (answer.canceled || path === undefined || path === '') return null;
  return /\.pdf$/iu.test(path) ? path : freePath(path);
}

async function freePath(path: string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? `${path}.pdf` : `${path} (${count}).pdf`;
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
