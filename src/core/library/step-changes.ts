import { assertNever } from '../result';
import { reviewKey } from './change';
import type { Change } from './change';

/** A change with the one that takes it back, both as the journal holds them. */
export type ChangeAndBack = { readonly change: Change; readonly back: Change };

/** A change that is no batch. */
export type Single = Exclude<Change, { readonly type: 'batch' }>;

/** A change without its batches, in order. */
export function singlesOf(change: Change): readonly Single[] {
  return change.type === 'batch' ? change.changes.flatMap(singlesOf) : [change];
}

/**
 * The change that takes back a step made of these. Articles that the step brought are not dropped but deleted at `at`:
 * they can still be found among the deleted ones.
 */
export function backOf(parts: readonly ChangeAndBack[], at: string): Change {
  const singles = parts.toReversed().flatMap(({ back }) => singlesOf(back));
  const changes = singles.map((single): Change =>
    single.type === 'article:drop' ? { type: 'article:delete', id: single.id, at } : single,
  );
  return oneOf(changes);
}

/** The change that does a step made of these again. */
export function againOf(parts: readonly ChangeAndBack[]): Change {
  return oneOf(parts.flatMap(({ change }) => singlesOf(change)));
}

/**
 * True when taking back `one` would also take back a part of `later`, which came after it: both speak of the same record, or
 * one brings or takes an article that the other has a part in.
 */
export function isEntangled(one: Change, later: Change): boolean {
  const first = singlesOf(one).map(placeOf);
  const second = singlesOf(later).map(placeOf);
  const records = new Set(first.map(({ record }) => record));
  const whole = new Set(first.flatMap(({ article, isWhole }) => (isWhole && article !== null ? [article] : [])));
  const touched = new Set(first.map(({ article }) => article));
  return second.some(
    ({ record, article, isWhole }) =>
      records.has(record) || (article !== null && (whole.has(article) || (isWhole && touched.has(article)))),
  );
}

/** The record a change is about; a deleted note or kept record does not say its article, but whoever writes or restores it does. */
function placeOf(change: Single): {
  readonly record: string;
  readonly article: string | null;
  readonly isWhole: boolean;
} {
  switch (change.type) {
    case 'article:put':
      return { record: `article ${change.row.id}`, article: change.row.id, isWhole: true };
    case 'article:delete':
    case 'article:restore':
    case 'article:drop':
      return { record: `article ${change.id}`, article: change.id, isWhole: true };
    case 'note:put':
      return { record: `note ${change.note.id}`, article: change.note.articleId, isWhole: false };
    case 'note:delete':
      return { record: `note ${change.id}`, article: null, isWhole: false };
    case 'review:put': {
      const { articleId, itemId } = change.review;
      return { record: `review ${reviewKey(articleId, itemId)}`, article: articleId, isWhole: false };
    }
    case 'review:delete':
      return {
        record: `review ${reviewKey(change.articleId, change.itemId)}`,
        article: change.articleId,
        isWhole: false,
      };
    case 'kept:put': {
      const { id, articleId } = change.record;
      return { record: `kept ${change.kind} ${id}`, article: articleId, isWhole: false };
    }
    case 'kept:delete':
      return { record: `kept ${change.kind} ${change.id}`, article: null, isWhole: false };
    default:
      return assertNever(change);
  }
}

function oneOf(changes: readonly Change[]): Change {
  const [only, ...others] = changes;
  return only !== undefined && others.length === 0 ? only : { type: 'batch', changes };
}
