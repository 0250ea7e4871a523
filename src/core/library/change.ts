import type { ArticleRow, Catalogue } from './catalogue';
import type { Note } from './note';
import type { Review } from './review';
import { assertNever } from '../result';

/** One change of the library, as it stands in the journal; a batch is one atomic line. Times are in the records. */
export type Change =
  | { readonly type: 'article:put'; readonly row: ArticleRow }
  | { readonly type: 'article:delete'; readonly id: string; readonly at: string }
  | { readonly type: 'article:restore'; readonly id: string }
  | { readonly type: 'note:put'; readonly note: Note }
  | { readonly type: 'note:delete'; readonly id: string }
  | { readonly type: 'review:put'; readonly review: Review }
  | { readonly type: 'review:delete'; readonly articleId: string; readonly itemId: string }
  | { readonly type: 'batch'; readonly changes: readonly Change[] };

/** The key of a review in the catalogue. */
export function reviewKey(articleId: string, itemId: string): string {
  return `${articleId}/${itemId}`;
}

/** The catalogue after a change; the given one is not touched. A change of a record that is absent changes nothing. */
export function applyChange(catalogue: Catalogue, change: Change): Catalogue {
  switch (change.type) {
    case 'article:put':
      return { ...catalogue, articles: { ...catalogue.articles, [change.row.id]: change.row } };
    case 'article:delete':
      return setDeleted(catalogue, change.id, change.at);
    case 'article:restore':
      return setDeleted(catalogue, change.id, null);
    case 'note:put':
      return { ...catalogue, notes: { ...catalogue.notes, [change.note.id]: change.note } };
    case 'note:delete':
      return { ...catalogue, notes: without(catalogue.notes, change.id) };
    case 'review:put': {
      const key = reviewKey(change.review.articleId, change.review.itemId);
      return { ...catalogue, reviews: { ...catalogue.reviews, [key]: change.review } };
    }
    case 'review:delete':
      return { ...catalogue, reviews: without(catalogue.reviews, reviewKey(change.articleId, change.itemId)) };
    case 'batch':
      return change.changes.reduce(applyChange, catalogue);
    default:
      return assertNever(change);
  }
}

function setDeleted(catalogue: Catalogue, id: string, deletedAt: string | null): Catalogue {
  const row = catalogue.articles[id];
  if (!row) return catalogue;
  return { ...catalogue, articles: { ...catalogue.articles, [id]: { ...row, deletedAt } } };
}

function without<T>(records: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _gone, ...rest } = records;
  return rest;
}
