import { setTimeout as pause } from 'node:timers/promises';
import type { Files } from '../store/files';
import { isAbsent, StoreFailure } from '../store/failure';
import { decodeJournal } from '../store/journal-line';
import { loadLibrary } from '../store/load-library';
import type { LoadedLibrary } from '../store/load-library';
import { pastJournals } from '../store/past-journals';

/** What a bundle is made of: the library as it stood after its last change, and the journals that tell how it came to be so. */
export type LibraryState = Pick<LoadedLibrary, 'sentinel' | 'catalogue' | 'steps' | 'number' | 'newest'> & {
  /** Files of the library that could not be read whole. */
  readonly damaged: readonly string[];
  /** All journals there are, in rising order; their bytes up to the last change of this state, or null where one is gone. */
  readonly journals: readonly {
    readonly generation: number;
    readonly read: () => Promise<Buffer | null>;
  }[];
};

/** How often a library is read again that another thread may just have been writing, and how long is waited before. */
const ATTEMPTS = 4;
const PAUSE_MS = 150;

/**
 * Reads a library without opening or changing it, which may be open elsewhere: a line that is just being written is not yet
 * part of it, and where files were put away between two looks it is read again.
 */
export async function readLibraryState(files: Files, folder: string): Promise<LibraryState> {
  for (let attempt = 1; ; attempt += 1) {
    const isLast = attempt === ATTEMPTS;
    try {
      const loaded = await loadLibrary(files, folder);
      const damaged = loaded.damages.filter(({ kind }) => kind !== 'tail').map(({ file }) => file);
      if (damaged.length === 0 || isLast) return await stateOf(files, folder, loaded, [...new Set(damaged)]);
    } catch (error) {
      const isForGood = error instanceof StoreFailure && error.error.code !== 'library-damaged';
      if (isLast || isForGood || !(error instanceof StoreFailure || isAbsent(error))) throw error;
    }
    await pause(PAUSE_MS);
  }
}

async function stateOf(
  files: Files,
  folder: string,
  { sentinel, catalogue, steps, number, base, newest }: LoadedLibrary,
  damaged: readonly string[],
): Promise<LibraryState> {
  const all = await pastJournals(files, folder);
  const journals = all
    .filter(({ generation }) => generation <= newest)
    .map(({ generation, read }) => ({
      generation,
      read: async () => {
        const bytes = await orNull(read());
        return bytes === null || generation < base ? bytes : upTo(bytes, number);
      },
    }));
  return { sentinel, catalogue, steps, number, newest, damaged, journals };
}

/** The lines of a journal up to the change with this number. */
function upTo(bytes: Buffer, number: number): Buffer {
  const within = decodeJournal(bytes).entries.filter((entry) => entry.number <= number);
  return bytes.subarray(0, within.at(-1)?.end ?? 0);
}

async function orNull(reading: Promise<Buffer>): Promise<Buffer | null> {
  return reading.catch((error: unknown) => {
    if (isAbsent(error)) return null;
    throw error;
  });
}
