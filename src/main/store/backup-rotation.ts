import type { BackupName } from './backup-name';

const DAYS = 7;
const WEEKS = 4;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The backups that may go, given all of them, the latest first. Kept are those `justMade`, the two latest, the latest of each of seven days and of four weeks. A day counts as a name only: no time is compared with
 * now, so a clock that jumps can neither make a new backup old nor an old one new.
 */
export function backupsToRemove(all: readonly BackupName[], justMade: string): readonly string[] {
  const kept = new Set([justMade, ...all.slice(0, 2).map(({ name }) => name)]);
  for (const name of latestOfEach(all, dayOf, DAYS)) kept.add(name);
  for (const name of latestOfEach(all, weekOf, WEEKS)) kept.add(name);
  return all.map(({ name }) => name).filter((name) => !kept.has(name));
}

/** Whether a backup is due: something changed since the latest, and that is a day old or, by a clock set back, of the future. */
export function isBackupDue(latest: BackupName | null, lastNumber: number, now: Date): boolean {
  if (latest === null) return lastNumber > 0;
  if (latest.lastNumber === lastNumber) return false;
  const age = now.getTime() - Date.parse(latest.madeAt);
  return age >= DAY_MS || age < 0;
}

function latestOfEach(
  all: readonly BackupName[],
  labelOf: (backup: BackupName) => string,
  most: number,
): readonly string[] {
  const latest = new Map<string, string>();
  for (const backup of all) {
    const label = labelOf(backup);
    if (!latest.has(label) && latest.size < most) latest.set(label, backup.name);
  }
  return [...latest.values()];
}

function dayOf({ madeAt }: BackupName): string {
  return madeAt.slice(0, 10);
}

/** Weeks begin on Monday; 5 January 1970 was one. */
function weekOf({ madeAt }: BackupName): string {
  return `${Math.floor((Date.parse(madeAt) / DAY_MS - 4) / 7)}`;
}
