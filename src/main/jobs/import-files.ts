import type { Article } from '#core/library/article';
import type { ArticleRow } from '#core/library/catalogue';
import type { StepName } from '#core/library/steps';
import { shorten } from '#core/summary/item-label';
import type { Clock, IdSource, NewArticle, Store } from '#core/ports';
import type { AppError, Result } from '#core/result';
import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { createImportControl } from '../imports/import-control';
import type { ImportControl } from '../imports/import-control';
import type { FileOutcomes } from '../imports/import-record';
import type { SourceFile } from '../importing/read-article';
import { beginAhead } from './begin-ahead';
import type { Begun } from './begin-ahead';
import type { Engine } from './engine-client';

/** One file of an import: its name and folder for the report, and its bytes when they are wanted. */
export type ImportItem = {
  readonly name: string;
  readonly folder?: string;
  readonly read: () => Promise<Result<SourceFile>>;
};

/** What an import needs; `onProgress` hears of every file when it is done. */
export type ImportOptions = {
  readonly store: Store;
  readonly engine: Engine;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly isSample: boolean;
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly fileName: string }) => void;
  /** Pauses and stops the import; without it nothing does. */
  readonly control?: ImportControl;
  /** Hears of files, by their place among the items, when what they brought is on the disk. */
  readonly onStored?: (done: readonly FileOutcomes[]) => Promise<unknown>;
  /** An import that goes on after it was interrupted: as what it began, and the articles it is known to have brought. */
  readonly goesOn?: { readonly id: string; readonly startedAt: string; readonly brought: ReadonlySet<string> };
};

/** What is stored at once: one journal line for the articles of a batch, which is also where a broken import goes on. */
const BATCH_ARTICLES = 500;
const BATCH_BYTES = 8 * 1024 * 1024;
/** The longest that files which are done wait for their batch, in milliseconds: a crash undoes no more work than that. */
const BATCH_MS = 10_000;

/**
 * Imports the files in their order, all with the time at which the import began. A file whose bytes the library has already (also earlier in this import) is 'same';
 * one that was deleted comes back. A file that cannot be read or stored is 'failed' and does not stop the rest. The
 * engine is kept at work on the next files meanwhile. Of an import that is stopped, the files that are not done have no outcome.
 */
export async function importFiles(items: readonly ImportItem[], options: ImportOptions): Promise<ImportReport> {
  const { clock, ids, control = createImportControl(() => undefined), onStored, goesOn } = options;
  const importedAt = goesOn?.startedAt ?? clock.now().toISOString();
  const importId = goesOn?.id ?? ids.next();
  const outcomes: ImportOutcome[] = [];
  /** The articles of this import by the SHA-256 of their bytes, those of the batch included. */
  const made = new Map<string, string>();
  let batch: NewArticle[] = [];
  let bytes = 0;
  let told = 0;
  let flushedAt = clock.now().getTime();
  let storing = Promise.resolve();

  const store = async (stored: readonly NewArticle[], upTo: number): Promise<void> => {
    if (stored.length > 0) {
      const saved = await options.store.addArticles(stored, stepOf(stored, importId, options.isSample));
      if (!saved.ok) markFailed(stored, saved.error);
    }
    const done = outcomes.slice(told, upTo).map((outcome, place) => ({ file: told + place, outcomes: [outcome] }));
    told = upTo;
    if (done.length > 0) await onStored?.(done);
  };
  const markFailed = (stored: readonly NewArticle[], error: AppError): void => {
    for (const { article } of stored) made.delete(article.sha256);
    const failedIds = new Set(stored.map(({ article }) => article.id));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.articleId === null || !failedIds.has(outcome.articleId)) continue;
      outcomes[index] = failed(outcome, error);
    }
  };
  /** One batch is written while the next is gathered, never two at once. */
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    bytes = 0;
    flushedAt = clock.now().getTime();
    await storing;
    storing = store(full, outcomes.length);
  };

  for await (const begun of beginAhead(items, importedAt, control, options)) {
    if (begun === null) {
      await flush();
      continue;
    }
    const done = await Promise.race([finish(begun, made, options), control.whenStopped.then(() => null)]);
    if (done === null) break;
    outcomes.push(done.outcome);
    if (done.entry) {
      made.set(done.entry.article.sha256, done.entry.article.id);
      batch.push(done.entry);
      bytes += done.entry.original.byteLength;
    }
    const isLate = clock.now().getTime() - flushedAt > BATCH_MS;
    if (batch.length >= BATCH_ARTICLES || bytes >= BATCH_BYTES || isLate) await flush();
    options.onProgress({ done: outcomes.length, total: items.length, fileName: begun.item.name });
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
  { item, read, analysis, analyse }: Begun,
  made: ReadonlyMap<string, string>,
  { store, isSample, goesOn }: ImportOptions,
): Promise<One> {
  const named = namedOf(item);
  if (!read.ok) return { outcome: failed(named, read.error), entry: null };
  const { file, sha256 } = read.value;
  const here = made.get(sha256);
  if (here !== undefined) return { outcome: same(named, here), entry: null };
  const known = store.findBySha256(sha256);
  if (known) {
    const isOurs = goesOn?.startedAt === known.importedAt && !goesOn.brought.has(known.id) && known.deletedAt === null;
    return { outcome: isOurs ? brought(named, known) : await alreadyThere(named, known, store), entry: null };
  }
  // Bytes that another file had when this one was begun, and that did not come into the library with it.
  const analysed = await (analysis ?? analyse(file));
  if (!analysed.ok) return { outcome: failed(named, analysed.error), entry: null };
  const { article, summary } = analysed.value;
  const outcome: ImportOutcome = { ...named, outcome: 'new', articleId: article.id, detail: guessesOf(article) };
  return { outcome, entry: { article, summary, original: file.bytes, isSample } };
}

type Named = Pick<ImportOutcome, 'fileName' | 'folder'>;

function namedOf({ name, folder }: ImportItem): Named {
  return { fileName: name, ...(folder === undefined ? {} : { folder }) };
}

/** Brought by this import before it was interrupted, after its record was written last. */
function brought(named: Named, row: ArticleRow): ImportOutcome {
  return { ...named, outcome: 'new', articleId: row.id, detail: 'Imported before the interruption.' };
}

async function alreadyThere(named: Named, row: ArticleRow, store: Store): Promise<ImportOutcome> {
  if (row.deletedAt === null) return same(named, row.id);
  const restored = await store.change(
    { type: 'article:restore', id: row.id },
    { kind: 'restore', label: shorten(row.title), count: 1, record: null },
  );
  if (!restored.ok) return failed(named, restored.error);
  return { ...named, outcome: 'same', articleId: row.id, detail: 'Was deleted from the library and is back.' };
}

function same(named: Named, articleId: string): ImportOutcome {
  return { ...named, outcome: 'same', articleId, detail: 'Already in the library.' };
}

function failed({ fileName, folder }: Named, { message, action }: AppError): ImportOutcome {
  const where = folder === undefined ? {} : { folder };
  const what = action === undefined ? {} : { action };
  return { fileName, ...where, outcome: 'failed', articleId: null, detail: message, ...what };
}

/** What was guessed about a file, so that nobody takes it for certain. */
function guessesOf({ source: { encoding, encodingGuessed, damaged = 0 } }: Article): string {
  if (damaged > 0)
    return `Read as ${encoding}; ${damaged} damaged ${damaged === 1 ? 'place' : 'places'} could not be read.`;
  return encodingGuessed ? `Read as ${encoding}, which is a guess.` : '';
}
