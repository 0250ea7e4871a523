import { assertNever } from '../result';
import { draftOf } from './catalogue';
import type { Catalogue, CatalogueDraft } from './catalogue';
import { applyTo, reviewKey } from './change';
import type { Change } from './change';
import { keptAsNow } from './kept';
import type { KeptKind } from './kept';
import { singlesOf } from './step-changes';
import type { Single } from './step-changes';

/** The change that brings back, once `change` was applied to this catalogue, every record as it is before it. */
export function inverseOf(catalogue: Catalogue, change: Change): Change {
  const parts = new Map<string, Change>();
  for (const part of singlesOf(change)) {
    const { key, back } = before(catalogue, part);
    parts.set(key, back);
  }
  const [only, ...others] = parts.values();
  return only !== undefined && others.length === 0 ? only : { type: 'batch', changes: [...parts.values()] };
}

/** Changes to be applied one after the other, each with its inverse, at a cost that does not grow with the catalogue. */
export function withInverses(
  catalogue: Catalogue,
  changes: readonly Change[],
): readonly { readonly change: Change; readonly inverse: Change }[] {
  const draft = draftOf();
  for (const change of changes) copyTouched(catalogue, draft, change);
  return changes.map((change) => {
    const inverse = inverseOf(draft, change);
    applyTo(draft, change);
    return { change, inverse };
  });
}

/** What `change` will touch, as it is now: the inverse of a change is at once the list of those records. */
function copyTouched(catalogue: Catalogue, draft: CatalogueDraft, change: Change): void {
  applyTo(draft, inverseOf(catalogue, change));
}

/** One record's key, and the change that makes the record what it is in the catalogue. */
function before(catalogue: Catalogue, change: Single): { readonly key: string; readonly back: Change } {
  switch (change.type) {
    case 'article:put':
      return article(catalogue, change.row.id);
    case 'article:delete':
    case 'article:restore':
    case 'article:drop':
      return article(catalogue, change.id);
    case 'note:put':
      return note(catalogue, change.note.id);
    case 'note:delete':
      return note(catalogue, change.id);
    case 'review:put':
      return review(catalogue, change.review.articleId, change.review.itemId);
    case 'review:delete':
      return review(catalogue, change.articleId, change.itemId);
    case 'kept:put':
      return kept(catalogue, change.kind, change.record.id);
    case 'kept:delete':
      return kept(catalogue, change.kind, change.id);
    default:
      return assertNever(change);
  }
}

function article({ articles }: Catalogue, id: string): { readonly key: string; readonly back: Change } {
  const row = articles[id];
  const back: Change = row === undefined ? { type: 'article:drop', id } : { type: 'article:put', row };
  return { key: `article ${id}`, back };
}

function note({ notes }: Catalogue, id: string): { readonly key: string; readonly back: Change } {
  const was = notes[id];
  const back: Change = was === undefined ? { type: 'note:delete', id } : { type: 'note:put', note: was };
  return { key: `note ${id}`, back };
}

function review(
  { reviews }: Catalogue,
  articleId: string,
  itemId: string,
): { readonly key: string; readonly back: Change } {
  const key = reviewKey(articleId, itemId);
  const was = reviews[key];
  const back: Change =
    was === undefined ? { type: 'review:delete', articleId, itemId } : { type: 'review:put', review: was };
  return { key: `review ${key}`, back };
}

function kept(catalogue: Catalogue, kind: KeptKind, id: string): { readonly key: string; readonly back: Change } {
  return { key: `kept ${kind} ${id}`, back: keptAsNow(catalogue.kept, kind, id) };
}
