import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { sha256 } from './checksum';
import { isAbsent } from './failure';
import type { Files, OpenFile } from './files';
import { inParallel } from './in-parallel';
import { SENTINEL, TEMP_FOLDER } from './layout';
import { makeLibraryFolders } from './library-folder';
import { parseSafely } from './parse-json';
import { inFolder, writeAll } from './write-file';

/** A file that is to stand at `path` with these bytes, of this SHA-256 where it is said. */
export type NewFile = { readonly path: string; readonly bytes: Uint8Array; readonly sha256?: string };

/** A library by its folder and by the id in its `library.json`. */
export type LibraryPlace = { readonly folder: string; readonly id: string };

/**
 * Puts many whole files in their places in a library; when it resolves all of them, and their names in their folders, are
 * durable. After a failure some may be there, and none in part; where the bytes of one are not those of its SHA-256, none is. Where another folder has taken the place of the library,
 * nothing is made in it, and it fails with the code of a file that is gone.
 */
export type WriteMany = (library: LibraryPlace, wanted: readonly NewFile[]) => Promise<void>;

type WritingFile = Pick<OpenFile, 'write' | 'sync' | 'truncate' | 'close'>;
/** The part of the file system that it takes. */
export type WritingFiles = Pick<
  Files,
  'makeFolder' | 'removeEmpty' | 'readFile' | 'rename' | 'remove' | 'syncFolder'
> & {
  readonly open: (path: string, flags: 'r+' | 'wx') => Promise<WritingFile>;
};

/** A file under another name, and where it belongs. */
type Move = { readonly temp: string; readonly path: string };

/**
 * A writer over these files. All are written under other names before the first is synced, and all are synced before the first is
 * renamed: what a disk has to do for one it then does for all of them.
 */
export function writerOver(files: WritingFiles): WriteMany {
  return async ({ folder, id }, wanted) => {
    const other = wanted.find((file) => file.sha256 !== undefined && sha256(file.bytes) !== file.sha256);
    if (other) throw new Error(`${other.path} would not hold what its name says`);
    const verify = (): Promise<void> => verifyPlace(files, { folder, id });
    const left = new Set<string>();
    try {
      const moves = await writeTemps(files, folder, wanted, left, verify);
      await inParallel(moves, ({ temp }) => syncAgain(files, temp));
      // From here on only files that lie in the library's own temp folder are moved.
      await verify();
      const homeless = await moveAll(files, moves, left);
      if (homeless.length > 0) {
        await makeLibraryFolders(files, folder, new Set(homeless.map(({ path }) => dirname(path))), verify);
        const [still] = await moveAll(files, homeless, left);
        if (still) await files.rename(still.temp, still.path);
      }
    } catch (error) {
      for (const temp of left) await files.remove(temp).catch(() => undefined);
      throw error;
    }
    await inParallel(new Set(wanted.map(({ path }) => dirname(path))), (each) => files.syncFolder(each));
  };
}

async function writeTemps(
  files: WritingFiles,
  folder: string,
  wanted: readonly NewFile[],
  left: Set<string>,
  verify: () => Promise<void>,
): Promise<readonly Move[]> {
  const moves: Move[] = [];
  const parent = join(folder, TEMP_FOLDER);
  const write = async (temp: string, bytes: Uint8Array): Promise<void> => {
    const file = await files.open(temp, 'wx');
    left.add(temp);
    try {
      // ext4 begins to write out a file that was cut when it is closed. Else each sync would begin that for its own file, and commit the journal of the disk for it.
      await file.truncate(0);
      await writeAll(file, bytes, 0);
    } finally {
      await file.close();
    }
  };
  await inParallel(wanted, async ({ path, bytes }) => {
    const temp = join(parent, randomUUID());
    await inFolder(files, folder, parent, () => write(temp, bytes), verify);
    moves.push({ temp, path });
  });
  return moves;
}

/** Syncs a file that was closed meanwhile, since a program may have few open. A fault of the disk since then is told to who opens it next. */
async function syncAgain(files: WritingFiles, path: string): Promise<void> {
  const file = await files.open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames the files, and gives those whose folder is not there. */
async function moveAll(files: WritingFiles, moves: readonly Move[], left: Set<string>): Promise<readonly Move[]> {
  const homeless: Move[] = [];
  await inParallel(moves, async (move) => {
    try {
      await files.rename(move.temp, move.path);
      left.delete(move.temp);
    } catch (error) {
      if (!isAbsent(error)) throw error;
      homeless.push(move);
    }
  });
  return homeless;
}

async function verifyPlace(files: WritingFiles, { folder, id }: LibraryPlace): Promise<void> {
  const sentinel = parseSafely((await files.readFile(join(folder, SENTINEL))).toString('utf8'));
  const isOwn = typeof sentinel === 'object' && sentinel !== null && 'id' in sentinel && sentinel.id === id;
  if (!isOwn) throw Object.assign(new Error(`${folder} holds another library`), { code: 'ENOENT' });
}
