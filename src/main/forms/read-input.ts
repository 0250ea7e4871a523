import type { Catalogue } from '#core/library/catalogue';
import { keptByArticle, keptOfArticle } from '#core/library/kept';
import type { KeptOfArticle } from '#core/library/kept';
import type { ExportInput } from '#core/export/export-view';
import type { Store } from '#core/ports';
import type { ReportSignoff } from '#core/report/report-facts';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { lastSignoff, signableNow } from '../library/signed';

/** Reads one article with everything that stands beside it. */
export type ReadInput = (articleId: string) => Promise<Result<ExportInput>>;

/** What reads articles for an export; the records of the library are gone through once, however many articles are read. */
export function inputReader(store: Store): ReadInput {
  const { notes, reviews, kept } = store.catalogue();
  const notesBy = byArticle(Object.values(notes));
  const reviewsBy = byArticle(Object.values(reviews));
  const keptBy = keptByArticle(kept);
  const nothing = keptOfArticle(kept, '');
  return async (articleId) => {
    const read = await store.readArticle(articleId);
    if (!read.ok) return read;
    const signoff = await readSignoff(store, articleId);
    if (!signoff.ok) return signoff;
    const own = keptBy.get(articleId) ?? nothing;
    return ok({
      ...read.value,
      notes: notesBy.get(articleId) ?? [],
      reviews: reviewsBy.get(articleId) ?? [],
      additions: own.addition,
      rules: Object.values(kept.rule),
      comments: own.comment,
      signoff: signoff.value,
      kept: own,
      ...namesOf(own),
    });
  };
}

/** The articles of the library that are not deleted. */
export function livingArticles({ articles }: Catalogue): readonly { readonly id: string; readonly title: string }[] {
  return Object.values(articles).filter(({ deletedAt }) => deletedAt === null);
}

/** The last sign-off of an article, and whether something changed since; null where there is none. */
export async function readSignoff(store: Store, articleId: string): Promise<Result<ReportSignoff | null>> {
  const last = lastSignoff(store, articleId);
  if (last === null) return ok(null);
  const now = await signableNow(store, articleId);
  if (!now.ok) return now;
  const { by, at, sha256 } = last;
  return ok({ by, at, sha256, isChanged: now.value.sha256 !== sha256 });
}

function namesOf(own: KeptOfArticle): { readonly tags: readonly string[]; readonly collections: readonly string[] } {
  const names = (records: readonly { readonly name: string }[]): readonly string[] => records.map(({ name }) => name);
  return { tags: names(own.tag), collections: names(own.collection) };
}

function byArticle<T extends { readonly articleId: string | null }>(
  records: readonly T[],
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  for (const record of records) {
    const group = groups.get(record.articleId);
    if (group === undefined) groups.set(record.articleId, [record]);
    else group.push(record);
  }
  return groups;
}
