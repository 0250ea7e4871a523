import { assertNever } from '../result';
import type { Change } from './change';
import { singlesOf } from './step-changes';
import type { Single } from './step-changes';

/** A change without every word it holds of these articles, their notes and decisions, or of pictures with these ids; null where nothing else is left of it. */
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

/** True for what holds text, or says of a picture that it was here; that anything else was deleted, restored or dropped says only an id. */
function isWordOf(single: Single, ids: ReadonlySet<string>): boolean {
  switch (single.type) {
    case 'article:put':
      return ids.has(single.row.id);
    case 'note:put':
      return single.note.articleId !== null && ids.has(single.note.articleId);
    case 'review:put':
      return ids.has(single.review.articleId);
    case 'kept:put':
      if (single.kind === 'image' && ids.has(single.record.id)) return true;
      return single.record.articleId !== null && ids.has(single.record.articleId);
    case 'kept:delete':
      // The id of a picture is made of its bytes: it would tell whoever has the picture that it was here.
      return single.kind === 'image' && ids.has(single.id);
    case 'article:delete':
    case 'article:restore':
    case 'article:drop':
    case 'note:delete':
    case 'review:delete':
      return false;
    default:
      return assertNever(single);
  }
}
