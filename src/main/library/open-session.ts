import { join } from 'node:path';
import type { Clock, IdSource } from '#core/ports';
import { SENTINEL } from '../store/layout';
import { openLibrary } from '../store/open-library';
import type { WriteMany } from '../store/write-many';
import { exists } from './exists';
import type { OpenedLibrary } from './library-session';
import { readRecent, rememberLibrary } from './recent-libraries';

/** What opening a library needs; those opened before are kept in `<userData>/libraries.json`. */
export type SessionOptions = {
  readonly folder: string;
  readonly userData: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** The version of this program. */
  readonly program: string;
  readonly log: (message: string, cause?: unknown) => void;
  /** What puts the files of articles into their places; else this thread does. */
  readonly write?: WriteMany;
};

/**
 * Opens the library of this run, or keeps the reason why it could not be opened. A library is made only in a folder that
 * never held one: where one was open before and is gone (a pulled stick), or may have been, that is said, and nothing is put
 * in its place.
 */
export async function openSession(
  options: SessionOptions,
): Promise<{ readonly library: OpenedLibrary; readonly isNew: boolean }> {
  const { folder, userData } = options;
  const recent = await readRecent(userData);
  // A list that cannot be read may have named this folder: nothing is made there either.
  const isKnown = recent.isDamaged || recent.libraries.some((library) => library.folder === folder);
  const wasThere = await exists(join(folder, SENTINEL));
  const library = await open(options, isKnown ? false : undefined);
  return { library, isNew: library.store !== null && !wasThere };
}

/** Opens a library that is there already; none is ever made. One that was moved takes the place of its former folder. */
export function openExisting(options: SessionOptions, replaces: string | null = null): Promise<OpenedLibrary> {
  return open(options, false, replaces);
}

/** Makes a library in a folder that is absent or wholly empty, and opens it. */
export async function openNew(options: SessionOptions): Promise<OpenedLibrary> {
  const { folder } = options;
  if (await exists(join(folder, SENTINEL))) return { folder, store: null, problem: LIBRARY_THERE };
  const opened = await open(options, undefined);
  return opened.problem?.code === 'not-a-library' ? { folder, store: null, problem: NOT_EMPTY } : opened;
}

const LIBRARY_THERE = {
  code: 'library-there',
  message: 'There is a library in that folder already. Nothing was changed.',
  action: 'Open it with “Open Library”, or choose another folder for the new one.',
};
const NOT_EMPTY = {
  code: 'not-empty',
  message: 'There is something in that folder already. Nothing was changed.',
  action: 'Choose a new or an empty folder.',
};

async function open(
  options: SessionOptions,
  create: boolean | undefined,
  replaces: string | null = null,
): Promise<OpenedLibrary> {
  const { folder, userData, clock, ids, program, log, write } = options;
  const opened = await openLibrary(folder, {
    clock,
    ids,
    program,
    ...(write === undefined ? {} : { write }),
    ...(create === undefined ? {} : { create }),
  });
  if (!opened.ok) {
    log(`The library in ${folder} did not open: ${opened.error.code}`);
    return { folder, store: null, problem: opened.error };
  }
  const { libraryId: id, libraryName: name } = opened.value;
  const entry = { folder, id, name, lastOpened: clock.now().toISOString() };
  rememberLibrary(userData, await readRecent(userData), entry, log, replaces);
  return { folder, store: opened.value, problem: null };
}
