import type { ArticleRow } from '#core/library/catalogue';
import type { Change } from '#core/library/change';
import { isEqual } from '#core/library/is-equal';
import { keptOfArticle } from '#core/library/kept';
import { ENGINE } from '#core/summary/engine';
import { shorten } from '#core/summary/item-label';
import { summaryChanges } from '#core/summary/summary-changes';
import type { PackedArticle, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { Redrawing } from '#shared/ipc/reading-messages';
import type { Engine } from '../jobs/engine-client';
import { readOriginal } from '../store/read-original';
import { decidedOn, isStillSo } from './decided-on';

/** A summary drawn anew, not yet kept: what it would change, and how it would be kept. */
export type DrawnAnew = {
  readonly row: ArticleRow;
  readonly redrawing: Redrawing;
  /** Whether the new summary is the old one to the last span, whichever engine drew it. */
  readonly isSame: boolean;
  /** The changes of what was decided that go with it. */
  readonly reviews: readonly Change[];
  /** True while neither the article nor anything decided on it has changed since it was drawn. */
  readonly isStillSo: () => boolean;
  /** The new version of the article, with its bytes as imported. */
  readonly pack: () => Promise<Result<PackedArticle>>;
};

/** Draws the summary of an article anew from its text with the engine of this program, and changes nothing. */
export async function drawAnew(store: Store, engine: Engine, articleId: string): Promise<Result<DrawnAnew>> {
  const row = store.catalogue().articles[articleId];
  if (!row || row.deletedAt !== null) return fail('not-found', 'This article is no longer in the library.');
  const read = await store.readArticle(articleId);
  if (!read.ok) return read;
  const { article: before, summary } = read.value;
  const decided = decidedOn(store, articleId);
  const additions = keptOfArticle(store.catalogue().kept, articleId).addition;
  const file = { fileName: before.source.fileName };
  const drawn = await engine.redraw?.({ file, before, reviews: decided.reviews, additions });
  if (!drawn) return fail('no-engine', 'This summary cannot be drawn anew here.');
  if (!drawn.ok) return drawn;
  const { analysed, summary: fresh, reviews } = drawn.value;
  return ok({
    row,
    redrawing: {
      engine: summary.engine,
      now: ENGINE,
      changes: summaryChanges(summary, fresh),
      kept: reviews.moved.length,
      lost: reviews.lost.map(({ section, quoted }) => ({ section, words: shorten(quoted) })),
    },
    isSame: isEqual({ ...summary, engine: ENGINE }, fresh),
    reviews: reviews.changes,
    isStillSo: () => isStillSo(decided, decidedOn(store, articleId)) && store.catalogue().articles[articleId] === row,
    pack: async () => {
      const original = await readOriginal(store.folder, row.sha256);
      if (!original.ok) return original;
      const { isSample, deletedAt } = row;
      const version = { ...row, ...analysed.row, isSample, deletedAt };
      return ok({ row: version, file: analysed.file, original: original.value });
    },
  });
}
