import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import { saveError } from '../store/save-error';
import { safeFileName } from './file-name';
import { saveFile } from './save-file';

/** What printing needs from outside: a folder for what lasts no longer than the program, and what shows a file; it says why it did not, or nothing. */
export type PrintDeps = {
  readonly tempFolder: string;
  readonly open: (path: string) => Promise<string>;
  /** Calls back when the program ends. */
  readonly atEnd: (clean: () => void) => void;
};

/**
 * Makes what prints a report on paper: the pages as the PDF has them, opened in the program that this computer shows PDFs with, where its
 * own dialog asks for printer and copies. Each print is a file of its own; all are gone when Sidelight ends.
 */
export function paperPrinter({ tempFolder, open, atEnd }: PrintDeps) {
  const folders: string[] = [];
  const clean = (): void => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  };
  return async (title: string, bytes: Uint8Array): Promise<Result<null>> => {
    let folder: string;
    try {
      // Not the folder of the print before: a program that still shows its file may hold it.
      folder = await mkdtemp(join(tempFolder, 'sidelight-print-'));
      if (folders.push(folder) === 1) atEnd(clean);
    } catch (error) {
      return { ok: false, error: saveError(error, safeFileName(title, 'pdf')) };
    }
    const path = join(folder, safeFileName(title, 'pdf'));
    const saved = await saveFile(path, bytes);
    if (!saved.ok) return saved;
    if ((await open(path)) === '') return ok(null);
    return fail(
      'no-viewer',
      'No program on this computer shows PDFs, so there is none to print with.',
      'Export the PDF and print it elsewhere.',
    );
  };
}
