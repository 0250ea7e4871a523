import { extname, join } from 'node:path';
import { assertNever } from '#core/result';
import { crc32 } from './checksum';
import { isAbsent } from './failure';
import type { Files } from './files';
import { generationsIn, journalName, LOCK, QUARANTINE_FOLDER, SENTINEL, snapshotName, TEMP_FOLDER } from './layout';
import type { Damage, LoadedLibrary } from './load-library';
import { writeSentinel } from './sentinel';
import { writeWhole } from './write-file';

/** Removes what an interrupted run left: files that were being written, and locks that were being made. */
export async function clearLeftovers(files: Files, folder: string): Promise<void> {
  await files.remove(join(folder, TEMP_FOLDER));
  for (const name of await files.list(folder)) {
    if (name.startsWith(`${LOCK}.`)) await files.remove(join(folder, name));
  }
}

/**
 * Keeps every damaged file or cut tail byte for byte in quarantine/, then cuts torn tails and moves unreadable files out of
 * the way. May be interrupted anywhere and started again. Damaged lines stay where they are until a new snapshot is made.
 */
export async function repairLibrary(files: Files, folder: string, loaded: LoadedLibrary): Promise<void> {
  for (const damage of loaded.damages) await keepAside(files, folder, damage);
  for (const damage of loaded.damages) {
    if (damage.kind === 'tail') await cut(files, join(folder, damage.file), damage.keep);
    if (damage.kind === 'file' && damage.file === SENTINEL) await writeSentinel(files, folder, loaded.sentinel);
  }
}

/** Copies every snapshot, journal and `library.json`, readable or not, byte for byte to quarantine/. */
export async function keepAllAside(files: Files, folder: string): Promise<void> {
  const names = await files.list(folder);
  const { snapshots, journals } = generationsIn(names);
  const wanted = [...snapshots.map(snapshotName), ...journals.map(journalName), SENTINEL];
  for (const file of wanted.filter((name) => names.includes(name))) {
    const bytes = await files.readFile(join(folder, file)).catch(() => null);
    // What cannot be read cannot be copied: it is moved there as it is.
    await keepAside(files, folder, bytes === null ? { kind: 'file', file } : { kind: 'lines', file, places: 1, bytes });
  }
}

/** True when the damage is gone for good only once a new snapshot has been made. */
export function needsSnapshot(damages: readonly Damage[]): boolean {
  return damages.some(({ kind, file }) => kind !== 'tail' && file !== SENTINEL);
}

/** What the person is told of a damage, in one sentence. */
export function noticeOf(damage: Damage): string {
  const kept = `a copy is kept in ${QUARANTINE_FOLDER}/`;
  switch (damage.kind) {
    case 'tail':
      return `${damage.file} ended in ${damage.bytes.length} bytes that are not a whole change (most often a save cut short); ${kept}.`;
    case 'lines':
      return `${damage.file} is damaged in ${damage.places === 1 ? 'one place' : `${damage.places} places`}; the changes before and after were read, ${kept}.`;
    case 'file':
      return `${damage.file} could not be read; all that the other files hold was used instead, and ${kept}.`;
    case 'missing':
      return `${damage.file} is missing; changes that were only in it cannot be shown.`;
    case 'gap':
      return damage.to > damage.from
        ? `The changes numbered ${damage.from} to ${damage.to - 1} are missing before a line of ${damage.file}.`
        : `The change numbered ${damage.to} stands out of its order in ${damage.file}; it was read all the same.`;
    default:
      return assertNever(damage);
  }
}

async function keepAside(files: Files, folder: string, damage: Damage): Promise<void> {
  if (damage.kind === 'missing' || damage.kind === 'gap') return;
  const quarantine = join(folder, QUARANTINE_FOLDER);
  await files.makeFolder(quarantine, folder);
  await files.syncFolder(folder);
  const extension = extname(damage.file);
  const stem = damage.file.slice(0, -extension.length);
  if (damage.kind === 'file') {
    const bytes = await files.readFile(join(folder, damage.file)).catch(() => null);
    const kept = join(quarantine, `${stem}-${bytes === null ? 'unreadable' : crc32(bytes)}${extension}`);
    if (bytes !== null && damage.file === SENTINEL) return writeWhole(files, folder, kept, bytes);
    await move(files, join(folder, damage.file), await freeName(files, kept));
    await files.syncFolder(quarantine);
    return files.syncFolder(folder);
  }
  const part = damage.kind === 'tail' ? `-tail-at-${damage.keep}` : '';
  await writeWhole(files, folder, join(quarantine, `${stem}${part}-${crc32(damage.bytes)}${extension}`), damage.bytes);
}

async function move(files: Files, from: string, to: string): Promise<void> {
  await files.rename(from, to).catch((error: unknown) => {
    if (!isAbsent(error)) throw error;
  });
}

async function freeName(files: Files, path: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const name = attempt === 0 ? path : `${path}.${attempt}`;
    const isFree = await files.stat(name).then(() => false, isAbsent);
    if (isFree) return name;
  }
}

async function cut(files: Files, path: string, length: number): Promise<void> {
  const file = await files.open(path, 'r+');
  try {
    await file.truncate(length);
    await file.sync();
  } finally {
    await file.close();
  }
}
