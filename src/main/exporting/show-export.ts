import { access } from 'node:fs/promises';
import { shell } from 'electron';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';

/** Shows the exported file of a receipt in the file manager; an error when the receipt or the file is no longer known. */
export async function showExport(receipts: ReadonlyMap<string, string>, token: string): Promise<Result<null>> {
  const path = receipts.get(token);
  if (path === undefined) return fail('not-found', 'This export is no longer known.', 'Export the article again.');
  try {
    await access(path);
  } catch {
    return fail('not-found', 'The exported file has been moved or removed.', 'Export the article again.');
  }
  shell.showItemInFolder(path);
  return ok(null);
}
