import { dirname, join } from 'node:path';
import type { ArticleRow, Catalogue } from '#core/library/catalogue';
import type { NoteImage } from '#core/library/note-image';
import type { AppError } from '#core/result';
import { backupNames, readBackup, rotateBackups } from './backup';
import { sha256 } from './checksum';
import { isAbsent, StoreFailure } from './failure';
import type { Files } from './files';
import { inParallel } from './in-parallel';
import {
  ARTICLES_FOLDER,
  BACKUPS_FOLDER,
  FORMAT,
  imagePlace,
  IMAGES_FOLDER,
  ORIGINALS_FOLDER,
  TEMP_FOLDER,
} from './layout';
import { parseJson } from './parse-json';
import { SentinelSchema } from './schemas';
import type { Sentinel } from './schemas';
import { writeWhole } from './write-file';

/** The file that says "this folder is a copy of a library's backups, with all they need". */
const COPY_SENTINEL = 'backup.json';

/** A file of an article, or a picture of a note: where it lies in library and copy alike, and how its bytes are known to be right. */
type Part = { readonly path: string; readonly isRight: (bytes: Uint8Array) => boolean };

/** What a copy lacks because the library itself no longer has it whole, a path each. */
export type CopyDone = { readonly missing: readonly string[] };

/**
 * Brings a backup of the library in `folder` and every article file, original and picture it names into the copy in `target`. Only
 * what is not there yet is written, each file read back; the backup itself comes last, so that one that is there has all
 * it needs, save what `missing` tells.
 */
export async function copyBackup(files: Files, folder: string, name: string, target: string): Promise<CopyDone> {
  const backup = await readBackup(files, folder, name);
  if (backup === null) throw new StoreFailure(SOURCE_NOT_WHOLE);
  const known = await readCopySentinel(files, target);
  if (known !== null && known.id !== backup.library.id) throw new StoreFailure(OTHER_COPY);
  await files.makeFolder(target);
  await files.remove(join(target, TEMP_FOLDER));
  const missing = await copyParts(files, folder, target, backup.catalogue);
  await files.makeFolder(join(target, BACKUPS_FOLDER));
  const path = join(BACKUPS_FOLDER, name);
  await writeChecked(files, target, path, await files.readFile(join(folder, path)));
  if (known === null) {
    const { id, name: title, createdAt } = backup.library;
    const sentinel = { format: FORMAT, id, name: title, createdAt };
    await writeChecked(files, target, COPY_SENTINEL, Buffer.from(`${JSON.stringify(sentinel, null, 2)}\n`));
  }
  await rotateBackups(files, target, name);
  return { missing };
}

/** Copies the files of articles and the pictures that are not in `target` yet, checks each, and tells those that are not whole in `folder`. */
export async function copyParts(
  files: Files,
  folder: string,
  target: string,
  { articles, kept }: Pick<Catalogue, 'articles' | 'kept'>,
): Promise<readonly string[]> {
  const missing: string[] = [];
  const parts = new Map(
    [...Object.values(articles).flatMap(partsOf), ...Object.values(kept.image).map(pictureOf)].map((part) => [
      part.path,
      part,
    ]),
  );
  const there = await pathsThere(files, target);
  const wanted = [...parts.values()].filter(({ path }) => !there.has(path));
  for (const each of new Set(wanted.map(({ path }) => dirname(path)))) await files.makeFolder(join(target, each));
  await inParallel(wanted, async ({ path, isRight }) => {
    const bytes = await files.readFile(join(folder, path)).catch((error: unknown) => {
      if (isAbsent(error)) return null;
      throw error;
    });
    if (bytes === null || !isRight(bytes)) missing.push(path);
    else await writeChecked(files, target, path, bytes);
  });
  return missing.sort();
}

/** The library a copy belongs to, or null where the folder is no copy. */
export async function readCopySentinel(files: Files, folder: string): Promise<Sentinel | null> {
  const bytes = await files.readFile(join(folder, COPY_SENTINEL)).catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
  return bytes === null ? null : parseJson(bytes.toString('utf8'), SentinelSchema);
}

/** True when the copy holds that backup, and with it all it needs. */
export async function isCopied(files: Files, target: string, name: string): Promise<boolean> {
  return (await backupNames(files, target)).some((backup) => backup.name === name);
}

/** Names hold the hash of the bytes, so what stands under a name was whole when it was put there. */
function partsOf({ file, sha256: original }: ArticleRow): readonly Part[] {
  return [
    {
      path: `${ARTICLES_FOLDER}/${file}`,
      isRight: (bytes) => file.endsWith(`-${sha256(bytes).slice(0, 16)}.json`),
    },
    { path: `${ORIGINALS_FOLDER}/${original.slice(0, 2)}/${original}`, isRight: (bytes) => sha256(bytes) === original },
  ];
}

function pictureOf({ sha256: digest }: NoteImage): Part {
  return { path: imagePlace(digest), isRight: (bytes) => sha256(bytes) === digest };
}

async function pathsThere(files: Files, target: string): Promise<ReadonlySet<string>> {
  const there = new Set<string>();
  for (const top of [ARTICLES_FOLDER, ORIGINALS_FOLDER, IMAGES_FOLDER]) {
    for (const part of await namesIn(files, join(target, top))) {
      for (const name of await namesIn(files, join(target, top, part))) there.add(`${top}/${part}/${name}`);
    }
  }
  return there;
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  return files.list(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

async function writeChecked(files: Files, target: string, path: string, bytes: Buffer): Promise<void> {
  const at = join(target, path);
  await writeWhole(files, target, at, bytes);
  if ((await files.readFile(at)).equals(bytes)) return;
  await files.remove(at);
  throw new StoreFailure(NOT_AS_WRITTEN);
}

const SOURCE_NOT_WHOLE: AppError = {
  code: 'backup-not-whole',
  message: 'The backup to be copied is missing or damaged.',
  action: 'Make another with “Back up now”.',
};
const OTHER_COPY: AppError = {
  code: 'copy-of-another',
  message: 'The folder for copies holds the copy of another library under this name.',
  action: 'Choose another folder for copies.',
};
const NOT_AS_WRITTEN: AppError = {
  code: 'copy-not-whole',
  message: 'A copy was written, but reading it back gave something else.',
  action: 'Check the disk of the folder for copies.',
};
