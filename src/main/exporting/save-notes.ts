import { basename, dirname } from 'node:path';
import type { BrowserWindow } from 'electron';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { SavedFile } from '#shared/ipc/messages';
import { chooseTarget } from './choose-target';
import { saveFile } from './save-file';

/**
 * Writes notes that the library could not take to a Markdown file the person chooses; null when they cancelled. The file
 * is whole or not there.
 */
export async function saveNotes(parent: BrowserWindow | null, markdown: string): Promise<Result<SavedFile> | null> {
  const kind = { title: 'Save Unsaved Notes', buttonLabel: 'Save', name: 'Markdown', extension: 'md' };
  const path = await chooseTarget(parent, 'Unsaved notes.md', kind);
  if (path === null) return null;
  const saved = await saveFile(path, Buffer.from(markdown));
  return saved.ok ? ok({ fileName: basename(path), folderName: basename(dirname(path)) }) : saved;
}
