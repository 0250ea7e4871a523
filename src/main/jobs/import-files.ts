import type { Article } from '#core/library/article';
import type { ArticleRow } from '#core/library/catalogue';
import type { GivenFields } from '#core/library/given-fields';
import type { StepName } from '#core/library/steps';
import type { Fingerprint } from '#core/likeness/fingerprint';
import { shorten } from '#core/summary/item-label';
import type { Clock, IdSource, PackedArticle, Store } from '#core/ports';
import type { AppError, Result } from '#core/result';
import type { ImportOutcome, ImportReport } from '#shared/ipc/messages';
import { bringBack } from '../imports/bring-back';
import { createImportControl } from '../imports/import-control';
import type { ImportControl } from '../imports/import-control';
import type { FileOutcomes } from '../imports/import-record';
import type { Likeness, LikenessBook } from '../imports/likeness-book';
import { notStored } from '../imports/not-stored';
import type { ReadOptions } from '../importing/collections/collection';
import type { SourceFile } from '../importing/read-article';
import { beginAhead } from './begin-ahead';
import type { Begun } from './begin-ahead';
import type { Engine } from './engine-client';
import type { Opening, Text } from './texts-of';

/** One file of an import: its name and folder for the report, its bytes when they are wanted, and what a person set right. */
export type ImportItem = {
  readonly name: string;
  readonly folder?: string;
  readonly read: () => Promise<Result<SourceFile>>;
  /** What a person decided on its texts, by their place in it ('' for a file with one text). */
  readonly choices?: Readonly<Record<string, Choice>>;
  /** The encoding of the whole file that a person chose, and how a person takes a book. */
  readonly encoding?: string;
  readonly books?: ReadOptions['books'];
};

/** What a person decided on one text before the import. */
export type Choice = {
  readonly isLeftOut?: boolean;
  /** Of a text that was left out: the title of one with the same words. */
  readonly sameAs?: string;
  readonly fields?: GivenFields;
  readonly encoding?: string;
};

/** What an import needs; `onProgress` hears of every file when it is done. */
export type ImportOptions = Opening & {
  readonly store: Store;
  readonly engine: Engine;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly isSample: boolean;
  readonly onProgress: (progress: { readonly done: number; readonly total: number; readonly fileName: string }) => void;
  /** The articles that texts are compared with; without it none is. */
  readonly likeness?: LikenessBook;
  /** True where nobody chose these very files: what was deleted from the library stays so. */
  readonly leavesDeleted?: boolean;
  /** Pauses and stops the import; without it nothing does. */
  readonly control?: ImportControl;
  /** Hears of files, by their place among the items, when what they brought is on the disk. */
  readonly onStored?: (done: readonly FileOutcomes[]) => Promise<unknown>;
  /** An import that goes on after it was interrupted: as what it began, and the articles it is known to have brought. */
  readonly goesOn?: { readonly id: string; readonly startedAt: string; readonly brought: ReadonlySet<string> };
};

/** What is stored at once: one journal line for the articles of a batch, which is also where a broken import goes on. */
const BATCH_ARTICLES = 2_000;
/** The first is smaller: nothing is written before it is full. */
const FIRST_ARTICLES = 500;
const BATCH_BYTES = 16 * 1024 * 1024;
/** The longest that files which are done wait for their batch, in milliseconds: a crash undoes no more work than that. */
const BATCH_MS = 10_000;

/** What an import did, and the outcomes of the file at which it was stopped, where it was stopped within one. */
export type ImportResult = ImportReport & { readonly broken: FileOutcomes | null };

/**
 * Imports the texts of the files in their order, all with the time at which the import began. A text whose bytes the library has already (also earlier in this import) is 'same';
 * one that was deleted comes back. A text that cannot be read or stored is 'failed' and does not stop the rest. The
 * engine is kept at work on the next ones meanwhile. Of an import that is stopped, the files that are not done have no outcome.
 */
export async function importFiles(items: readonly ImportItem[], options: ImportOptions): Promise<ImportResult> {
  const { clock, ids, control = createImportControl(() => undefined), onStored, goesOn } = options;
  const importedAt = goesOn?.startedAt ?? clock.now().toISOString();
  const importId = goesOn?.id ?? ids.next();
  const files: ImportOutcome[][] = [];
  /** The articles of this import by the SHA-256 of their bytes, those of the batch included. */
  const made = new Map<string, Made>();
  let batch: PackedArticle[] = [];
  let bytes = 0;
  let most = FIRST_ARTICLES;
  let done = 0;
  let told = 0;
  /** When the first article of the batch was there, or the batch before was full: until then, nothing waits to be stored. */
  let begunAt = clock.now().getTime();
  let storing = Promise.resolve();

  const store = async (stored: readonly PackedArticle[], upTo: number): Promise<void> => {
    if (stored.length > 0) {
      const saved = await options.store.addArticles(stored, stepOf(stored, importId, options.isSample));
      if (!saved.ok) markFailed(stored, saved.error);
      else await options.likeness?.keep();
    }
    const ready = files.slice(told, upTo).map((outcomes, place) => ({ file: told + place, outcomes }));
    told = upTo;
    if (ready.length > 0) await onStored?.(ready);
  };
  const markFailed = (stored: readonly PackedArticle[], error: AppError): void => {
    for (const { row } of stored) made.delete(row.sha256);
    options.likeness?.leave(stored.map(({ row }) => row.id));
    const failedIds = new Set(stored.map(({ row }) => row.id));
    for (const outcomes of files.slice(told)) {
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.articleId !== null && failedIds.has(outcome.articleId))
          outcomes[index] = { ...failed(outcome, notStored(error)), isUnsaved: true };
      }
    }
  };
  /** One batch is written while the next is gathered, never two at once. */
  const flush = async (): Promise<void> => {
    const full = batch;
    batch = [];
    bytes = 0;
    most = BATCH_ARTICLES;
    begunAt = clock.now().getTime();
    await storing;
    storing = store(full, done);
  };

  for await (const begun of beginAhead(items, importedAt, control, options)) {
    if (begun === null) {
      await flush();
      continue;
    }
    const item = items[begun.index];
    if (!item) continue;
    const outcomes = (files[begun.index] ??= []);
    if (begun.text === null) {
      done = begun.index + 1;
      options.onProgress({ done, total: items.length, fileName: item.name });
      continue;
    }
    const one = await control.unlessStopped(finish(item, begun, begun.text, made, options));
    if (!one) break;
    outcomes.push(one.outcome);
    if (one.entry) {
      made.set(one.entry.row.sha256, one.entry.row);
      // Not before: what the import was stopped over does not come in, and nothing may be like it.
      if (!options.isSample && one.fingerprint) options.likeness?.enter(one.entry.row, one.fingerprint);
      if (batch.length === 0) begunAt = clock.now().getTime();
      batch.push(one.entry);
      bytes += one.entry.original.byteLength;
    }
    const isLate = clock.now().getTime() - begunAt > BATCH_MS;
    if (batch.length >= most || bytes >= BATCH_BYTES || isLate) await flush();
  }
  await flush();
  await storing;
  const broken = files[done];
  return { outcomes: files.flat(), broken: broken && broken.length > 0 ? { file: done, outcomes: broken } : null };
}

/** All batches of an import are one step; the samples come with the program and are none. */
function stepOf(stored: readonly PackedArticle[], importId: string, isSample: boolean): StepName | undefined {
  if (isSample) return undefined;
  const label = shorten(stored[0]?.row.title ?? '');
  return { kind: 'import', label, count: stored.length, record: importId };
}

/** What is said of an article that is here. */
type Made = Pick<ArticleRow, 'id' | 'title'>;

type One = {
  readonly outcome: ImportOutcome;
  readonly entry: PackedArticle | null;
  /** What tells its text from others, where it has an entry. */
  readonly fingerprint?: Fingerprint;
};

/** What has become of a text that was begun, when all before it are done. */
async function finish(
  item: ImportItem,
  { read, analysis, analyse }: Begun,
  { place, notes, file: found }: Text,
  made: ReadonlyMap<string, Made>,
  { store, engine, reading, isSample, goesOn, likeness, leavesDeleted = false }: ImportOptions,
): Promise<One> {
  const named = namedOf(item, place);
  const { isLeftOut, sameAs } = item.choices?.[place] ?? {};
  if (isLeftOut === true) return { outcome: leftOut(named, sameAs), entry: null };
  if (!found.ok && found.error.code === 'left-out') {
    return { outcome: { ...named, outcome: 'textless', articleId: null, detail: found.error.message }, entry: null };
  }
  if (!read.ok) return { outcome: failed(named, read.error), entry: null };
  const { file, sha256 } = read.value;
  const here = made.get(sha256);
  if (here !== undefined) return { outcome: same(named, here), entry: null };
  const known = store.findBySha256(sha256);
  if (known) {
    // Deleted since the files were chosen: going on with the import is no wish to have it back.
    const isDeletedSince = goesOn !== undefined && known.deletedAt !== null && known.deletedAt >= goesOn.startedAt;
    if ((leavesDeleted && known.deletedAt !== null) || isDeletedSince)
      return { outcome: staysDeleted(named), entry: null };
    const { fields = {}, encoding = item.encoding } = item.choices?.[place] ?? {};
    const chosen = { file, fields, isEncodingChosen: encoding !== undefined, ...(reading ? { reading } : {}) };
    const bring = () => bringBack(store, engine, known, chosen);
    const isOurs = goesOn?.startedAt === known.importedAt && !goesOn.brought.has(known.id) && known.deletedAt === null;
    return { outcome: isOurs ? brought(named, known) : await alreadyThere(named, known, bring), entry: null };
  }
  // Bytes that another file had when this one was begun, and that did not come into the library with it.
  const analysed = await (analysis ?? analyse(file));
  if (!analysed.ok) return { outcome: failed(named, analysed.error), entry: null };
  const { row, file: packed, source, fingerprint } = analysed.value;
  const book = isSample ? undefined : likeness;
  const likes = book?.find(fingerprint, source.fileName) ?? [];
  const alike = likes.map(({ id, kind, share }) => ({ id, kind, share }));
  const detail = [guessesOf(source), likeOf(likes[0]), ...notes, ...(source.notes ?? [])].filter(Boolean).join(' ');
  const outcome: ImportOutcome = { ...named, outcome: 'new', articleId: row.id, detail };
  const linked = { ...row, isSample, ...(alike.length > 0 ? { alike } : {}) };
  return { outcome, entry: { row: linked, file: packed, original: file.bytes }, fingerprint };
}

type Named = Pick<ImportOutcome, 'fileName' | 'folder'>;

/** A text out of a file with many is named by its place in it. */
function namedOf({ name, folder }: ImportItem, place: string): Named {
  return { fileName: place === '' ? name : `${name} › ${place}`, ...(folder === undefined ? {} : { folder }) };
}

/** Brought by this import before it was interrupted, after its record was written last. */
function brought(named: Named, row: ArticleRow): ImportOutcome {
  return { ...named, outcome: 'new', articleId: row.id, detail: 'Imported before the interruption.' };
}

async function alreadyThere(
  named: Named,
  row: ArticleRow,
  bring: () => Promise<Result<boolean>>,
): Promise<ImportOutcome> {
  if (row.deletedAt === null) return same(named, row);
  const back = await bring();
  if (!back.ok) return failed(named, back.error);
  const detail = back.value
    ? 'Was deleted from the library and is back, read as it was chosen now.'
    : 'Was deleted from the library and is back.';
  return { ...named, outcome: 'same', articleId: row.id, detail };
}

function same(named: Named, { id, title }: Made): ImportOutcome {
  const detail = `Already in the library, as “${shorten(title)}”.`;
  return { ...named, outcome: 'same', articleId: id, detail };
}

function leftOut(named: Named, sameAs: string | undefined): ImportOutcome {
  const detail =
    sameAs === undefined
      ? 'Was not ticked before the import.'
      : `The same words as “${sameAs}”, in another file; it was not ticked before the import.`;
  const action = 'Choose it once more, and tick it, to have it too.';
  return { ...named, outcome: 'left-out', articleId: null, detail, action };
}

function staysDeleted(named: Named): ImportOutcome {
  const detail = 'Was deleted from the library, and stays so.';
  return { ...named, outcome: 'left-out', articleId: null, detail, action: 'Import it by hand to have it back.' };
}

function failed({ fileName, folder }: Named, { message, action }: AppError): ImportOutcome {
  const where = folder === undefined ? {} : { folder };
  const what = action === undefined ? {} : { action };
  return { fileName, ...where, outcome: 'failed', articleId: null, detail: message, ...what };
}

/** What a text is like, in a sentence. */
function likeOf(like: Likeness | undefined): string {
  if (!like) return '';
  const percent = Math.floor(like.share * 100);
  switch (like.kind) {
    case 'same-text':
      return `The same words as “${like.title}”, in another file.`;
    case 'changed':
      return `Another version of “${like.title}”, of the same file name (${percent} % the same).`;
    default:
      return `Nearly the same as “${like.title}” (${percent} %).`;
  }
}

/** What was guessed about a file, so that nobody takes it for certain. */
function guessesOf({ encoding, encodingGuessed, damaged = 0 }: Article['source']): string {
  if (damaged > 0)
    return `Read as ${encoding}; ${damaged} damaged ${damaged === 1 ? 'place' : 'places'} could not be read.`;
  return encodingGuessed ? `Read as ${encoding}, which is a guess.` : '';
}
