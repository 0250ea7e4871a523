import type { DroppedFile } from '#shared/ipc/schemas';
import { strings } from '../../ui/strings';

/** The largest file the window hands over, in bytes, and the most files at once; main checks both again. */
const MAX_BYTES = 64 * 1024 * 1024;
/** The most bytes handed over at once: they are in memory until they are imported. */
const MAX_TOTAL = 256 * 1024 * 1024;
/** See MAX_BYTES. */
const MAX_FILES = 1_000;

/** What could be read of dropped files, and a sentence for each that could not. */
export type DroppedFiles = { readonly files: readonly DroppedFile[]; readonly problems: readonly string[] };

/** Reads the bytes of dropped files; a folder or a file that vanished is named among the problems. */
export async function readDroppedFiles(dropped: readonly File[]): Promise<DroppedFiles> {
  const files: DroppedFile[] = [];
  const problems: string[] = [];
  for (const file of dropped.slice(MAX_FILES)) problems.push(strings.imports.tooMany(file.name, MAX_FILES));
  let bytesSoFar = 0;
  for (const file of dropped.slice(0, MAX_FILES)) {
    bytesSoFar += file.size;
    if (file.size > MAX_BYTES) problems.push(strings.imports.tooLarge(file.name));
    else if (bytesSoFar > MAX_TOTAL) problems.push(strings.imports.tooMuch(file.name));
    else {
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) problems.push(strings.imports.unreadable(file.name));
      else files.push({ name: file.name, bytes: new Uint8Array(bytes), modifiedAt: dateOf(file.lastModified) });
    }
  }
  return { files, problems };
}

/** A pasted text as a file of its own, named after its first words. */
export function pastedFile(text: string): DroppedFile {
  const words =
    text
      .trim()
      .split('\n', 1)[0]
      ?.replaceAll(/[^\p{L}\p{N} ]+/gu, ' ')
      .trim()
      .slice(0, 40) ?? '';
  const name = `${words === '' ? strings.imports.pastedName : words}.txt`;
  return { name, bytes: new TextEncoder().encode(text), modifiedAt: null };
}

function dateOf(milliseconds: number): string | null {
  return milliseconds > 0 ? new Date(milliseconds).toISOString() : null;
}
