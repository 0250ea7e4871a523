import { assertNever } from '../result';
import type { Change } from './change';
import { singlesOf } from './step-changes';
import type { Single } from './step-changes';

/** A change without every word it holds of these articles, their notes and decisions; null where nothing else is left of it. */
export function withoutArticles(change: Change, ids: ReadonlySet<string>): Change | null {
  const singles = singlesOf(change);
  const kept = singles.filter((single) => !isWordOf(single, ids));
  if (kept.length === singles.length) return change;
  const [only, ...others] = kept;
  if (only === undefined) return null;
  return others.length === 0 ? only : { type: 'batch', changes: kept };
}

/** True when a change has a part in one of these articles, if only by its id. */
export function speaksOf(change: Change, ids: ReadonlySet<string>): boolean {
  return singlesOf(change).some((single) => isWordOf(single, ids) || ('id' in single && ids.has(single.id)));
}

/** True for what holds text; that something was deleted, restored or dropped says only an id. */
function isWordOf(single: Single, ids: ReadonlySet<string>): boolean {
  switch (single.type) {
    case 'article:put':
      return ids.has(single.row.id);
    case 'note:put':
      return single.note.articleId !== null && ids.has(single.note.articleId);
    case 'review:put':
      return ids.has(single.review.articleId);
    case 'kept:put':
      return single.record.articleId !== null && ids.has(single.record.articleId);
    case 'article:delete':
    case 'article:restore':
    case 'article:drop':
    case 'note:delete':
    case 'review:delete':
    case 'kept:delete':
      return false;
    default:
      return assertNever(single);
  }
}
