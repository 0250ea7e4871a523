import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clock, IdSource, Store } from '../../src/core/ports';
import { summarize } from '../../src/core/summary/summarize';
import { readArticle } from '../../src/main/importing/read-article';
import { openLibrary } from '../../src/main/store/open-library';

/** A library in a folder of its own, open, with one article `A1` that was read and summarised from a text. */
export type OpenedLibrary = {
  readonly folder: string;
  readonly store: Store;
  /** Closes it and removes its folder. */
  readonly remove: () => Promise<void>;
};

/** Makes such a library. */
export async function openedLibrary(
  text: string,
  options: { readonly clock: Clock; readonly ids: IdSource },
): Promise<OpenedLibrary> {
  const parent = await mkdtemp(join(tmpdir(), 'sidelight-opened-'));
  const folder = join(parent, 'library');
  const opened = await openLibrary(folder, options);
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  const original = new TextEncoder().encode(text);
  const source = { fileName: 'a.txt', bytes: original, modifiedAt: null };
  const read = readArticle(source, { id: 'A1', importedAt: options.clock.now().toISOString() });
  if (!read.ok) throw new Error(read.error.message);
  await store.addArticles([{ article: read.value, summary: summarize(read.value), original, isSample: false }]);
  return {
    folder,
    store,
    remove: async () => {
      await store.close();
      await rm(parent, { recursive: true, force: true });
    },
  };
}
