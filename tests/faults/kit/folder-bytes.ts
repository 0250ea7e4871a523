import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The bytes of every file below a folder. */
export async function bytesBelow(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(files.map(async (path) => [path, await readFile(path, 'base64')] as const)));
}

/** True when both hold the same files with the same bytes. */
export function sameBytes(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, bytes]) => other.get(path) === bytes);
}
