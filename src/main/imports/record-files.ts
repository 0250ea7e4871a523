import { open, readFile, readdir, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '#core/text/compare';
import { toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import { IMPORTS_FOLDER } from '../store/layout';
import { inFolder, writeAll, writeNew } from '../store/write-file';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { parseRecord, read, RecordEndSchema, RecordHeadSchema } from './import-record';
import { notBegun } from './not-stored';
import type { FileOutcomes, ImportRecord, PlannedFile, RecordEnd, RecordHead } from './import-record';

/** How much of both ends of a record is read for a list, in bytes. */
const ENDS = 4_096;

/** A record that is being written. A line that could not be written is an error, and the import goes on without it. */
export type OpenRecord = {
  readonly head: RecordHead;
  readonly add: (done: readonly FileOutcomes[]) => Promise<Result<null>>;
  readonly end: (end: RecordEnd) => Promise<Result<null>>;
};

/** A record in a list: its head, and its end where it has one. */
export type ListedRecord = { readonly head: RecordHead; readonly end: RecordEnd | null };

/** Begins the record of an import; when it resolves, the whole plan is on the disk. */
export async function beginRecord(
  library: string,
  head: RecordHead,
  files: readonly PlannedFile[],
): Promise<Result<OpenRecord>> {
  const path = recordPath(library, head.id);
  const folder = join(library, IMPORTS_FOLDER);
  try {
    const bytes = Buffer.from(`${JSON.stringify(head)}\n${JSON.stringify({ files })}\n`);
    await inFolder(REAL_FILES, library, folder, () => writeNew(REAL_FILES, path, bytes));
    await REAL_FILES.syncFolder(folder);
    return ok(openRecord(library, head));
  } catch (error) {
    return { ok: false, error: notBegun(toAppError(error)) };
  }
}

/** Goes on with the record of an import that was interrupted. */
export function openRecord(library: string, head: RecordHead): OpenRecord {
  const path = recordPath(library, head.id);
  return {
    head,
    add: (done) => appendLine(path, { done }),
    end: (end) => appendLine(path, end),
  };
}

/** The whole record of an import; null where there is none that can be read. */
export async function readRecord(library: string, id: string): Promise<ImportRecord | null> {
  const text = await readFile(recordPath(library, id), 'utf8').catch(() => null);
  return text === null ? null : parseRecord(text);
}

/** The records of a library, the latest first; what cannot be read is passed over. */
export async function listRecords(library: string): Promise<readonly ListedRecord[]> {
  const names = await readdir(join(library, IMPORTS_FOLDER)).catch(() => []);
  const ids = names.filter((name) => /^[A-Za-z0-9_-]{1,80}\.jsonl$/u.test(name)).map((name) => name.slice(0, -6));
  const listed = await Promise.all(ids.map((id) => readEnds(recordPath(library, id))));
  return listed.flatMap((each) => each ?? []).sort((a, b) => compareText(b.head.id, a.head.id));
}

/** Removes the record of an import; the articles stay. */
export function removeRecord(library: string, id: string): Promise<void> {
  return rm(recordPath(library, id), { force: true });
}

function recordPath(library: string, id: string): string {
  return join(library, IMPORTS_FOLDER, `${id}.jsonl`);
}

/** A line opens with a line end too: what a crash cut off before it stays a line of its own. */
async function appendLine(path: string, value: unknown): Promise<Result<null>> {
  try {
    // Never made here: a library that is gone must not be begun anew by the record of an import.
    const file = await REAL_FILES.open(path, 'r+');
    try {
      await writeAll(file, Buffer.from(`\n${JSON.stringify(value)}\n`), (await file.stat()).size);
      await file.datasync();
    } finally {
      await file.close();
    }
    return ok(null);
  } catch (error) {
    return { ok: false, error: toAppError(error) };
  }
}

async function readEnds(path: string): Promise<ListedRecord | null> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      const first = await readAt(file, 0, Math.min(size, ENDS));
      const last = await readAt(file, Math.max(0, size - ENDS), Math.min(size, ENDS));
      const head = read(RecordHeadSchema, first.split('\n', 1)[0]);
      const end = read(RecordEndSchema, last.trimEnd().split('\n').at(-1));
      return head === null ? null : { head, end };
    } finally {
      await file.close();
    }
  } catch {
    return null;
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.toString('utf8', 0, bytesRead);
}
