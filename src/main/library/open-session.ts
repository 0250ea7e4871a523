import { basename, join } from 'node:path';
import type { Clock, IdSource } from '#core/ports';
import { SENTINEL } from '../store/layout';
import { openLibrary } from '../store/open-library';
import { exists } from './exists';
import type { OpenedLibrary } from './library-session';
import { readRecent, rememberLibrary } from './recent-libraries';

/** What opening a library needs; those opened before are kept in `<userData>/libraries.json`. */
export type SessionOptions = {
  readonly folder: string;
  readonly userData: string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: (message: string, cause?: unknown) => void;
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

/** Opens a library that is there already; none is ever made. */
export function openExisting(options: SessionOptions): Promise<OpenedLibrary> {
  return open(options, false);
}

async function open(options: SessionOptions, create: boolean | undefined): Promise<OpenedLibrary> {
  const { folder, userData, clock, ids, log } = options;
  const opened = await openLibrary(folder, { clock, ids, ...(create === undefined ? {} : { create }) });
  if (!opened.ok) {
    log(`The library in ${folder} did not open: ${opened.error.code}`);
    return { folder, store: null, problem: opened.error };
  }
  const entry = { folder, id: opened.value.libraryId, name: basename(folder), lastOpened: clock.now().toISOString() };
  rememberLibrary(userData, await readRecent(userData), entry, log);
  return { folder, store: opened.value, problem: null };
}
