import { join } from 'node:path';
import { isAbsent, StoreFailure } from './failure';
import type { Files } from './files';
import { FORMAT, SENTINEL } from './layout';
import { newerFormat, notALibrary } from './library-errors';
import { parseJson, parseSafely } from './parse-json';
import { SentinelSchema } from './schemas';
import type { Sentinel } from './schemas';
import { isNewerFormat } from './snapshot';
import { writeWhole } from './write-file';

/** Reads `library.json`; null when it is damaged; fails when it is absent or of a newer format. */
export async function readSentinel(files: Files, folder: string): Promise<Sentinel | null> {
  const bytes = await files.readFile(join(folder, SENTINEL)).catch((error: unknown) => {
    throw isAbsent(error) ? new StoreFailure(notALibrary(folder)) : error;
  });
  const text = bytes.toString('utf8');
  if (isNewerFormat(parseSafely(text))) throw new StoreFailure(newerFormat());
  const sentinel = parseJson(text, SentinelSchema);
  return sentinel?.format === FORMAT ? sentinel : null;
}

/** Writes `library.json`, durably; `verify` may stop it until the last moment. */
export async function writeSentinel(
  files: Files,
  folder: string,
  sentinel: Sentinel,
  verify?: () => Promise<void>,
): Promise<void> {
  const bytes = Buffer.from(`${JSON.stringify(sentinel, null, 2)}\n`);
  await writeWhole(files, folder, join(folder, SENTINEL), bytes, verify);
}
