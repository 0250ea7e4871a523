import { join } from 'node:path';
import type { Clock } from '#core/ports';
import { NO_STEPS } from '#core/library/steps';
import { ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { backupNames, encodeBackup, readBackup, takeGone, writeBackup } from './backup';
import { parseBackupName } from './backup-name';
import { emptyingsOf } from './emptyings';
import { StoreFailure, toAppError } from './failure';
import { REAL_FILES } from './files';
import type { Files } from './files';
import { decodeJournal } from './journal-line';
import { generationsIn, HISTORY_FOLDER, journalName, snapshotName } from './layout';
import { libraryLocked } from './library-errors';
import { loadLibrary } from './load-library';
import type { LoadedLibrary } from './load-library';
import { acquireLock } from './lock';
import { keepAllAside } from './repair-library';
import { pastJournals } from './past-journals';
import { retireBefore } from './retire';
import { readSentinel, writeSentinel } from './sentinel';
import type { Snapshot } from './snapshot';
import { encodeSnapshot } from './snapshot';
import { usableSteps } from './usable-steps';
import { writeWhole } from './write-file';

/**
 * What a restore did: `undoneBy` is the backup of the state before it, null where that state could not be read; `gone` counts
 * the articles of the backup that were removed for good since it was made, and so were left out.
 */
export type Restored = { readonly undoneBy: string | null; readonly gone: number };

/**
 * Puts a library, which must not be open, back to the state of one of its backups. First the present state is made a
 * backup or, where anything of it is damaged, its files are copied to quarantine/. The state then changes at one instant:
 * interrupted anywhere, the library is as before or as in the backup. Fails, with the state as it was, for a backup that is
 * not whole or of another library, and for a library of a newer format or held by another program.
 */
export async function restoreBackup(
  folder: string,
  name: string,
  { clock, files = REAL_FILES }: { readonly clock: Clock; readonly files?: Files },
): Promise<Result<Restored>> {
  if (parseBackupName(name) === null) return { ok: false, error: NOT_WHOLE };
  try {
    const taken = await acquireLock(files, folder);
    if (!('lock' in taken)) return { ok: false, error: libraryLocked(taken.heldBy) };
    try {
      return ok(await restore(files, folder, name, clock));
    } finally {
      await taken.lock.release();
    }
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

async function restore(files: Files, folder: string, name: string, clock: Clock): Promise<Restored> {
  const sentinel = await unlessUnreadable(readSentinel(files, folder));
  const present = await unlessUnreadable(loadLibrary(files, folder));
  const backup = await readBackup(files, folder, name);
  if (backup === null) throw new StoreFailure(NOT_WHOLE);
  if (sentinel !== null && sentinel.id !== backup.library.id) throw new StoreFailure(OTHER_LIBRARY);
  const emptyings = emptyingsOf(files, folder);
  const gone = await takeGone(backup, emptyings);
  const next = await afterAll(files, folder, present, backup);
  const madeAt = clock.now().toISOString();
  if (present === null || present.damages.length > 0) await keepAllAside(files, folder);
  let undoneBy: string | null = null;
  if (present !== null) {
    const source = {
      generation: present.newest,
      lastNumber: present.number,
      library: present.sentinel,
      madeAt,
      reason: 'restore',
    } as const;
    const bytes = encodeBackup({ ...source, catalogue: present.catalogue, steps: present.steps });
    undoneBy = await writeBackup(files, folder, source, bytes);
  }
  const { catalogue, library } = backup;
  const isEnded = await emptyings.isAnyAfter(backup);
  const steps = isEnded ? NO_STEPS : await usableSteps(files, folder, backup.steps);
  const encoded = encodeSnapshot({ ...next, library: sentinel ?? library, catalogue, steps, writtenAt: madeAt });
  await writeWhole(files, folder, join(folder, journalName(next.generation)), new Uint8Array());
  await writeWhole(files, folder, join(folder, snapshotName(next.generation)), encoded);
  if (sentinel === null) await writeSentinel(files, folder, library);
  await retireBefore(files, folder, next.generation);
  return { undoneBy, gone: gone.size };
}

/** A generation and a number above all there ever were, so that no older file can be taken for a part of what comes. */
async function afterAll(
  files: Files,
  folder: string,
  present: LoadedLibrary | null,
  backup: Snapshot,
): Promise<Pick<Snapshot, 'generation' | 'lastNumber'>> {
  const names = await files.list(folder);
  const history = names.includes(HISTORY_FOLDER) ? await files.list(join(folder, HISTORY_FOLDER)) : [];
  const { snapshots, journals } = generationsIn([...names, ...history]);
  const numbers = (await backupNames(files, folder)).map(({ lastNumber }) => lastNumber);
  for (const { read } of present === null ? await pastJournals(files, folder) : []) {
    const bytes = await read().catch(() => Buffer.alloc(0));
    for (const { number } of decodeJournal(bytes).entries) numbers.push(number);
  }
  return {
    generation: 1 + highest([...snapshots, ...journals, backup.generation]),
    lastNumber: 1 + highest([...numbers, present?.number ?? 0, backup.lastNumber]),
  };
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

/** Null for what is missing or damaged; a newer format or a disk that does not answer stays a failure. */
async function unlessUnreadable<T>(read: Promise<T>): Promise<T | null> {
  return read.catch((error: unknown) => {
    if (error instanceof StoreFailure && error.error.code !== 'newer-format') return null;
    throw error;
  });
}

const NOT_WHOLE: AppError = {
  code: 'backup-not-whole',
  message: 'This backup is missing or damaged. Nothing was changed.',
  action: 'Choose another backup.',
};
const OTHER_LIBRARY: AppError = {
  code: 'backup-of-another',
  message: 'This backup belongs to another library. Nothing was changed.',
  action: 'Choose another backup.',
};
