import { byArticle } from '#core/library/by-article';
import type { Catalogue } from '#core/library/catalogue';
import { keptByArticle, keptOfArticle } from '#core/library/kept';
import type { Kept, KeptOfArticle } from '#core/library/kept';
import { changesSince } from '#core/library/signoff-changes';
import { FORM_SHAPES } from '#core/export/export-forms';
import type { ExportForm } from '#core/export/export-forms';
import type { ExportInput } from '#core/export/export-view';
import type { Store } from '#core/ports';
import type { ReportSignoff } from '#core/report/report-facts';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { compareText } from '#core/text/compare';
import { lastSignoff, signableNow } from '../library/signed';
import { readNoteImages } from './read-images';

/** Reads one article with everything that stands beside it. */
export type ReadInput = (articleId: string) => Promise<Result<ExportInput>>;

/**
 * What reads articles for an export in a form; the records of the library are gone through once, however many articles are read. The
 * pictures of their notes are read only for a form that shows them.
 */
export function inputReader(store: Store, form: ExportForm): ReadInput {
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
    const ownNotes = notesBy.get(articleId) ?? [];
    return ok({
      ...read.value,
      notes: ownNotes,
      ...(FORM_SHAPES[form].hasImages ? { images: await readNoteImages(store.folder, ownNotes) } : {}),
      reviews: reviewsBy.get(articleId) ?? [],
      additions: own.addition,
      rules: Object.values(kept.rule),
      comments: own.comment,
      judgements: own.judgement,
      signoff: signoff.value,
      kept: own,
      ...namesOf(own, kept),
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
  const { by, at, sha256, textSha256 } = last;
  const changes = changesSince(last, now.value);
  const isTextChanged = textSha256 !== now.value.textSha256;
  return ok({ by, at, sha256, isChanged: now.value.sha256 !== sha256 || changes.length > 0, isTextChanged, changes });
}

/** The names of the tags and collections that the article is under, in the order of the alphabet. */
function namesOf({ tagging, membership, highlight }: KeptOfArticle, { tag, collection }: Kept) {
  const names = (found: readonly (string | undefined)[]): readonly string[] =>
    [...new Set(found.flatMap((name) => name ?? []))].sort(compareText);
  const onWords = highlight.flatMap(({ tagIds = [] }) => tagIds.flatMap((id) => (tag[id] ? [[id, tag[id].name]] : [])));
  return {
    ...(onWords.length > 0 && { wordTags: Object.fromEntries(onWords) as Readonly<Record<string, string>> }),
    tags: names(tagging.map(({ tagId }) => tag[tagId]?.name)),
    collections: names(membership.map(({ collectionId }) => collection[collectionId]?.name)),
  };
}
