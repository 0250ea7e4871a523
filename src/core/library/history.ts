import type { Change } from './change';
import type { Catalogue } from './catalogue';
import { keptBefore, keptPut } from './kept';
import type { KeptKind, KeptPut, KeptRecord } from './kept';
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

/** One version of a note, decision or kept record, null where it was deleted; `number` is that of the change that made it so. */
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
    }
  | {
      readonly kind: 'kept';
      readonly number: number;
      readonly at: string;
      readonly keptKind: KeptKind;
      readonly id: string;
      readonly record: KeptRecord | null;
    };

/** What a change made of the notes, decisions and kept records of one article, in its order; null stands for what is the library's own. */
export function recordsOf(articleId: string | null, { number, at, change, back }: PastChange): readonly PastRecord[] {
  // A deletion names only the note; what takes it back knows whose it was.
  const backs = singlesOf(back);
  const own = new Set(backs.flatMap((single) => (isNoteOf(single, articleId) ? [single.note.id] : [])));
  const ownKept = new Set(
    backs.flatMap((single) => (isKeptOf(single, articleId) ? [`${single.kind} ${single.record.id}`] : [])),
  );
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
    if (isKeptOf(single, articleId)) {
      const { kind: keptKind, record } = single;
      return [{ kind: 'kept', number, at, keptKind, id: record.id, record }];
    }
    if (single.type === 'kept:delete' && ownKept.has(`${single.kind} ${single.id}`)) {
      return [{ kind: 'kept', number, at, keptKind: single.kind, id: single.id, record: null }];
    }
    return [];
  });
}

/** The versions of an article's notes, decisions and kept records, oldest first (null: of the library's own); of one step of writing only the last one. */
export function versionsOf(articleId: string | null, past: readonly PastChange[]): readonly PastRecord[] {
  const versions: PastRecord[] = [];
  for (const each of past) {
    for (const version of recordsOf(articleId, each)) {
      // It was made by the decision that is listed beside it, and comes back with that.
      if (version.kind === 'kept' && version.keptKind === 'judgement') continue;
      const before = versions.at(-1);
      const goesOn = each.mark?.type === 'continues' && version.kind === 'note' && before?.kind === 'note';
      if (goesOn && before.id === version.id) versions.pop();
      versions.push(version);
    }
  }
  return versions;
}

/** The change that makes a record again what it is in `past`. */
export function changeBackTo(articleId: string | null, past: PastRecord): Change {
  if (past.kind === 'note') {
    return past.note === null ? { type: 'note:delete', id: past.id } : { type: 'note:put', note: past.note };
  }
  if (past.kind === 'kept') {
    const { keptKind: kind, id, record } = past;
    return record === null ? { type: 'kept:delete', kind, id } : keptPut(kind, record);
  }
  if (articleId === null) throw new Error('Every decision is about an article.');
  return past.review === null
    ? { type: 'review:delete', articleId, itemId: past.itemId }
    : { type: 'review:put', review: past.review };
}

/** What a version is of: a note, a decision, or a kept record of a kind. */
export type VersionOf = 'note' | 'review' | KeptKind;

/** What this version is of. */
export function kindOfVersion(version: PastRecord): VersionOf {
  return version.kind === 'kept' ? version.keptKind : version.kind;
}

/**
 * What the deletion of a tag or a collection took off articles and is in `catalogue` no more: comes back with it. Empty where the record
 * is there, or is of another kind.
 */
export function takenWith(catalogue: Catalogue, past: readonly PastChange[], version: PastRecord): readonly KeptPut[] {
  if (version.kind !== 'kept' || version.record === null) return [];
  const { keptKind, id } = version;
  if (keptBefore(catalogue.kept, keptKind, id) !== undefined) return [];
  const deletion = past.findLast(({ change }) =>
    singlesOf(change).some((single) => single.type === 'kept:delete' && single.kind === keptKind && single.id === id),
  );
  return (deletion === undefined ? [] : singlesOf(deletion.back)).filter(
    (single): single is KeptPut =>
      single.type === 'kept:put' &&
      belongsTo(single, keptKind, id) &&
      keptBefore(catalogue.kept, single.kind, single.record.id) === undefined &&
      single.record.articleId !== null &&
      catalogue.articles[single.record.articleId] !== undefined,
  );
}

function belongsTo({ kind, record }: KeptPut, owner: KeptKind, id: string): boolean {
  if (kind === 'tagging') return owner === 'tag' && record.tagId === id;
  return kind === 'membership' && owner === 'collection' && record.collectionId === id;
}

function isNoteOf(single: Single, articleId: string | null): single is Extract<Single, { readonly type: 'note:put' }> {
  return single.type === 'note:put' && single.note.articleId === articleId;
}

function isKeptOf(single: Single, articleId: string | null): single is KeptPut {
  return single.type === 'kept:put' && single.record.articleId === articleId;
}
