import { basename, dirname, join } from 'node:path';
import type { Clock, IdSource } from '#core/ports';
import { ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { isAbsent, StoreFailure, toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import { newSentinel } from '../store/create-library';
import { inParallel } from '../store/in-parallel';
import { SENTINEL, snapshotName, TEMP_FOLDER } from '../store/layout';
import { saveError } from '../store/save-error';
import { writeSentinel } from '../store/sentinel';
import { encodeSnapshot } from '../store/snapshot';
import { writeWhole } from '../store/write-file';
import { bundleCancelled } from './bundle-errors';
import { openBundle } from './open-bundle';
import type { OpenBundle } from './open-bundle';
import type { Manifest } from './manifest';

/** The bundle, the folder of the new library, which must be absent or empty, and its name. */
export type UnpackOrder = { readonly bundle: string; readonly folder: string; readonly name: string };

/** What the new library holds, and what the bundle had lost. */
export type Unpacked = Pick<Manifest, 'counts' | 'missing'>;

/** What unpacking needs beside its order. */
export type UnpackOptions = {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly files?: Files;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
};

/**
 * Makes a library of a bundle, with its history, its steps and its recycle bin. It is a library of its own with a new id, so that
 * it is never taken for the one the bundle was made of. The bundle is checked whole before the first file is written, and
 * the sentinel is written last; after a failure nothing is left in the folder.
 */
export async function libraryFromBundle(order: UnpackOrder, options: UnpackOptions): Promise<Result<Unpacked>> {
  const { files = REAL_FILES, signal, onProgress = () => undefined } = options;
  try {
    if ((await namesIn(files, order.folder)).length > 0) throw new StoreFailure(NOT_EMPTY);
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
  // Half of the way is the checking, half the writing.
  const opened = await openBundle(order.bundle, {
    ...(signal ? { signal } : {}),
    onProgress: (done, total) => onProgress(done, total * 2),
  });
  if (!opened.ok) return opened;
  const bundle = opened.value;
  const wasThere = await files.list(order.folder).then(
    () => true,
    () => false,
  );
  try {
    await unpack(files, bundle, order, options);
    const { counts, missing } = bundle.manifest;
    return ok({ counts, missing });
  } catch (error) {
    await clear(files, order.folder, wasThere);
    return { ok: false, error: error instanceof StoreFailure ? error.error : saveError(error, basename(order.folder)) };
  } finally {
    bundle.close();
  }
}

async function unpack(
  files: Files,
  { manifest, snapshot, read }: OpenBundle,
  { folder, name }: UnpackOrder,
  { clock, ids, signal, onProgress }: UnpackOptions,
): Promise<void> {
  const own = new Set([SENTINEL, snapshotName(snapshot.generation)]);
  const others = manifest.entries.filter(({ path }) => !own.has(path));
  await files.makeFolder(folder);
  for (const each of new Set(others.map(({ path }) => dirname(path)))) await files.makeFolder(join(folder, each));
  let done = manifest.entries.length;
  await inParallel(others, async (entry) => {
    if (signal?.aborted === true) throw bundleCancelled();
    await writeWhole(files, folder, join(folder, entry.path), await read(entry));
    done += 1;
    onProgress?.(done, manifest.entries.length * 2);
  });
  const writtenAt = clock.now().toISOString();
  const library = newSentinel(ids.next(), name, writtenAt);
  const bytes = encodeSnapshot({ ...snapshot, library, writtenAt });
  await writeWhole(files, folder, join(folder, snapshotName(snapshot.generation)), bytes);
  await writeSentinel(files, folder, library);
  await files.remove(join(folder, TEMP_FOLDER));
  await files.syncFolder(dirname(folder));
}

/** Removes what was written: the folder, or all in it where it was there before. */
async function clear(files: Files, folder: string, wasThere: boolean): Promise<void> {
  const paths = wasThere ? (await namesIn(files, folder).catch(() => [])).map((name) => join(folder, name)) : [folder];
  for (const path of paths) await files.remove(path).catch(() => undefined);
}

async function namesIn(files: Files, folder: string): Promise<readonly string[]> {
  return files.list(folder).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
}

const NOT_EMPTY: AppError = {
  code: 'not-empty',
  message: 'There is something in that folder already. Nothing was changed.',
  action: 'Choose a new or an empty folder.',
};
