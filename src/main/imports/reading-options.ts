import type { Settings } from '#shared/ipc/schemas';
import type { ReadOptions } from '../importing/collections/collection';
import type { ColumnMap } from '#shared/ipc/import-settings';
import { DEFAULT_LIMITS } from '../importing/import-limits';

const MB = 1024 * 1024;

/** How files are read with these settings, and with what was answered about columns just now; what nobody has set is as usual. */
export function readingOf(
  { imports = { alwaysPreview: false, previewAbove: 1 } }: Settings,
  columns: Readonly<Record<string, ColumnMap>> = {},
): ReadOptions {
  const { fileMegabytes, collectionMegabytes, entries, depth } = imports.limits ?? {};
  return {
    limits: {
      ...DEFAULT_LIMITS,
      ...(fileMegabytes === undefined ? {} : { fileBytes: fileMegabytes * MB }),
      ...(collectionMegabytes === undefined ? {} : { collectionBytes: collectionMegabytes * MB }),
      ...(entries === undefined ? {} : { entries }),
      ...(depth === undefined ? {} : { depth }),
    },
    columns: { ...imports.columns, ...columns },
    books: imports.books ?? 'one',
  };
}
