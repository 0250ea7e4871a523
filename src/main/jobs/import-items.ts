import { basename } from 'node:path';
import { ok } from '#core/result';
import type { DroppedFile } from '#shared/ipc/schemas';
import { listFiles } from '../importing/list-files';
import { readSource } from '../importing/read-source';
import type { ImportItem } from './import-files';

/** The files that paths stand for; a path that cannot be read becomes one item that says so. */
export async function itemsOfPaths(paths: readonly string[]): Promise<readonly ImportItem[]> {
  const listed = await listFiles(paths);
  return listed.flatMap(({ path, files }): readonly ImportItem[] => {
    if (!files.ok) return [{ name: basename(path), read: async () => files }];
    return files.value.map((file) => ({ name: basename(file), read: () => readSource(file) }));
  });
}

/** A file that came as bytes, without a path. */
export function itemOfDrop({ name, bytes, modifiedAt }: DroppedFile): ImportItem {
  return { name, read: async () => ok({ fileName: name, bytes, modifiedAt }) };
}
