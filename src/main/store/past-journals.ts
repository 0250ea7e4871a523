import { join } from 'node:path';
import { isAbsent } from './failure';
import type { Files } from './files';
import { generationsIn, HISTORY_FOLDER, journalName } from './layout';

/** A journal of a library, wherever it lies. */
export type PastJournal = {
  readonly generation: number;
  readonly read: () => Promise<Buffer>;
};

/**
 * All journals, those that were put away too, in the order in which they were written. One that is put away between the look
 * and the reading is read where it lies then.
 */
export async function pastJournals(files: Files, folder: string): Promise<readonly PastJournal[]> {
  // In this order, for a journal only ever moves from the one to the other.
  const present = await files.list(folder);
  const history = await files.list(join(folder, HISTORY_FOLDER)).catch((error: unknown) => {
    if (isAbsent(error)) return [];
    throw error;
  });
  const generations = new Set(generationsIn([...history, ...present]).journals);
  return [...generations].map((generation) => ({
    generation,
    read: () => readWhereItIs(files, folder, journalName(generation)),
  }));
}

async function readWhereItIs(files: Files, folder: string, name: string): Promise<Buffer> {
  try {
    return await files.readFile(join(folder, name));
  } catch (error) {
    if (!isAbsent(error)) throw error;
    return files.readFile(join(folder, HISTORY_FOLDER, name));
  }
}
