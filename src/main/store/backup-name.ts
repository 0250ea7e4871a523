/** A backup as its file name tells it: when it was made by the clock of then, and the number of its last change. */
export type BackupName = { readonly name: string; readonly madeAt: string; readonly lastNumber: number };

const PATTERN = /^catalogue-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2}\.\d{3})Z-(\d{1,15})\.json$/;

/** The file name of a backup; it has no colons, which Windows does not allow. */
export function backupName(madeAt: string, lastNumber: number): string {
  return `catalogue-${madeAt.replaceAll(':', '-')}-${lastNumber}.json`;
}

/** What a file name says, or null for the name of anything but a backup. */
export function parseBackupName(name: string): BackupName | null {
  const [, day, hours, minutes, seconds, lastNumber] = PATTERN.exec(name) ?? [];
  if (day === undefined) return null;
  const madeAt = `${day}T${hours}:${minutes}:${seconds}Z`;
  return Number.isNaN(Date.parse(madeAt)) ? null : { name, madeAt, lastNumber: Number(lastNumber) };
}

/** The backups among names, the latest first: by the number of the last change, for clocks go back and numbers do not. */
export function backupsIn(names: readonly string[]): readonly BackupName[] {
  return names
    .flatMap((name) => parseBackupName(name) ?? [])
    .sort((a, b) => b.lastNumber - a.lastNumber || (a.name < b.name ? 1 : -1));
}
