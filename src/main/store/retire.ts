import { join } from 'node:path';
import type { Files } from './files';
import { generationsIn, HISTORY_FOLDER, journalName, snapshotName } from './layout';

/**
 * Removes the snapshots below a generation, which is kept, and moves the journals below it to history/: old ones go last,
 * when the new is durable.
 */
export async function retireBefore(files: Files, folder: string, generation: number): Promise<void> {
  const { snapshots, journals } = generationsIn(await files.list(folder));
  const isOld = (candidate: number): boolean => candidate < generation;
  for (const old of snapshots.filter(isOld)) await files.remove(join(folder, snapshotName(old)));
  const retired = journals.filter(isOld).map(journalName);
  if (retired.length === 0) return;
  const history = join(folder, HISTORY_FOLDER);
  await files.makeFolder(history, folder);
  for (const name of retired) await files.rename(join(folder, name), join(history, name));
  await files.syncFolder(history);
  await files.syncFolder(folder);
}
