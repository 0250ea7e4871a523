import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { StoreFailure } from '../store/failure';
import type { Files, OpenFile } from '../store/files';
import { saveError } from '../store/save-error';
import { writeAll } from '../store/write-file';

/** So many bytes are gathered before they are written. */
const BLOCK = 1024 * 1024;

/**
 * Writes what comes out of a stream to a file as a whole or not at all: under a unique name beside the target, synced, renamed
 * over it, the folder synced. After a failure the target is as it was and the temporary file is gone.
 */
export async function saveStream(
  path: string,
  chunks: AsyncIterable<Uint8Array>,
  files: Files,
): Promise<Result<{ readonly bytes: number }>> {
  const folder = dirname(path);
  const temp = join(folder, `.sidelight-${randomUUID()}.tmp`);
  try {
    const file = await files.open(temp, 'wx');
    let bytes = 0;
    try {
      bytes = await writeBlocks(file, chunks);
      await file.sync();
    } finally {
      await file.close();
    }
    await files.rename(temp, path);
    await files.syncFolder(folder);
    return ok({ bytes });
  } catch (error) {
    await files.remove(temp).catch(() => undefined);
    return { ok: false, error: error instanceof StoreFailure ? error.error : saveError(error, basename(path)) };
  }
}

async function writeBlocks(file: OpenFile, chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let gathered: Uint8Array[] = [];
  let waiting = 0;
  let position = 0;
  const write = async (): Promise<void> => {
    await writeAll(file, Buffer.concat(gathered), position);
    position += waiting;
    gathered = [];
    waiting = 0;
  };
  for await (const chunk of chunks) {
    gathered.push(chunk);
    waiting += chunk.length;
    if (waiting >= BLOCK) await write();
  }
  await write();
  return position;
}
