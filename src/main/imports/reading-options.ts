import type { Settings } from '#shared/ipc/schemas';
import type { ReadOptions } from '../importing/collections/collection';
import { DEFAULT_LIMITS } from '../importing/import-limits';

const MB = 1024 * 1024;

/** How files are read with these settings; what nobody has set is as usual. */
export function readingOf({ imports = { alwaysPreview: false, previewAbove: 1 } }: Settings): ReadOptions {
  const { fileMegabytes, collectionMegabytes, entries, depth } = imports.limits ?? {};
  return {
    limits: {
      ...DEFAULT_LIMITS,
      ...(fileMegabytes === undefined ? {} : { fileBytes: fileMegabytes * MB }),
      ...(collectionMegabytes === undefined ? {} : { collectionBytes: collectionMegabytes * MB }),
      ...(entries === undefined ? {} : { entries }),
      ...(depth === undefined ? {} : { depth }),
    },
    columns: {},
    books: imports.books ?? 'one',
  };
}
