import { keptOfArticle } from '#core/library/kept';
import { ENGINE } from '#core/summary/engine';
import { shorten } from '#core/summary/item-label';
import { summaryChanges } from '#core/summary/summary-changes';
import type { Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Redrawing } from '#shared/ipc/reading-messages';
import type { Engine } from '../jobs/engine-client';
import { readOriginal } from '../store/read-original';
import { decidedOn, isStillSo } from './decided-on';

/** A person may decide something while the summary is being drawn; it is then drawn once more. */
const ATTEMPTS = 5;

/**
 * Draws the summary of an article anew from its text, with the engine of this program: what would go and come, and which decisions
 * no item would stand for. Where it is to be kept, it becomes a new version, one step with the decisions on it.
 */
export async function redrawSummary(
  store: Store,
  engine: Engine,
  articleId: string,
  isKept: boolean,
): Promise<Result<Redrawing>> {
  if (isKept && store.readOnly) return { ok: false, error: store.readOnly };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const drawn = await draw(store, engine, articleId, isKept);
    if (drawn !== null) return drawn;
  }
  return fail('busy', 'The decisions on this article changed while its summary was being drawn.', 'Try again.');
}

/** Null where something was decided on the article meanwhile. */
async function draw(
  store: Store,
  engine: Engine,
  articleId: string,
  isKept: boolean,
): Promise<Result<Redrawing> | null> {
  const row = store.catalogue().articles[articleId];
  if (!row || row.deletedAt !== null) return fail('not-found', 'This article is no longer in the library.');
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const { article: before, summary } = read.value;
  const decided = decidedOn(store, articleId);
  const additions = keptOfArticle(store.catalogue().kept, articleId).addition;
  const drawn = await engine.redraw?.({
    file: { fileName: before.source.fileName },
    before,
    reviews: decided.reviews,
    additions,
  });
  if (!drawn) return fail('no-engine', 'This summary cannot be drawn anew here.');
  if (!drawn.ok) return drawn;
  const { analysed, summary: fresh, reviews } = drawn.value;
  const lost = reviews.lost.map(({ section, quoted }) => ({ section, words: shorten(quoted) }));
  const redrawing = {
    engine: summary.engine,
    now: ENGINE,
    changes: summaryChanges(summary, fresh),
    kept: reviews.moved.length,
    lost,
  };
  if (!isKept) return ok(redrawing);
  const original = await readOriginal(store.folder, row.sha256);
  if (!original.ok) return original;
  const isSame = isStillSo(decided, decidedOn(store, articleId)) && store.catalogue().articles[articleId] === row;
  if (!isSame) return null;
  const { isSample, deletedAt } = row;
  const version = {
    row: { ...row, ...analysed.row, isSample, deletedAt },
    file: analysed.file,
    original: original.value,
  };
  const step = { kind: 'redraw', label: shorten(row.title), count: 1, record: null } as const;
  const stored = await store.addArticles([version], step, reviews.changes);
  return stored.ok ? ok(redrawing) : stored;
}
