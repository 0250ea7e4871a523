import { basename } from 'node:path';
import { Low } from 'lowdb';
import { draftOf } from '#core/library/catalogue';
import type { CatalogueDraft } from '#core/library/catalogue';
import type { Clock, IdSource, Store } from '#core/ports';
import { ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { createLibrary, libraryAt, newSentinel } from './create-library';
import { errorCode, isAbsent, READ_ONLY, StoreFailure, toAppError } from './failure';
import { REAL_FILES } from './files';
import type { Files } from './files';
import { createJournalAdapter } from './journal-adapter';
import type { JournalAdapter } from './journal-adapter';
import { folderNotMade, libraryLocked } from './library-errors';
import { readSentinel } from './sentinel';
import { acquireLock } from './lock';
import type { Lock } from './lock';
import { clearLeftovers, needsSnapshot, noticeOf } from './repair-library';
import { noteProgram } from './note-program';
import { createStore } from './store';
import { unnamedArticlesNotice } from './unnamed-articles';
import type { WriteMany } from './write-many';

/** `create` undefined makes a library only where there is no folder or a wholly empty one; `name` is for a new one. */
export type OpenOptions = {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly name?: string;
  /** The version of the program that opens it; where another wrote last, a backup is made before anything is written. */
  readonly program?: string;
  readonly create?: boolean;
  /** Only reads: takes no lock and mends nothing, so that not a byte of the folder changes. */
  readonly isReader?: boolean;
  readonly files?: Files;
  /** What puts the files of articles into their places; else this thread does. */
  readonly write?: WriteMany;
};

/**
 * Opens the library in a folder. It fails, with no byte changed, where there is none (`no-library`, `not-a-library`), where it
 * cannot be read whole (`library-damaged`) or where a later version wrote it (`newer-format`). It opens read-only, saying why,
 * where another program holds it or the disk takes no writes.
 */
export async function openLibrary(folder: string, options: OpenOptions): Promise<Result<Store>> {
  try {
    return ok(await open(folder, options, options.files ?? REAL_FILES));
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

async function open(folder: string, options: OpenOptions, files: Files): Promise<Store> {
  if ((await libraryAt(files, folder, options.create)) === 'new') return create(folder, options, files);
  await readSentinel(files, folder);
  if (options.isReader === true) return load(folder, options, files, null, ONLY_READ);
  const { lock, readOnly } = await lockOrRead(files, folder);
  try {
    return await load(folder, options, files, lock, readOnly);
  } catch (error) {
    await lock?.release();
    throw error;
  }
}

/** What a system says of a folder that can be made neither by this person nor at this place; a full disk is told as that. */
const NOT_MADE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'EEXIST',
  'EACCES',
  'EPERM',
  'EROFS',
  'EINVAL',
  'ENAMETOOLONG',
]);

/** The lock is taken before the files are made, and it is asked once more: another may have made them meanwhile. */
async function create(folder: string, options: OpenOptions, files: Files): Promise<Store> {
  await files.makeFolder(folder).catch((error: unknown) => {
    throw NOT_MADE.has(errorCode(error) ?? '') ? new StoreFailure(folderNotMade(folder)) : error;
  });
  const { lock, readOnly } = await lockOrRead(files, folder);
  if (lock === null) throw new StoreFailure(readOnly);
  try {
    if ((await libraryAt(files, folder, true)) === 'new') {
      const createdAt = options.clock.now().toISOString();
      const sentinel = newSentinel(options.ids.next(), options.name ?? basename(folder), createdAt);
      const { program } = options;
      await createLibrary(files, folder, program === undefined ? sentinel : { ...sentinel, program });
    }
    return await load(folder, options, files, lock, null);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

const ONLY_READ: AppError = { code: 'only-read', message: 'The library was opened to be read only.' };

type Access = { readonly lock: Lock; readonly readOnly: null } | { readonly lock: null; readonly readOnly: AppError };

async function lockOrRead(files: Files, folder: string): Promise<Access> {
  try {
    const taken = await acquireLock(files, folder);
    if ('lock' in taken) return { lock: taken.lock, readOnly: null };
    return { lock: null, readOnly: libraryLocked(taken.heldBy) };
  } catch (error) {
    if (isAbsent(error)) throw error;
    const isDenied = ['EACCES', 'EPERM'].includes(errorCode(error) ?? '');
    return { lock: null, readOnly: isDenied ? READ_ONLY : toAppError(error) };
  }
}

/** Opened so, another program may be just writing the last line. */
const BESIDE_A_WRITER: ReadonlySet<string> = new Set(['library-locked', ONLY_READ.code]);

async function load(
  folder: string,
  options: OpenOptions,
  files: Files,
  lock: Lock | null,
  readOnly: AppError | null,
): Promise<Store> {
  const adapter = createJournalAdapter(files, folder, options.clock);
  const low = new Low(adapter, draftOf());
  await low.read();
  const found = adapter
    .loaded()
    .damages.filter(({ kind }) => kind !== 'tail' || !BESIDE_A_WRITER.has(readOnly?.code ?? ''))
    .map(noticeOf);
  const hasNoRows = Object.keys(low.data.articles).length === 0;
  const unnamed = hasNoRows ? await unnamedArticlesNotice(files, folder) : null;
  const notices = unnamed === null ? found : [...found, unnamed];
  const parts = { files, write: options.write, folder, adapter, low, notices, clock: options.clock };
  if (lock === null) return createStore({ ...parts, lock, readOnly });
  const problem = await makeWritable(files, folder, adapter, low, options.program);
  if (problem === null) return createStore({ ...parts, lock, readOnly: null });
  await adapter.close();
  await lock.release();
  return createStore({ ...parts, lock: null, readOnly: problem });
}

/** Mends what was found; where the disk does not let it, the library is still there to be read. */
async function makeWritable(
  files: Files,
  folder: string,
  adapter: JournalAdapter,
  low: Low<CatalogueDraft>,
  program: string | undefined,
): Promise<AppError | null> {
  try {
    await clearLeftovers(files, folder);
    await noteProgram(files, folder, adapter, low.data, program);
    await adapter.prepareToWrite();
  } catch (error) {
    return toAppError(error);
  }
  if (!needsSnapshot(adapter.loaded().damages) && !adapter.isLong()) return null;
  try {
    const { finished } = await adapter.startSnapshot(low.data, adapter.loaded().steps);
    await finished;
  } catch (error) {
    // Everything is in the journals all the same, and it is tried again at the next opening.
    toAppError(error);
  }
  return null;
}
