import type { PackedArticle } from '#core/ports';
import type { DrawnAnew } from './draw-anew';

/** A summary that waits to be written. */
export type Waiting = { readonly drawn: DrawnAnew; readonly packed: PackedArticle };

/** So many articles, or bytes, are written at once: one journal line, and one wait for the disk. */
const BATCH_ARTICLES = 200;
const BATCH_BYTES = 16 * 1024 * 1024;

/**
 * Gathers new summaries and writes them in batches, one batch at a time. `write` answers with the articles it left out, since
 * something was decided on them meanwhile; `end` writes the rest and gives all that were left out since the end before.
 */
export function createBatch(write: (batch: readonly Waiting[]) => Promise<readonly string[]>) {
  let batch: Waiting[] = [];
  let bytes = 0;
  let left: string[] = [];
  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    const full = batch;
    batch = [];
    bytes = 0;
    writing = writeAfter(writing, full);
    return writing;
  }

  async function writeAfter(before: Promise<void>, full: readonly Waiting[]): Promise<void> {
    await before;
    if (full.length > 0) left.push(...(await write(full)));
  }

  return {
    add: async (one: Waiting): Promise<void> => {
      batch.push(one);
      bytes += one.packed.file.byteLength + one.packed.original.byteLength;
      if (batch.length >= BATCH_ARTICLES || bytes >= BATCH_BYTES) await flush();
    },
    end: async (): Promise<readonly string[]> => {
      await flush();
      const again = left;
      left = [];
      return again;
    },
  };
}
