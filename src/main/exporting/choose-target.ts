import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { freePath } from './free-path';
import { dialogSpeaker } from '../windows/dialog-language';

/** What is to be saved, in the words of the dialog; `extension` is without its dot. */
type TargetKind = {
  readonly title: string;
  readonly buttonLabel: string;
  readonly name: string;
  readonly extension: string;
};

/** A PDF in the words of the dialog. */
export const PDF_TARGET: TargetKind = { title: 'Export as PDF', buttonLabel: 'Export', name: 'PDF', extension: 'pdf' };

/**
 * Asks where to save a file; null when the person cancelled. The dialog asks before a file is replaced; where a name was
 * typed without its ending the ending is added, and a number too if that name is taken, since nobody was asked about it.
 */
export async function chooseTarget(
  parent: BrowserWindow | null,
  fileName: string,
  kind: TargetKind,
  folder: string = app.getPath('documents'),
): Promise<string | null> {
  const speak = dialogSpeaker(parent);
  const options = {
    title: speak(kind.title),
    buttonLabel: speak(kind.buttonLabel),
    defaultPath: join(folder, fileName),
    filters: [{ name: speak(kind.name), extensions: [kind.extension] }],
    properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
  };
  const answer = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
  const path = answer.filePath;
  if (answer.canceled || path === undefined || path === '') return null;
  return path.toLowerCase().endsWith(`.${kind.extension}`) ? path : freePath(path, kind.extension);
}
