import { join } from 'node:path';
import type { Adapter } from 'lowdb';
import type { CatalogueDraft } from '#core/library/catalogue';
import type { Steps } from '#core/library/steps';
import type { Clock } from '#core/ports';
import { backupNames, encodeBackup, rotateBackups, writeBackup } from './backup';
import { isBackupDue } from './backup-rotation';
import { libraryGone, StoreFailure } from './failure';
import type { Files } from './files';
import { openJournal } from './journal-file';
import type { JournalFile } from './journal-file';
import { encodeLine } from './journal-line';
import type { NewEntry } from './journal-line';
import { journalName, snapshotName } from './layout';
import { loadLibrary } from './load-library';
import type { LoadedLibrary } from './load-library';
import { repairLibrary } from './repair-library';
import { retireBefore } from './retire';
import { readSentinel } from './sentinel';
import { encodeSnapshot } from './snapshot';
import { writeWhole } from './write-file';

/** A journal of this many lines, or this many bytes, is worth a new snapshot. */
export const LONG_JOURNAL = { lines: 1000, bytes: 4 * 1024 * 1024 } as const;

const REASONS = { now: 'asked', due: 'automatic', migration: 'migration' } as const;

/**
 * The lowdb adapter of a library. `read` loads the newest whole snapshot and its journals; `write` makes the staged changes
 * durable (one append, one fdatasync) and takes them from the stage, or fails and takes none. What is given to `write` is
 * never stored whole: the caller applies the staged changes to it after `write` has resolved.
 */
export type JournalAdapter = Adapter<CatalogueDraft> & {
  readonly loaded: () => LoadedLibrary;
  /** Keeps damaged files aside, mends the journal and opens it for writing. */
  readonly prepareToWrite: () => Promise<void>;
  /** Fails with `library-gone` where the library that was read is no longer in its folder. */
  readonly verify: () => Promise<void>;
  /** Takes in a change for the next write and answers with the number that it will have. */
  readonly stage: (entry: NewEntry) => number;
  /** Forgets staged changes that could not be written. */
  readonly unstage: () => void;
  readonly isLong: () => boolean;
  /**
   * Starts a new generation from the data as it is now. The first promise resolves when changes may be written again,
   * the one inside it when the snapshot is in place and the files older than the generation before it are put away.
   */
  readonly startSnapshot: (data: CatalogueDraft, steps: Steps) => Promise<{ readonly finished: Promise<void> }>;
  /**
   * Makes a backup and gives its name; 'due' makes none, null, where none is wanted, and lets old ones go. `quiet` gives the data when no write is
   * under way.
   */
  readonly backUp: (
    when: keyof typeof REASONS,
    quiet: () => Promise<CatalogueDraft>,
    steps: () => Steps,
  ) => Promise<string | null>;
  readonly close: () => Promise<void>;
};

/** An adapter over the library in `folder`, which must exist; `load` reads it. */
export function createJournalAdapter(
  files: Files,
  folder: string,
  clock: Clock,
  load: typeof loadLibrary = loadLibrary,
): JournalAdapter {
  let library: LoadedLibrary | null = null;
  let journal: JournalFile | null = null;
  let staged: NewEntry[] = [];
  let number = 0;
  let snapshotGeneration = 0;
  let newest = 0;
  let lines = 0;
  let bytes = 0;

  function loaded(): LoadedLibrary {
    if (library === null) throw new Error('The library is not loaded');
    return library;
  }

  async function verify(): Promise<void> {
    const sentinel = await readSentinel(files, folder).catch((error: unknown) => {
      throw error instanceof StoreFailure ? libraryGone() : error;
    });
    if (sentinel?.id !== loaded().sentinel.id) throw libraryGone();
  }

  async function startJournal(generation: number): Promise<void> {
    const path = join(folder, journalName(generation));
    await writeWhole(files, folder, path, new Uint8Array(), verify);
    const opened = await openJournal(files, path, 0, verify);
    await journal?.close();
    journal = opened;
    newest = generation;
    lines = 0;
    bytes = 0;
  }

  return {
    read: async () => {
      library = await load(files, folder);
      ({ number, base: snapshotGeneration, newest, lines, journalBytes: bytes } = library);
      return library.catalogue;
    },
    loaded,
    verify,
    prepareToWrite: async () => {
      const { journalLength } = loaded();
      await repairLibrary(files, folder, loaded());
      if (journalLength === null) await startJournal(newest + 1);
      else journal = await openJournal(files, join(folder, journalName(newest)), journalLength, verify);
    },
    stage: (entry) => {
      staged.push(entry);
      return number + staged.length;
    },
    unstage: () => {
      staged = [];
    },
    write: async () => {
      if (journal === null || staged.length === 0) return;
      const encoded = Buffer.concat(staged.map((entry, index) => encodeLine(number + 1 + index, entry)));
      await journal.append(encoded);
      number += staged.length;
      lines += staged.length;
      bytes += encoded.length;
      staged = [];
    },
    isLong: () => lines >= LONG_JOURNAL.lines || bytes >= LONG_JOURNAL.bytes,
    startSnapshot: async (data, steps) => {
      await verify();
      const snapshot = {
        generation: newest + 1,
        lastNumber: number,
        library: loaded().sentinel,
        writtenAt: clock.now().toISOString(),
      };
      const encoded = encodeSnapshot({ ...snapshot, catalogue: data, steps });
      await startJournal(snapshot.generation);
      const previous = snapshotGeneration;
      const place = async (): Promise<void> => {
        await writeWhole(files, folder, join(folder, snapshotName(snapshot.generation)), encoded, verify);
        snapshotGeneration = snapshot.generation;
        // Nothing of a library that has just taken this one's place is put away.
        await verify();
        await retireBefore(files, folder, previous);
      };
      return { finished: place() };
    },
    backUp: async (when, quiet, steps) => {
      await verify();
      const now = clock.now();
      const latest = (await backupNames(files, folder))[0] ?? null;
      // From here to the encoding nothing is awaited: number, data and steps belong together.
      const data = await quiet();
      if (when === 'due' && !isBackupDue(latest, number, now)) return null;
      const { sentinel } = loaded();
      const reason = REASONS[when];
      const source = {
        generation: newest,
        lastNumber: number,
        library: sentinel,
        madeAt: now.toISOString(),
        reason,
      } as const;
      const name = await writeBackup(
        files,
        folder,
        source,
        encodeBackup({ ...source, catalogue: data, steps: steps() }),
        verify,
      );
      await verify();
      if (when === 'due') await rotateBackups(files, folder, name);
      return name;
    },
    close: async () => {
      await journal?.close();
      journal = null;
    },
  };
}
