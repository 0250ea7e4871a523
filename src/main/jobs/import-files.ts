import { createHash } from 'node:crypto';
import type { ArticleRow } from '#core/library/catalogue';
import type { StepName } from '#core/library/steps';
import { shorten } from '#core/summary/item-label';
import type { Clock, IdSource, NewArticle, Store } from '#core/ports';
import type { Result } from '#core/result';
import type { ImportOutcome, ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { SourceFile } from '../importing/read-article';
import type { Engine } from './engine-client';

/** One file of an import: its name for the report, and its bytes when they are wanted. */
export type ImportItem = { readonly name: string; readonly read: () => Promise<Result<SourceFile>> };

/** What an import needs; `onProgress` hears of every file when it is done. */
export type ImportOptions = {
  readonly store: Store;
  readonly engine: Engine;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly isSample: boolean;
  readonly onProgress: (progress: ImportProgress) => void;
};

/** What is stored at once: one journal line for the articles of a batch, which is also where a broken import goes on. */
const BATCH_ARTICLES = 500;
const BATCH_BYTES = 8 * 1024 * 1024;

type Waiting = { readonly index: number; readonly entry: NewArticle };

/**
 * Imports the files in their order, all with the time at which the import began. A file whose bytes the library has already (also earlier in this import) is 'same';
 * one that was deleted comes back. A file that cannot be read or stored is 'failed' and does not stop the rest.
 */
export async function importFiles(items: readonly ImportItem[], options: ImportOptions): Promise<ImportReport> {
  const importedAt = options.clock.now().toISOString();
  const importId = options.ids.next();
  const outcomes: ImportOutcome[] = [];
  let batch: Waiting[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    const stored = batch;
    batch = [];
    bytes = 0;
    if (stored.length === 0) return;
    const saved = await options.store.addArticles(
      stored.map(({ entry }) => entry),
      stepOf(stored, importId, options.isSample),
    );
    if (saved.ok) return;
    const failedIds = new Set(stored.map(({ entry }) => entry.article.id));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.articleId === null || !failedIds.has(outcome.articleId)) continue;
      outcomes[index] = failed(outcome.fileName, saved.error.message);
    }
  };
  for (const [index, item] of items.entries()) {
    const done = await importOne(item, importedAt, batch, options);
    outcomes.push(done.outcome);
    if (done.entry) {
      batch.push({ index, entry: done.entry });
      bytes += done.entry.original.byteLength;
    }
    if (batch.length >= BATCH_ARTICLES || bytes >= BATCH_BYTES) await flush();
    options.onProgress({ done: index + 1, total: items.length, fileName: item.name });
  }
  await flush();
  return { outcomes };
}

/** All batches of an import are one step; the samples come with the program and are none. */
function stepOf(stored: readonly Waiting[], importId: string, isSample: boolean): StepName | undefined {
  if (isSample) return undefined;
  const label = shorten(stored[0]?.entry.article.title ?? '');
  return { kind: 'import', label, count: stored.length, record: importId };
}

type One = { readonly outcome: ImportOutcome; readonly entry: NewArticle | null };

async function importOne(
  item: ImportItem,
  importedAt: string,
  batch: readonly Waiting[],
  options: ImportOptions,
): Promise<One> {
  const read = await item.read();
  if (!read.ok) return { outcome: failed(item.name, read.error.message), entry: null };
  const original = read.value.bytes;
  const sha256 = createHash('sha256').update(original).digest('hex');
  const inBatch = batch.find(({ entry }) => entry.article.sha256 === sha256)?.entry.article.id;
  if (inBatch !== undefined) return { outcome: same(item.name, inBatch), entry: null };
  const known = options.store.findBySha256(sha256);
  if (known) return { outcome: await alreadyThere(item.name, known, options.store), entry: null };
  const analysed = await options.engine.analyse({
    file: read.value,
    articleId: options.ids.next(),
    importedAt,
  });
  if (!analysed.ok) return { outcome: failed(item.name, analysed.error.message), entry: null };
  const { article, summary } = analysed.value;
  const outcome: ImportOutcome = { fileName: item.name, outcome: 'new', articleId: article.id, detail: '' };
  return { outcome, entry: { article, summary, original, isSample: options.isSample } };
}

async function alreadyThere(fileName: string, row: ArticleRow, store: Store): Promise<ImportOutcome> {
  if (row.deletedAt === null) return same(fileName, row.id);
  const restored = await store.change(
    { type: 'article:restore', id: row.id },
    { kind: 'restore', label: shorten(row.title), count: 1, record: null },
  );
  if (!restored.ok) return failed(fileName, restored.error.message);
  return { fileName, outcome: 'same', articleId: row.id, detail: 'Was deleted from the library and is back.' };
}

function same(fileName: string, articleId: string): ImportOutcome {
  return { fileName, outcome: 'same', articleId, detail: 'Already in the library.' };
}

function failed(fileName: string, detail: string): ImportOutcome {
  return { fileName, outcome: 'failed', articleId: null, detail };
}
