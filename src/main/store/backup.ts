import { join } from 'node:path';
import type { Catalogue } from '#core/library/catalogue';
import { applyTo } from '#core/library/change';
import type { Steps } from '#core/library/steps';
import * as v from 'valibot';
import { backupName, backupsIn } from './backup-name';
import type { BackupName } from './backup-name';
import { backupsToRemove } from './backup-rotation';
import { removalOf } from './empty-bin';
import { emptyingsOf } from './emptyings';
import type { Emptyings } from './emptyings';
import { isAbsent, StoreFailure, toAppError } from './failure';
import type { Files } from './files';
import { BACKUPS_FOLDER } from './layout';
import { makeLibraryFolder } from './library-folder';
import { parseSafely } from './parse-json';
import { SnapshotSchema } from './schemas';
import type { Sentinel } from './schemas';
import { decodeSnapshot, encodeSnapshot } from './snapshot';
import type { Snapshot } from './snapshot';
import { writeWhole } from './write-file';

/**
 * Why a backup was made: the day had none, a person asked, a restore was about to change the library, or another version of the
 * program was about to write to it for the first time.
 */
type BackupReason = (typeof BACKUP_REASONS)[number];
const BACKUP_REASONS = ['automatic', 'asked', 'restore', 'migration'] as const;

/** The state a backup is made of; `lastNumber` is that of the last change in the catalogue. */
export type BackupSource = {
  readonly generation: number;
  readonly lastNumber: number;
  readonly library: Sentinel;
  readonly catalogue: Catalogue;
  readonly steps: Steps;
  readonly madeAt: string;
  readonly reason: BackupReason;
};

/**
 * What a restore of a backup would bring back, deleted articles not counted, and how many articles of it are `gone`: removed
 * for good after it was made.
 */
type BackupCounts = {
  readonly articles: number;
  readonly notes: number;
  readonly reviews: number;
  readonly gone: number;
};

/** One backup in a list; the counts are null where it is not whole, the reason where it does not say. */
export type BackupFacts = BackupName & {
  readonly counts: BackupCounts | null;
  readonly reason: BackupReason | null;
};

/** The bytes of a backup. To be called while nothing is being written, so that number, catalogue and steps belong together. */
export function encodeBackup({ madeAt, ...snapshot }: BackupSource): Buffer {
  return encodeSnapshot({ ...snapshot, writtenAt: madeAt });
}

/**
 * Writes a backup durably, reads it back and checks every record. When it fails all earlier backups are there and nothing
 * half written is left. Removes none: whoever tries several restores in a row must find the state before the first.
 */
export async function writeBackup(
  files: Files,
  folder: string,
  { madeAt, lastNumber }: Pick<BackupSource, 'madeAt' | 'lastNumber'>,
  bytes: Buffer,
  verify?: () => Promise<void>,
): Promise<string> {
  const backups = join(folder, BACKUPS_FOLDER);
  const name = backupName(madeAt, lastNumber);
  const path = join(backups, name);
  await makeLibraryFolder(files, folder, backups, verify);
  await files.syncFolder(folder);
  await writeWhole(files, folder, path, bytes, verify);
  const written = await files.readFile(path);
  if (!written.equals(bytes) || !isWholeBackup(written)) {
    await files.remove(path);
    throw new StoreFailure({
      code: 'backup-not-whole',
      message: 'A backup was written, but reading it back gave something else. It was thrown away.',
      action: 'The earlier backups are kept. Check the disk.',
    });
  }
  return name;
}

/**
 * Removes the backups that the rotation lets go, never `justMade`, which must be whole. What cannot be removed now is
 * removed another time: the backup was made all the same.
 */
export async function rotateBackups(files: Files, folder: string, justMade: string): Promise<void> {
  try {
    for (const old of backupsToRemove(await backupNames(files, folder), justMade)) {
      await files.remove(join(folder, BACKUPS_FOLDER, old));
    }
  } catch (error) {
    toAppError(error);
  }
}

/** The backups of a library by their names, the latest first. */
export async function backupNames(files: Files, folder: string): Promise<readonly BackupName[]> {
  const names = await files.list(join(folder, BACKUPS_FOLDER)).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  return backupsIn(names);
}

/** The backups of a library with what is in them, the latest first; each is read whole. */
export async function listBackups(files: Files, folder: string): Promise<readonly BackupFacts[]> {
  const listed: BackupFacts[] = [];
  const emptyings = emptyingsOf(files, folder);
  for (const backup of await backupNames(files, folder)) {
    const snapshot = await readBackup(files, folder, backup.name);
    const gone = snapshot && (await takeGone(snapshot, emptyings));
    listed.push({
      ...backup,
      counts: snapshot && countsOf(snapshot.catalogue, gone?.size ?? 0),
      reason: reasonOf(snapshot?.reason),
    });
  }
  return listed;
}

/** Reads a backup; null where it is not there, not readable or not whole in checksum and in every record. */
export async function readBackup(files: Files, folder: string, name: string): Promise<Snapshot | null> {
  const bytes = await files.readFile(join(folder, BACKUPS_FOLDER, name)).catch(() => null);
  if (bytes === null || !isWholeBackup(bytes)) return null;
  const snapshot = decodeSnapshot(bytes);
  return typeof snapshot === 'string' ? null : snapshot;
}

/**
 * Takes out of a backup that was read what the recycle bin gave up after it was made, as the bin did it: with notes, decisions
 * and kept records. Gives the articles it took out.
 */
export async function takeGone(backup: Snapshot, emptyings: Emptyings): Promise<ReadonlySet<string>> {
  const gone = await emptyings.goneFrom(backup);
  if (gone.size > 0) applyTo(backup.catalogue, removalOf(backup.catalogue, gone));
  return gone;
}

/** The checksum says that the bytes are those once written, the schema that those were a catalogue. */
function isWholeBackup(bytes: Buffer): boolean {
  if (typeof decodeSnapshot(bytes) === 'string') return false;
  return v.is(SnapshotSchema, parseSafely(bytes.toString('utf8')));
}

function reasonOf(written: string | undefined): BackupReason | null {
  return BACKUP_REASONS.find((reason) => reason === written) ?? null;
}

function countsOf({ articles, notes, reviews }: Catalogue, gone: number): BackupCounts {
  return {
    articles: Object.values(articles).filter(({ deletedAt }) => deletedAt === null).length,
    notes: Object.keys(notes).length,
    reviews: Object.keys(reviews).length,
    gone,
  };
}
