import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { DroppedFile } from '#shared/ipc/schemas';
import type { SourceFile } from '../importing/read-article';
import type { PlannedFile } from './import-record';

/** The bytes of files that were dropped on the window, kept beside the settings so that their import can be gone on with, and what it left out tried again. */
export type KeptDrops = {
  /** The files with the place where their bytes are; without one where they could not be kept, and the import goes on all the same. */
  readonly keep: (
    importId: string,
    files: readonly PlannedFile[],
    dropped: readonly DroppedFile[],
  ) => Promise<readonly PlannedFile[]>;
  /** Forgets all files of an import but those at these places. */
  readonly keepOnly: (importId: string, places: readonly number[]) => Promise<void>;
  readonly forget: (importId: string) => Promise<void>;
};

/** Keeps them in a folder for each import under this one. */
export function createKeptDrops(userData: string): KeptDrops {
  const folderOf = (importId: string): string => join(userData, 'dropped', importId);
  const forget = (importId: string): Promise<void> => rm(folderOf(importId), { recursive: true, force: true });
  return {
    keep: async (importId, files, dropped) => {
      const folder = folderOf(importId);
      try {
        await mkdir(folder, { recursive: true });
        const kept: PlannedFile[] = [];
        for (const [index, file] of files.entries()) {
          const path = join(folder, String(index));
          const bytes = dropped[index]?.bytes;
          if (bytes) await writeFile(path, bytes);
          kept.push(bytes ? { ...file, kept: path } : file);
        }
        return kept;
      } catch {
        await forget(importId).catch(() => undefined);
        return files;
      }
    },
    keepOnly: async (importId, places) => {
      if (places.length === 0) return forget(importId);
      const folder = folderOf(importId);
      const wanted = new Set(places.map(String));
      const names = await readdir(folder).catch(() => []);
      for (const name of names) if (!wanted.has(name)) await rm(join(folder, name), { force: true });
    },
    forget,
  };
}

/** Reads the bytes of a dropped file from where they were kept; says to drop it again where they are not. */
export async function readKept({ name, kept, modifiedAt = null }: PlannedFile): Promise<Result<SourceFile>> {
  const bytes = kept === undefined ? null : await readFile(kept).catch(() => null);
  if (bytes !== null) return ok({ fileName: name, bytes, modifiedAt });
  return fail('not-kept', `${name} was dropped on the window and is no longer at hand.`, 'Drop it again.');
}
