import type { Change } from './change';
import type { Note } from './note';
import type { Review } from './review';
import { singlesOf } from './step-changes';
import type { ChangeAndBack, Single } from './step-changes';
import type { StepMark } from './steps';

/** One change as the journal remembers it. */
export type PastChange = ChangeAndBack & {
  readonly number: number;
  readonly at: string;
  readonly mark: StepMark | null;
};

/** One version of a note or decision, null where it was deleted; `number` is that of the change that made it so. */
export type PastRecord =
  | {
      readonly kind: 'note';
      readonly number: number;
      readonly at: string;
      readonly id: string;
      readonly note: Note | null;
    }
  | {
      readonly kind: 'review';
      readonly number: number;
      readonly at: string;
      readonly itemId: string;
      readonly review: Review | null;
    };

/** What a change made of the notes and decisions of one article, in its order. */
export function recordsOf(articleId: string, { number, at, change, back }: PastChange): readonly PastRecord[] {
  // A deletion names only the note; what takes it back knows whose it was.
  const own = new Set(singlesOf(back).flatMap((single) => (isNoteOf(single, articleId) ? [single.note.id] : [])));
  return singlesOf(change).flatMap((single): readonly PastRecord[] => {
    if (isNoteOf(single, articleId)) return [{ kind: 'note', number, at, id: single.note.id, note: single.note }];
    if (single.type === 'note:delete' && own.has(single.id)) {
      return [{ kind: 'note', number, at, id: single.id, note: null }];
    }
    if (single.type === 'review:put' && single.review.articleId === articleId) {
      const { review } = single;
      return [{ kind: 'review', number, at, itemId: review.itemId, review }];
    }
    if (single.type === 'review:delete' && single.articleId === articleId) {
      return [{ kind: 'review', number, at, itemId: single.itemId, review: null }];
    }
    return [];
  });
}

/** The versions of an article's notes and decisions, oldest first; of one step of writing only the last one. */
export function versionsOf(articleId: string, past: readonly PastChange[]): readonly PastRecord[] {
  const versions: PastRecord[] = [];
  for (const each of past) {
    for (const version of recordsOf(articleId, each)) {
      const before = versions.at(-1);
      const goesOn = each.mark?.type === 'continues' && version.kind === 'note' && before?.kind === 'note';
      if (goesOn && before.id === version.id) versions.pop();
      versions.push(version);
    }
  }
  return versions;
}

/** The change that makes a record again what it is in `past`. */
export function changeBackTo(articleId: string, past: PastRecord): Change {
  if (past.kind === 'note') {
    return past.note === null ? { type: 'note:delete', id: past.id } : { type: 'note:put', note: past.note };
  }
  return past.review === null
    ? { type: 'review:delete', articleId, itemId: past.itemId }
    : { type: 'review:put', review: past.review };
}

function isNoteOf(single: Single, articleId: string): single is Extract<Single, { readonly type: 'note:put' }> {
  return single.type === 'note:put' && single.note.articleId === articleId;
}
