import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { sha256 } from './checksum';
import type { Files, OpenFile } from './files';
import { inParallel } from './in-parallel';
import { SENTINEL, TEMP_FOLDER } from './layout';
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

type WritingFile = Pick<OpenFile, 'write' | 'sync' | 'close'>;
/** The part of the file system that it takes. */
export type WritingFiles = Pick<
  Files,
  'makeFolder' | 'removeEmpty' | 'readFile' | 'rename' | 'remove' | 'syncFolder'
> & {
  readonly open: (path: string, flags: 'wx') => Promise<WritingFile>;
};

/** So many are open at once: macOS gives a program no more than 256 open files. */
const OPEN_AT_ONCE = 64;

/** A writer over these files. Each file is written and synced under another name before it is renamed. */
export function writerOver(files: WritingFiles): WriteMany {
  return async ({ folder, id }, wanted) => {
    const other = wanted.find((file) => file.sha256 !== undefined && sha256(file.bytes) !== file.sha256);
    if (other) throw new Error(`${other.path} would not hold what its name says`);
    const verify = (): Promise<void> => verifyPlace(files, { folder, id });
    const left = new Set<string>();
    try {
      for (let at = 0; at < wanted.length; at += OPEN_AT_ONCE) {
        const moves = await writeTemps(files, folder, wanted.slice(at, at + OPEN_AT_ONCE), left, verify);
        // From here on only files that lie in the library's own temp folder are moved.
        await verify();
        await inParallel(moves, async ({ temp, path }) => {
          await inFolder(files, folder, dirname(path), () => files.rename(temp, path), verify);
          left.delete(temp);
        });
      }
    } catch (error) {
      for (const temp of left) await files.remove(temp).catch(() => undefined);
      throw error;
    }
    await inParallel(new Set(wanted.map(({ path }) => dirname(path))), (each) => files.syncFolder(each));
  };
}

/** All are written before the first is synced: what a disk has to do for one it then does for many at a time. */
async function writeTemps(
  files: WritingFiles,
  folder: string,
  wanted: readonly NewFile[],
  left: Set<string>,
  verify: () => Promise<void>,
): Promise<readonly { readonly temp: string; readonly path: string }[]> {
  const opened: WritingFile[] = [];
  const moves: { readonly temp: string; readonly path: string }[] = [];
  const parent = join(folder, TEMP_FOLDER);
  const write = async (temp: string, bytes: Uint8Array): Promise<void> => {
    const file = await files.open(temp, 'wx');
    left.add(temp);
    opened.push(file);
    await writeAll(file, bytes, 0);
  };
  try {
    await inParallel(wanted, async ({ path, bytes }) => {
      const temp = join(parent, randomUUID());
      await inFolder(files, folder, parent, () => write(temp, bytes), verify);
      moves.push({ temp, path });
    });
    await inParallel(opened, (file) => file.sync());
  } finally {
    await inParallel(opened, (file) => file.close());
  }
  return moves;
}

async function verifyPlace(files: WritingFiles, { folder, id }: LibraryPlace): Promise<void> {
  const sentinel = parseSafely((await files.readFile(join(folder, SENTINEL))).toString('utf8'));
  const isOwn = typeof sentinel === 'object' && sentinel !== null && 'id' in sentinel && sentinel.id === id;
  if (!isOwn) throw Object.assign(new Error(`${folder} holds another library`), { code: 'ENOENT' });
}
