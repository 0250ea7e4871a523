import { isCollectionName } from '#shared/collection-names';
import { IMPORT_LIMITS } from '#shared/ipc/import-settings';
import type { ImportSettings } from '#shared/ipc/import-settings';
import type { DroppedFile } from '#shared/ipc/schemas';
import { strings } from '../../ui/strings';
import type { FoundFile } from './dropped-files';

const MB = 1024 * 1024;
/** The most megabytes handed over as one file, and at once: they are in memory until they are imported. Main checks the first again. */
const MAX_ONE = 64;
/** See MAX_ONE. */
const MAX_TOTAL = 256;
/** The most files at once. */
const MAX_FILES = 1_000;

/** A bundle is as large as the library it was made of. */
const BUNDLE = /\.sidelight\.zip$/iu;

/** What could be read of dropped files, and a sentence for each that could not. */
export type DroppedFiles = { readonly files: readonly DroppedFile[]; readonly problems: readonly string[] };

/**
 * Reads the bytes of dropped files; a folder or a file that vanished is named among the problems, and one that is larger than the
 * limits of the settings let it be, before it is read. Of one that may be dropped main says whether it is one text or many, which have limits of their own.
 */
export async function readDroppedFiles(
  dropped: readonly FoundFile[],
  limits: ImportSettings['limits'] = {},
): Promise<DroppedFiles> {
  const {
    fileMegabytes = IMPORT_LIMITS.fileMegabytes.usual,
    collectionMegabytes = IMPORT_LIMITS.collectionMegabytes.usual,
  } = limits;
  /** What the import of files would take of it: to send a person there with more would be in vain. */
  const mostOf = ({ name, size }: File): number => {
    if (BUNDLE.test(name)) return Number.POSITIVE_INFINITY;
    if (size <= MAX_ONE * MB) return Math.max(fileMegabytes, collectionMegabytes);
    return isCollectionName(name) ? collectionMegabytes : fileMegabytes;
  };
  const files: DroppedFile[] = [];
  const problems: string[] = [];
  for (const { file } of dropped.slice(MAX_FILES)) problems.push(strings.imports.tooMany(file.name, MAX_FILES));
  let bytesSoFar = 0;
  for (const { file, folder } of dropped.slice(0, MAX_FILES)) {
    const most = mostOf(file);
    // Never rounded down to the limit itself.
    const megabytes = Math.ceil((file.size / MB) * 10) / 10;
    if (file.size > most * MB) problems.push(strings.imports.tooLarge(file.name, megabytes, most));
    else if (file.size > MAX_ONE * MB) problems.push(strings.imports.tooMuchInOne(file.name, megabytes, MAX_ONE));
    else if (bytesSoFar + file.size > MAX_TOTAL * MB) problems.push(strings.imports.tooMuch(file.name, MAX_TOTAL));
    else {
      bytesSoFar += file.size;
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) problems.push(strings.imports.unreadable(file.name));
      else {
        const where = folder === undefined ? {} : { folder };
        files.push({
          name: file.name,
          bytes: new Uint8Array(bytes),
          modifiedAt: dateOf(file.lastModified),
          ...where,
        });
      }
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
