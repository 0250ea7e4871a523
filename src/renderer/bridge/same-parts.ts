import type { OpenArticle } from '#shared/ipc/messages';
import { withSame } from '../ui/same-values';

/**
 * An article as it was opened again, with every part that has not changed as the very value it was before: what is worked out of
 * a text and its summary is then not worked out anew for each word of a note that is saved, nor of each item for one that was
 * decided on.
 */
export function withSameParts(before: OpenArticle | null, now: OpenArticle): OpenArticle {
  if (before === null || before.article.id !== now.article.id) return now;
  const isSameText = now.version !== undefined && before.version === now.version;
  const { article, summary } = isSameText ? before : now;
  const { notes, reviews, kept } = before;
  return {
    ...now,
    article,
    summary,
    notes: withSame(notes, now.notes),
    reviews: withSame(reviews, now.reviews),
    kept: withSame(kept, now.kept),
  };
}
