import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { dialogSpeaker } from './dialog-language';

/** Asks for a folder that is there, or one made in the dialog; null when the person cancelled. */
export async function askFolder(
  window: BrowserWindow,
  { title, button, from }: { readonly title: string; readonly button: string; readonly from?: string },
): Promise<string | null> {
  const speak = dialogSpeaker(window);
  const answer = await dialog.showOpenDialog(window, {
    title: speak(title),
    buttonLabel: speak(button),
    ...(from === undefined ? {} : { defaultPath: from }),
    properties: ['openDirectory', 'createDirectory'],
  });
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Asks for the name and the place of a folder that is to be made; null when the person cancelled. */
export async function askNewFolder(
  window: BrowserWindow,
  { title, button, name }: { readonly title: string; readonly button: string; readonly name: string },
): Promise<string | null> {
  const speak = dialogSpeaker(window);
  const answer = await dialog.showSaveDialog(window, {
    title: speak(title),
    buttonLabel: speak(button),
    defaultPath: join(app.getPath('documents'), name),
    properties: ['createDirectory'],
  });
  return answer.canceled || answer.filePath === '' ? null : answer.filePath;
}

/** Shows a folder in the file manager; an error when it is not there. */
export async function showFolder(folder: string): Promise<Result<null>> {
  try {
    await access(folder);
  } catch {
    return fail('not-found', 'The folder is not there any more.', 'Plug in the disk that holds it.');
  }
  const refused = await shell.openPath(folder);
  return refused === '' ? ok(null) : fail('not-shown', 'The file manager could not be opened.');
}
