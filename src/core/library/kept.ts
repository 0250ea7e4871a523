import type { Addition } from './addition';
import type { Collection } from './collection';
import type { Comment } from './comment';
import type { EntityRule } from './entity-rule';
import type { Highlight } from './highlight';
import type { Judgement } from './judgement';
import type { Membership } from './membership';
import type { NoteImage } from './note-image';
import type { NoteTemplate } from './note-template';
import type { SavedSearch } from './saved-search';
import type { Signoff } from './signoff';
import type { Tag } from './tag';
import type { Tagging } from './tagging';

/** What every kept record has: an id that is its own within its kind, the article it is about (null: the library), who wrote it and when (ISO 8601). */
export type KeptBase = {
  readonly id: string;
  readonly articleId: string | null;
  readonly by: string;
  readonly at: string;
};

/**
 * What a person keeps in the library beside notes and decisions, by kind. A new kind is added here and in KEPT_KINDS, with its shape
 * in `shared/ipc/kept-schemas.ts` and its words in the strings; journal, snapshots, undo, history and the recycle bin then hold it.
 */
export type KeptKinds = {
  readonly tag: Tag;
  readonly collection: Collection;
  readonly judgement: Judgement;
  readonly comment: Comment;
  readonly signoff: Signoff;
  readonly highlight: Highlight;
  readonly addition: Addition;
  readonly rule: EntityRule;
  readonly tagging: Tagging;
  readonly membership: Membership;
  readonly search: SavedSearch;
  readonly template: NoteTemplate;
  readonly image: NoteImage;
};

/** The name of a kind of kept records. */
export type KeptKind = keyof KeptKinds;

/** All kinds, in the order in which they are written. */
export const KEPT_KINDS = [
  'tag',
  'collection',
  'judgement',
  'comment',
  'signoff',
  'highlight',
  'addition',
  'rule',
  'tagging',
  'membership',
  'search',
  'template',
  'image',
] as const satisfies readonly KeptKind[];

/** A kept record of any kind. */
export type KeptRecord = KeptKinds[KeptKind];

/** All kept records: by kind, then by id. */
export type Kept = { readonly [K in KeptKind]: Readonly<Record<string, KeptKinds[K]>> };

/** The same, for the one owner who may change it. */
export type KeptDraft = { readonly [K in KeptKind]: Record<string, KeptKinds[K]> };

/** The kept records of one article, by kind, each in the order of their ids. */
export type KeptOfArticle = { readonly [K in KeptKind]: readonly KeptKinds[K][] };

type PutOf<K extends KeptKind> = K extends KeptKind
  ? { readonly type: 'kept:put'; readonly kind: K; readonly record: KeptKinds[K] }
  : never;

/** Writes a record, in place of the one with its id. */
export type KeptPut = PutOf<KeptKind>;

/** Deletes a record; one that is not there changes nothing. */
export type KeptDelete = { readonly type: 'kept:delete'; readonly kind: KeptKind; readonly id: string };

/** Drafts of all kinds, holding what is given; kinds of a newer program are carried along, and no record has a prototype. */
export function keptDraft(kept: Partial<Kept> = {}): KeptDraft {
  const kinds = new Set<string>([...KEPT_KINDS, ...Object.keys(kept)]);
  return Object.fromEntries(
    [...kinds].map((kind) => [kind, Object.assign(Object.create(null) as object, kept[kind as KeptKind])]),
  ) as KeptDraft;
}

/** The change that writes a record; the caller knows that it is of this kind. */
export function keptPut(kind: KeptKind, record: KeptRecord): KeptPut {
  const put: { readonly type: 'kept:put'; readonly kind: KeptKind; readonly record: KeptRecord } = {
    type: 'kept:put',
    kind,
    record,
  };
  return put as KeptPut;
}

/** Carries out a change of a kept record. */
export function applyKept(draft: KeptDraft, change: KeptPut | KeptDelete): void {
  const records: Record<string, KeptRecord> = draft[change.kind];
  if (change.type === 'kept:put') records[change.record.id] = change.record;
  else delete records[change.id];
}

/** The kept record that a change is about, as it is now. */
export function keptBefore(kept: Kept, kind: KeptKind, id: string): KeptRecord | undefined {
  const records: Readonly<Record<string, KeptRecord>> = kept[kind];
  return records[id];
}

/** The change that makes the record with this id what it is now. */
export function keptAsNow(kept: Kept, kind: KeptKind, id: string): KeptPut | KeptDelete {
  const record = keptBefore(kept, kind, id);
  return record === undefined ? { type: 'kept:delete', kind, id } : keptPut(kind, record);
}

/** The records of one article; `null` asks for those of the library itself. */
export function keptOfArticle(kept: Kept, articleId: string | null): KeptOfArticle {
  const own = (kind: KeptKind): readonly KeptRecord[] =>
    Object.values<KeptRecord>(kept[kind])
      .filter((record) => record.articleId === articleId)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(KEPT_KINDS.map((kind) => [kind, own(kind)])) as KeptOfArticle;
}

/** The records of all articles at once, by article; under null those of the library itself. */
export function keptByArticle(kept: Kept): ReadonlyMap<string | null, KeptOfArticle> {
  const groups = new Map<string | null, Record<KeptKind, KeptRecord[]>>();
  for (const kind of KEPT_KINDS) {
    for (const record of Object.values<KeptRecord>(kept[kind])) {
      const group = groups.get(record.articleId) ?? (keptOfArticle(NOTHING, null) as Record<KeptKind, KeptRecord[]>);
      group[kind].push(record);
      groups.set(record.articleId, group);
    }
  }
  return groups as ReadonlyMap<string | null, KeptOfArticle>;
}

const NOTHING: Kept = keptDraft();

/** The changes that delete every kept record of these articles. */
export function keptDeletions(kept: Kept, articleIds: ReadonlySet<string>): readonly KeptDelete[] {
  return KEPT_KINDS.flatMap((kind) =>
    Object.values<KeptRecord>(kept[kind]).flatMap(({ id, articleId }): readonly KeptDelete[] =>
      articleId !== null && articleIds.has(articleId) ? [{ type: 'kept:delete', kind, id }] : [],
    ),
  );
}
