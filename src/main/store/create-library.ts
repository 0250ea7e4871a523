import { dirname, join } from 'node:path';
import { draftOf } from '#core/library/catalogue';
import { isAbsent, StoreFailure } from './failure';
import type { Files } from './files';
import { FORMAT, isLibraryName, journalName, LOCK, SENTINEL, snapshotName, TEMP_FOLDER } from './layout';
import { noLibrary, notALibrary } from './library-errors';
import type { Sentinel } from './schemas';
import { writeSentinel } from './sentinel';
import { decodeSnapshot, encodeSnapshot } from './snapshot';
import { writeWhole } from './write-file';

/** Whether a folder holds a library, or one may be made there; fails when neither is so. */
export async function libraryAt(files: Files, folder: string, create: boolean | undefined): Promise<'there' | 'new'> {
  const names = await files.list(folder).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  if (names?.includes(SENTINEL)) return 'there';
  const others = (names ?? []).filter((name) => !isOwnTrace(name));
  const isMine = await isUnfinished(files, folder, others);
  if (isMine && create !== false) return 'new';
  if (names === null || (isMine && create === false)) throw new StoreFailure(noLibrary(folder));
  if (create === true && !others.some(isLibraryName)) return 'new';
  throw new StoreFailure(notALibrary(folder));
}

/** Makes the files of an empty library; the sentinel comes last, so that a half-made one is never taken for a library. */
export async function createLibrary(files: Files, folder: string, sentinel: Sentinel): Promise<void> {
  const snapshot = { generation: 1, lastNumber: 0, library: sentinel, writtenAt: sentinel.createdAt };
  await writeWhole(files, folder, join(folder, journalName(1)), new Uint8Array());
  await writeWhole(files, folder, join(folder, snapshotName(1)), encodeSnapshot({ ...snapshot, catalogue: draftOf() }));
  await writeSentinel(files, folder, sentinel);
  await files.syncFolder(dirname(folder));
}

/** The sentinel of a new library. */
export function newSentinel(id: string, name: string, createdAt: string): Sentinel {
  return { format: FORMAT, id, name, createdAt };
}

function isOwnTrace(name: string): boolean {
  return name === LOCK || name === TEMP_FOLDER || name.startsWith(`${LOCK}.`);
}

/** True when all that is there are the first, empty files of a creation that was cut short. */
async function isUnfinished(files: Files, folder: string, others: readonly string[]): Promise<boolean> {
  for (const name of others) {
    if (name !== journalName(1) && name !== snapshotName(1)) return false;
    const bytes = await files.readFile(join(folder, name));
    if (name === journalName(1) && bytes.length > 0) return false;
    if (name === snapshotName(1)) {
      const snapshot = decodeSnapshot(bytes);
      if (typeof snapshot === 'string' || Object.keys(snapshot.catalogue.articles).length > 0) return false;
    }
  }
  return true;
}
