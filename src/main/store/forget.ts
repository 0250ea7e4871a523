import { join } from 'node:path';
import * as v from 'valibot';
import { isAbsent } from './failure';
import type { Files } from './files';
import { generationsIn, HISTORY_FOLDER, journalName } from './layout';
import { makeLibraryFolder } from './library-folder';
import { parseJson } from './parse-json';
import { redactJournal } from './redact-journal';
import { RecordIdSchema } from './schemas';
import { writeWhole } from './write-file';

/** In history/ while articles that were removed for good are still to be forgotten: their ids. */
const PENDING = 'forgetting.json';
const PendingSchema = v.object({ ids: v.array(RecordIdSchema) });

/**
 * Writes down, durably, that these articles and pictures are about to be removed for good, so that what a power cut interrupts is gone on
 * with at the next opening.
 */
export async function announceForgetting(
  files: Files,
  folder: string,
  ids: Iterable<string>,
  verify: () => Promise<void>,
): Promise<void> {
  const history = join(folder, HISTORY_FOLDER);
  await makeLibraryFolder(files, folder, history, verify);
  await files.syncFolder(folder);
  const all = new Set([...(await pendingIds(files, folder)), ...ids]);
  await writeWhole(
    files,
    folder,
    join(history, PENDING),
    Buffer.from(`${JSON.stringify({ ids: [...all] })}\n`),
    verify,
  );
}

/**
 * Takes every word of what was announced and is in the library no more (`isHere`) out of its journals: `renew` begins a new
 * generation, twice, so that all earlier journals lie in history/, where they are written anew without those words. May be
 * interrupted anywhere and called again; does nothing where nothing was announced. Backups and quarantine/ are left alone.
 */
export async function forgetAnnounced(
  files: Files,
  folder: string,
  isHere: (id: string) => boolean,
  renew: () => Promise<void>,
  verify: () => Promise<void>,
): Promise<void> {
  const announced = await pendingIds(files, folder);
  if (announced.length === 0) return;
  const gone = new Set(announced.filter((id) => !isHere(id)));
  const history = join(folder, HISTORY_FOLDER);
  if (gone.size > 0) {
    await renew();
    await renew();
    for (const generation of generationsIn(await files.list(history)).journals) {
      const path = join(history, journalName(generation));
      const redacted = redactJournal(await files.readFile(path), gone);
      if (redacted !== null) await writeWhole(files, folder, path, redacted, verify);
    }
  }
  await files.remove(join(history, PENDING));
  await files.syncFolder(history);
}

async function pendingIds(files: Files, folder: string): Promise<readonly string[]> {
  try {
    const bytes = await files.readFile(join(folder, HISTORY_FOLDER, PENDING));
    return parseJson(bytes.toString('utf8'), PendingSchema)?.ids ?? [];
  } catch (error) {
    if (isAbsent(error)) return [];
    throw error;
  }
}
