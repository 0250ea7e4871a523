import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './library-kit';

/** The bytes of every file below a folder, in hex, by path. */
export async function bytesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const paths = await filesBelow(folder);
  const read = await Promise.all(
    paths.map(async (path) => [path, (await readFile(join(folder, path))).toString('hex')] as const),
  );
  return Object.fromEntries(read);
}
