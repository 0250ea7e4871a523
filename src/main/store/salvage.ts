import { basename, join } from 'node:path';
import { applyTo } from '#core/library/change';
import type { Change } from '#core/library/change';
import { draftOf } from '#core/library/catalogue';
import type { CatalogueDraft } from '#core/library/catalogue';
import { backupNames, readBackup } from './backup';
import { StoreFailure } from './failure';
import type { Files } from './files';
import { decodeJournal } from './journal-line';
import { BACKUPS_FOLDER, FORMAT, generationsIn, HISTORY_FOLDER, journalName, SENTINEL, snapshotName } from './layout';
import { noLibrary } from './library-errors';
import { addUnnamed } from './salvage-articles';
import { readSentinel } from './sentinel';
import type { Sentinel } from './schemas';
import { decodeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';

/** What could be read of a library that does not open, with a sentence for each thing that could not. */
export type Salvaged = {
  readonly sentinel: Sentinel;
  readonly catalogue: CatalogueDraft;
  /** The number of the last change that was read. */
  readonly number: number;
  readonly unread: readonly string[];
};

/**
 * Reads whatever whole records a library folder holds, and changes no byte: the latest whole snapshot or backup, every
 * whole line after it, and the article files that none of these name. Fails where not one record can be read.
 */
export async function salvage(files: Files, folder: string): Promise<Salvaged> {
  const names = await files.list(folder).catch(() => {
    throw new StoreFailure(noLibrary(folder));
  });
  const unread: string[] = [];
  const base = await latestWhole(files, folder, names, unread);
  const catalogue = base?.catalogue ?? draftOf();
  const number = await replayAll(files, folder, names, base?.lastNumber ?? 0, catalogue, unread);
  await addUnnamed(files, folder, catalogue, unread);
  if (Object.keys(catalogue.articles).length + Object.keys(catalogue.notes).length === 0) {
    throw new StoreFailure(NOTHING_READABLE);
  }
  const own = await readSentinel(files, folder).catch(() => null);
  if (own === null) unread.push(`${SENTINEL} could not be read.`);
  return { sentinel: own ?? base?.library ?? unnamed(folder), catalogue, number, unread };
}

/** Made only where there is damage: to make one takes as long as to read a module. */
const dayOf = (time: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date(time));

async function latestWhole(
  files: Files,
  folder: string,
  names: readonly string[],
  unread: string[],
): Promise<Snapshot | null> {
  let best: Snapshot | null = null;
  for (const generation of generationsIn(names).snapshots) {
    const name = snapshotName(generation);
    const bytes = await files.readFile(join(folder, name)).catch(() => null);
    const snapshot = bytes === null ? 'damaged' : decodeSnapshot(bytes);
    if (snapshot === 'damaged') unread.push(`${name} is damaged.`);
    else if (snapshot === 'newer') unread.push(`${name} was written by a newer version.`);
    else if (best === null || snapshot.lastNumber >= best.lastNumber) best = snapshot;
  }
  const own = best?.lastNumber ?? -1;
  for (const backup of await backupNames(files, folder).catch(() => [])) {
    if (backup.lastNumber <= own) break;
    const snapshot = await readBackup(files, folder, backup.name);
    if (snapshot === null) {
      unread.push(`${BACKUPS_FOLDER}/${backup.name} is damaged.`);
      continue;
    }
    unread.push(
      `Articles and notes are read from the backup of ${dayOf(backup.madeAt)} and every whole change after it.`,
    );
    return snapshot;
  }
  return best;
}

/** Applies every whole line above a number, in the order of the numbers, and tells which numbers are missing. */
async function replayAll(
  files: Files,
  folder: string,
  names: readonly string[],
  from: number,
  catalogue: CatalogueDraft,
  unread: string[],
): Promise<number> {
  const history = await files.list(join(folder, HISTORY_FOLDER)).catch(() => []);
  const paths = [
    ...generationsIn(history).journals.map((generation) => join(HISTORY_FOLDER, journalName(generation))),
    ...generationsIn(names).journals.map(journalName),
  ];
  const changes = new Map<number, Change>();
  for (const path of paths) {
    const bytes = await files.readFile(join(folder, path)).catch(() => null);
    if (bytes === null) {
      unread.push(`${path} could not be read.`);
      continue;
    }
    const { entries, bad, isNewer } = decodeJournal(bytes);
    if (bad.length > 0)
      unread.push(`${path} is damaged in ${bad.length === 1 ? 'one place' : `${bad.length} places`}.`);
    if (isNewer) unread.push(`${path} holds changes of a newer version.`);
    for (const { number, change } of entries) if (number > from) changes.set(number, change);
  }
  let last = from;
  let missing = 0;
  for (const number of [...changes.keys()].sort((a, b) => a - b)) {
    missing += number - last - 1;
    const change = changes.get(number);
    if (change !== undefined) applyTo(catalogue, change);
    last = number;
  }
  if (missing > 0) unread.push(missing === 1 ? 'One change is missing.' : `${missing} changes are missing.`);
  return last;
}

function unnamed(folder: string): Sentinel {
  return { format: FORMAT, id: 'unknown', name: basename(folder), createdAt: new Date(0).toISOString() };
}

const NOTHING_READABLE = {
  code: 'nothing-readable',
  message: 'Not one whole article or note could be read in this folder. Nothing was changed.',
  action: 'Keep the folder as it is, and try a copy of it on another computer.',
};
