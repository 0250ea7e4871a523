import { assertNever } from '../result';
import type { ArticleRow, Catalogue, CatalogueDraft } from './catalogue';
import { applyKept, keptBefore } from './kept';
import type { KeptDelete, KeptKind, KeptPut } from './kept';
import type { Note } from './note';
import type { Review } from './review';

/** One change of the library, as it stands in the journal; a batch is one atomic line. Times are in the records. */
export type Change =
  | { readonly type: 'article:put'; readonly row: ArticleRow }
  | { readonly type: 'article:delete'; readonly id: string; readonly at: string }
  | { readonly type: 'article:restore'; readonly id: string }
  | { readonly type: 'article:drop'; readonly id: string }
  | { readonly type: 'note:put'; readonly note: Note }
  | { readonly type: 'note:delete'; readonly id: string }
  | { readonly type: 'review:put'; readonly review: Review }
  | { readonly type: 'review:delete'; readonly articleId: string; readonly itemId: string }
  | KeptPut
  | KeptDelete
  | { readonly type: 'batch'; readonly changes: readonly Change[] };

/** The key of a review in the catalogue. */
export function reviewKey(articleId: string, itemId: string): string {
  return `${articleId}/${itemId}`;
}

/** Carries a change out on a draft, at a cost that does not grow with it. A change of an absent record changes nothing. */
export function applyTo(draft: CatalogueDraft, change: Change): void {
  switch (change.type) {
    case 'article:put':
      draft.articles[change.row.id] = change.row;
      return;
    case 'article:delete':
      setDeleted(draft, change.id, change.at);
      return;
    case 'article:restore':
      setDeleted(draft, change.id, null);
      return;
    case 'article:drop':
      delete draft.articles[change.id];
      return;
    case 'note:put':
      draft.notes[change.note.id] = change.note;
      return;
    case 'note:delete':
      delete draft.notes[change.id];
      return;
    case 'review:put':
      draft.reviews[reviewKey(change.review.articleId, change.review.itemId)] = change.review;
      return;
    case 'review:delete':
      delete draft.reviews[reviewKey(change.articleId, change.itemId)];
      return;
    case 'kept:put':
    case 'kept:delete':
      applyKept(draft.kept, change);
      return;
    case 'batch':
      for (const part of change.changes) applyTo(draft, part);
      return;
    default:
      assertNever(change);
  }
}

/** The articles a change speaks of, read before it is applied (a deleted note still tells its article then). */
export function touchedArticles(catalogue: Catalogue, change: Change): readonly string[] {
  switch (change.type) {
    case 'article:put':
      return [change.row.id];
    case 'article:delete':
    case 'article:restore':
    case 'article:drop':
      return [change.id];
    case 'note:put': {
      const before = catalogue.notes[change.note.id]?.articleId ?? change.note.articleId;
      return [...new Set([before, change.note.articleId])].filter((articleId) => articleId !== null);
    }
    case 'note:delete': {
      const note = catalogue.notes[change.id];
      return note === undefined || note.articleId === null ? [] : [note.articleId];
    }
    case 'review:put':
      return [change.review.articleId];
    case 'review:delete':
      return [change.articleId];
    case 'kept:put':
    case 'kept:delete':
      return touchedByKept(catalogue, change);
    case 'batch':
      return [...new Set(change.changes.flatMap((part) => touchedArticles(catalogue, part)))];
    default:
      return assertNever(change);
  }
}

/** A record may have been about another article before. */
function touchedByKept({ kept }: Catalogue, change: KeptPut | KeptDelete): readonly string[] {
  const id = change.type === 'kept:put' ? change.record.id : change.id;
  const before = keptBefore(kept, change.kind, id)?.articleId ?? null;
  const after = change.type === 'kept:put' ? change.record.articleId : null;
  return [...new Set([before, after])].filter((articleId) => articleId !== null);
}

/** A kind of kept records, or the notes of the library as a whole. */
export type TouchedKind = KeptKind | 'note';

/** The kinds of records that a change speaks of, read before it is applied; notes only where they are the library's own. */
export function touchedKinds(catalogue: Catalogue, change: Change): readonly TouchedKind[] {
  switch (change.type) {
    case 'batch':
      return [...new Set(change.changes.flatMap((part) => touchedKinds(catalogue, part)))];
    case 'kept:put':
    case 'kept:delete':
      return [change.kind];
    case 'note:put':
      return change.note.articleId === null ? ['note'] : [];
    case 'note:delete':
      return catalogue.notes[change.id]?.articleId === null ? ['note'] : [];
    default:
      return [];
  }
}

function setDeleted(draft: CatalogueDraft, id: string, deletedAt: string | null): void {
  const row = draft.articles[id];
  if (row !== undefined) draft.articles[id] = { ...row, deletedAt };
}
