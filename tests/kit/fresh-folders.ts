import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folders: string[] = [];

/** A new empty folder among those of the system that do not last; it is removed after the file's tests. */
export async function freshFolder(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `sidelight-${name}-`));
  folders.push(folder);
  return folder;
}

/** Removes the folders made so far; `after-each-file.ts` calls it. */
export async function removeFreshFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}
