import type { Article } from '#core/library/article';
import type { ArticleRow } from '#core/library/catalogue';
import type { StepName } from '#core/library/steps';
import { shorten } from '#core/summary/item-label';
import type { Clock, IdSource, NewArticle, Store } from '#core/ports';
import type { Result } from '#core/result';
import type { ImportOutcome, ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { SourceFile } from '../importing/read-article';
import { beginAhead } from './begin-ahead';
import type { Begun } from './begin-ahead';
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

/**
 * Imports the files in their order, all with the time at which the import began. A file whose bytes the library has already (also earlier in this import) is 'same';
 * one that was deleted comes back. A file that cannot be read or stored is 'failed' and does not stop the rest. The
 * engine is kept at work on the next files meanwhile.
 */
export async function importFiles(items: readonly ImportItem[], options: ImportOptions): Promise<ImportReport> {
  const importedAt = options.clock.now().toISOString();
  const importId = options.ids.next();
  const outcomes: ImportOutcome[] = [];
  /** The articles of this import by the SHA-256 of their bytes, those of the batch included. */
  const made = new Map<string, string>();
  let batch: NewArticle[] = [];
  let bytes = 0;
  let storing = Promise.resolve();

  const store = async (stored: readonly NewArticle[]): Promise<void> => {
    const saved = await options.store.addArticles(stored, stepOf(stored, importId, options.isSample));
    if (saved.ok) return;
    for (const { article } of stored) made.delete(article.sha256);
    const failedIds = new Set(stored.map(({ article }) => article.id));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.articleId === null || !failedIds.has(outcome.articleId)) continue;
      outcomes[index] = failed(outcome.fileName, saved.error.message);
    }
  };
  /** One batch is written while the next is gathered, never two at once. */
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    bytes = 0;
    await storing;
    if (full.length > 0) storing = store(full);
  };

  for await (const begun of beginAhead(items, importedAt, options)) {
    const done = await finish(begun, made, options);
    outcomes.push(done.outcome);
    if (done.entry) {
      made.set(done.entry.article.sha256, done.entry.article.id);
      batch.push(done.entry);
      bytes += done.entry.original.byteLength;
    }
    if (batch.length >= BATCH_ARTICLES || bytes >= BATCH_BYTES) await flush();
    options.onProgress({ done: outcomes.length, total: items.length, fileName: begun.name });
  }
  await flush();
  await storing;
  return { outcomes };
}

/** All batches of an import are one step; the samples come with the program and are none. */
function stepOf(stored: readonly NewArticle[], importId: string, isSample: boolean): StepName | undefined {
  if (isSample) return undefined;
  const label = shorten(stored[0]?.article.title ?? '');
  return { kind: 'import', label, count: stored.length, record: importId };
}

type One = { readonly outcome: ImportOutcome; readonly entry: NewArticle | null };

/** What has become of a file that was begun, when all before it are done. */
async function finish(
  { name, read, analysis, analyse }: Begun,
  made: ReadonlyMap<string, string>,
  { store, isSample }: ImportOptions,
): Promise<One> {
  if (!read.ok) return { outcome: failed(name, read.error.message), entry: null };
  const { file, sha256 } = read.value;
  const here = made.get(sha256);
  if (here !== undefined) return { outcome: same(name, here), entry: null };
  const known = store.findBySha256(sha256);
  if (known) return { outcome: await alreadyThere(name, known, store), entry: null };
  // Bytes that another file had when this one was begun, and that did not come into the library with it.
  const analysed = await (analysis ?? analyse(file));
  if (!analysed.ok) return { outcome: failed(name, analysed.error.message), entry: null };
  const { article, summary } = analysed.value;
  const outcome: ImportOutcome = { fileName: name, outcome: 'new', articleId: article.id, detail: guessesOf(article) };
  return { outcome, entry: { article, summary, original: file.bytes, isSample } };
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

/** What was guessed about a file, so that nobody takes it for certain. */
function guessesOf({ source: { encoding, encodingGuessed, damaged = 0 } }: Article): string {
  if (damaged > 0)
    return `Read as ${encoding}; ${damaged} damaged ${damaged === 1 ? 'place' : 'places'} could not be read.`;
  return encodingGuessed ? `Read as ${encoding}, which is a guess.` : '';
}
