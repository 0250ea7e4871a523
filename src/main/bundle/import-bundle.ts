import type { EntityRule } from '#core/library/entity-rule';
import { keptBefore, keptPut } from '#core/library/kept';
import type { Change } from '#core/library/change';
import { canonicalJson } from '#core/library/canonical-json';
import { DIGITS, placeIncoming } from '#core/library/place-incoming';
import type { Placing } from '#core/library/place-incoming';
import { putsOf, renamedRecords } from '#core/library/renamed-records';
import type { PackedArticle, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import { shorten } from '#core/summary/item-label';
import type { ImportOutcome } from '#shared/ipc/messages';
import { ArticleFileSchema } from '../store/article-schema';
import { sha256 } from '../store/checksum';
import { StoreFailure } from '../store/failure';
import { writeImages } from '../store/image-files';
import { packArticle } from '../store/pack-article';
import { parseJson } from '../store/parse-json';
import type { Incoming, IncomingBatch, IncomingBundle } from './incoming';

/** What bringing a bundle in needs; all of it is one step, known by `importId`. */
export type ImportBundleOptions = {
  readonly store: Store;
  readonly importId: string;
  readonly fileName: string;
  /** Resolves when the next articles may be brought in: false when that is to be stopped. */
  readonly mayGoOn: () => Promise<boolean>;
  readonly onProgress: (done: number, total: number) => void;
};

const hash = (text: string): string => sha256(Buffer.from(text));

/**
 * Brings the articles of a checked bundle, with all that was written about them, into the open library, a batch at a time.
 * Says of each what became of it; where a batch cannot be stored, the ones behind it are not tried.
 */
export async function importBundle(
  bundle: IncomingBundle,
  { store, importId, fileName, mayGoOn, onProgress }: ImportBundleOptions,
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  const rules = bundle.own.flatMap(({ kind, record }) => (kind === 'rule' ? [record as EntityRule] : []));
  let own: readonly Change[] = [...ownChanges(bundle, store), ...ownNotes(bundle, store)];
  for await (const drawn of drawnFrom(bundle)) {
    if (drawn === 'unreadable') {
      outcomes.push(notWhole(fileName));
      break;
    }
    const { images, articles: batch } = drawn;
    if (!(await mayGoOn())) {
      outcomes.push(notRead(fileName));
      break;
    }
    if (images.length > 0) {
      const kept = await writeImages(store, images);
      if (kept.ok) continue;
      outcomes.push(failed({ fileName, articleId: null }, kept.error));
      break;
    }
    const placed = batch.map((incoming) => placeOne(incoming, { store, rules, fileName }));
    const articles = placed.flatMap(({ article }) => article ?? []);
    const also = [...own, ...placed.flatMap(({ changes }) => changes)];
    own = [];
    const stored = await storeBatch(store, articles, also, { importId, label: bundle.name });
    outcomes.push(...placed.map(({ outcome }) => (stored.ok ? outcome : failed(outcome, stored.error))));
    if (!stored.ok) break;
    onProgress(outcomes.length, bundle.articles);
  }
  if (bundle.deleted > 0) outcomes.push(leftInBin(fileName, bundle.deleted));
  return outcomes;
}

/** The batches of a bundle; last, where one of them cannot be read any more, as of a stick that was pulled out, that it is so. */
async function* drawnFrom(bundle: IncomingBundle): AsyncGenerator<IncomingBatch | 'unreadable'> {
  try {
    yield* bundle.batches();
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    yield 'unreadable';
  }
}

/** Tags, collections and the like: those that are not here yet. One that is here in another form stays as it is here. */
function ownChanges({ own }: IncomingBundle, store: Store): readonly Change[] {
  const { kept } = store.catalogue();
  return own.flatMap(({ kind, record }) => {
    const here = keptBefore(kept, kind, record.id);
    return here === undefined ? [keptPut(kind, record)] : [];
  });
}

/** Notes of the library: those that are not here yet. One that is here with other words is brought beside it, once. */
function ownNotes({ ownNotes: notes }: IncomingBundle, store: Store): readonly Change[] {
  const here = store.catalogue().notes;
  return notes.flatMap((note) => {
    const known = here[note.id];
    if (known === undefined) return [{ type: 'note:put', note } as const];
    const id = hash(canonicalJson([note.id, note.markdown])).slice(0, DIGITS);
    if (known.markdown === note.markdown || here[id] !== undefined) return [];
    return [{ type: 'note:put', note: { ...note, id } } as const];
  });
}

type Placed = {
  readonly outcome: ImportOutcome;
  readonly article: PackedArticle | null;
  readonly changes: readonly Change[];
};

type Here = { readonly store: Store; readonly rules: readonly EntityRule[]; readonly fileName: string };

function placeOne(incoming: Incoming, { store, rules, fileName }: Here): Placed {
  const { row } = incoming;
  const placing = placeIncoming(incoming, store.catalogue(), store.findBySha256, hash);
  const named = { fileName: `${fileName} › ${row.title}` };
  if (placing.as === 'same') return alreadyHere(named, placing);
  const made = madeOf(incoming, placing.ids, rules);
  if (!made.ok) return { outcome: failed({ ...named, articleId: null }, made.error), article: null, changes: [] };
  const detail = placing.beside ? besideWords(placing.beside.title) : '';
  const articleId = made.value.article.row.id;
  return { ...made.value, outcome: { ...named, outcome: 'new', articleId, detail } };
}

function alreadyHere(named: Pick<ImportOutcome, 'fileName'>, placing: Extract<Placing, { as: 'same' }>): Placed {
  const { row, isDeleted } = placing;
  const detail = isDeleted ? 'Was deleted from the library and is back.' : 'Already in the library.';
  const changes: readonly Change[] = isDeleted ? [{ type: 'article:restore', id: row.id }] : [];
  return { outcome: { ...named, outcome: 'same', articleId: row.id, detail }, article: null, changes };
}

/** The article as it will lie here: under its own ids as it is, under others with its file written anew. */
function madeOf(
  incoming: Incoming,
  ids: ReadonlyMap<string, string>,
  rules: readonly EntityRule[],
): Result<{ readonly article: PackedArticle; readonly changes: readonly Change[] }> {
  const { row, file, original } = incoming;
  if (file === null || original === null)
    return fail('article-damaged', 'Its files were lost before the bundle was made.');
  const content = parseJson(Buffer.from(file).toString('utf8'), ArticleFileSchema);
  if (content === null || content.article.id !== row.id || content.article.sha256 !== row.sha256) {
    return fail('article-damaged', 'Its file has another shape than expected.');
  }
  if (ids.size === 0) return ok({ article: { row, file, original }, changes: putsOf(incoming) });
  const changes = putsOf(renamedRecords(incoming, ids, { ...content, rules }, hash));
  const id = ids.get(row.id) ?? row.id;
  if (id === row.id) return ok({ article: { row, file, original }, changes });
  const { article, summary } = content;
  const packed = packArticle({ article: { ...article, id }, summary, original, isSample: row.isSample });
  return ok({ article: { ...packed, row: { ...row, id, file: packed.row.file } }, changes });
}

function storeBatch(
  store: Store,
  articles: readonly PackedArticle[],
  also: readonly Change[],
  { importId, label }: { readonly importId: string; readonly label: string },
): Promise<Result<unknown>> {
  const name = { kind: 'import', label: shorten(label), count: articles.length, record: importId } as const;
  if (articles.length > 0) return store.addArticles(articles, name, also);
  return also.length > 0 ? store.change({ type: 'batch', changes: also }, name) : Promise.resolve(ok(null));
}

function besideWords(title: string): string {
  return `“${shorten(title)}” is here already in another state: both are kept.`;
}

function failed(outcome: Pick<ImportOutcome, 'fileName' | 'articleId'>, { message, action }: AppError): ImportOutcome {
  const what = action === undefined ? {} : { action };
  return { fileName: outcome.fileName, outcome: 'failed', articleId: null, detail: message, ...what };
}

function notRead(fileName: string): ImportOutcome {
  const detail = 'The import was cancelled before the rest of this bundle was brought in.';
  return { fileName, outcome: 'skipped', articleId: null, detail, action: 'Retry it from this report.' };
}

function notWhole(fileName: string): ImportOutcome {
  const detail = 'The rest of this bundle could not be read; what is told before it is in the library.';
  const action = 'Import it once more: what is here already stays as it is.';
  return { fileName, outcome: 'failed', articleId: null, detail, action };
}

function leftInBin(fileName: string, deleted: number): ImportOutcome {
  const what = deleted === 1 ? 'One deleted article' : `${deleted} deleted articles`;
  return { fileName, outcome: 'left-out', articleId: null, detail: `${what} of the bundle stayed in its recycle bin.` };
}
