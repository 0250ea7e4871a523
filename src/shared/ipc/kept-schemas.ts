import * as v from 'valibot';
import { ADDABLE } from '#core/library/addition';
import type { Addition } from '#core/library/addition';
import { ENTITY_SECTIONS } from '#core/library/entity';
import { HUES } from '#core/library/highlight';
import { IMAGE_TYPES } from '#core/library/image-kind';
import { KEPT_KINDS } from '#core/library/kept';
import type { KeptKind, KeptKinds } from '#core/library/kept';
import type { Facet, Narrowing } from '#core/library/saved-search';
import { STEP_KINDS } from '#core/library/steps';
import { VERDICTS } from '#core/library/review';
import { IdSchema, ItemEditSchema, PlaceSchema, SectionSchema, SpanSchema } from './schemas';

const id = v.pipe(IdSchema, v.notValues(['__proto__', 'constructor', 'prototype']));

const base = {
  id,
  articleId: v.nullable(id),
  by: v.pipe(v.string(), v.maxLength(200)),
  at: v.pipe(v.string(), v.maxLength(40)),
};

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/));
const points = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const state = v.picklist([...VERDICTS, 'unreviewed', 'edited']);

/** What a record about one item of a summary has beside. */
const aboutItem = {
  ...base,
  articleId: id,
  section: SectionSchema,
  itemId: id,
  anchor: SpanSchema,
  quoted: v.string(),
};

const values = v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(400))), v.minLength(1), v.maxLength(500)));

/** See Narrowing in `core/library/saved-search.ts`. */
export const NarrowingSchema = v.strictObject({
  person: values,
  org: values,
  place: values,
  date: values,
  tag: values,
  language: values,
  review: values,
  collection: values,
} satisfies { readonly [F in Facet]: unknown }) as unknown as v.GenericSchema<Narrowing, Narrowing>;

/** The shape of each kind of kept record, for the bridge and for the files of the library. */
export const KEPT_ENTRIES = {
  tag: { ...base, name, hue: v.nullable(v.pipe(v.string(), v.maxLength(40))) },
  collection: { ...base, name },
  judgement: { ...aboutItem, verdict: v.picklist(VERDICTS) },
  comment: { ...aboutItem, text: v.pipe(v.string(), v.minLength(1), v.maxLength(10_000)) },
  signoff: {
    ...base,
    articleId: id,
    form: v.string(),
    sha256: digest,
    textSha256: digest,
    items: v.array(
      v.strictObject({
        section: SectionSchema,
        id,
        label: v.string(),
        state,
        digest,
        says: v.exactOptional(v.string()),
        by: v.exactOptional(v.string()),
      }),
    ),
    beside: v.exactOptional(
      v.array(v.strictObject({ about: v.picklist(['note', 'rule']), id, says: v.string(), digest })),
    ),
  },
  highlight: {
    ...base,
    articleId: id,
    hue: v.picklist(HUES),
    place: PlaceSchema,
    tagIds: v.exactOptional(v.array(id)),
  },
  addition: {
    ...base,
    articleId: id,
    section: v.picklist(ADDABLE),
    values: ItemEditSchema,
    place: PlaceSchema,
    mentions: v.exactOptional(v.array(PlaceSchema)),
  },
  rule: {
    ...base,
    articleId: v.null(),
    names: v.pipe(v.array(name), v.minLength(1), v.maxLength(1_000)),
    of: v.nullable(v.picklist(ENTITY_SECTIONS)),
    is: v.nullable(v.strictObject({ section: v.picklist(ENTITY_SECTIONS), name })),
  },
  tagging: { ...base, articleId: id, tagId: id },
  membership: { ...base, articleId: id, collectionId: id, position: v.pipe(v.number(), v.finite()) },
  search: { ...base, name, query: v.pipe(v.string(), v.maxLength(1_000)), narrowing: NarrowingSchema },
  template: { ...base, articleId: v.null(), name, markdown: v.pipe(v.string(), v.maxLength(100_000)) },
  image: {
    ...base,
    articleId: v.null(),
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    mediaType: v.picklist(IMAGE_TYPES),
    bytes: points,
    width: points,
    height: points,
    name: v.nullable(v.pipe(v.string(), v.maxLength(255))),
  },
} as const satisfies { readonly [K in KeptKind]: v.ObjectEntries };

/** The name of a kind of kept records. */
export const KeptKindSchema = v.picklist(KEPT_KINDS);

/** Which versions `history:list` is to give: how many at most, and only those of one kind (null: of all). */
export const PastWishSchema = v.strictObject({
  most: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
  only: v.nullable(v.picklist(['note', 'review', ...KEPT_KINDS])),
});

/** A record as the window sends it: main gives the author, the time, and the id where it is null. */
type KeptInputRecord<K extends KeptKind> = Omit<KeptKinds[K], 'id' | 'by' | 'at'> & {
  readonly id: string | null;
};

type PutInput<K extends KeptKind> = K extends KeptKind
  ? { readonly type: 'put'; readonly kind: K; readonly record: KeptInputRecord<K> } & (K extends 'addition'
      ? { readonly over?: Pick<Addition, 'values' | 'place'> }
      : unknown)
  : never;

/** One change of a kept record as the window asks for it. */
export type KeptInput = PutInput<KeptKind> | { readonly type: 'delete'; readonly kind: KeptKind; readonly id: string };

/** A picture is kept with its file only: see `images:add`. */
const SAVED_KINDS = KEPT_KINDS.filter((kind) => kind !== 'image');

/** An added item as it was seen while it was set right: what another window has changed since is merged. */
const overAddition = v.strictObject({ values: ItemEditSchema, place: PlaceSchema });

const puts = SAVED_KINDS.map((kind) => {
  const { by: _by, at: _at, ...own } = KEPT_ENTRIES[kind];
  const record = v.strictObject({ ...own, id: v.nullable(id) });
  const put = { type: v.literal('put'), kind: v.literal(kind), record };
  return v.strictObject(kind === 'addition' ? { ...put, over: v.exactOptional(overAddition) } : put);
});

/** See KeptInput. */
export const KeptInputSchema = v.variant('type', [
  v.variant('kind', puts),
  v.strictObject({ type: v.literal('delete'), kind: v.picklist(SAVED_KINDS), id }),
]) as unknown as v.GenericSchema<KeptInput, KeptInput>;

/** The name of the step that changes of kept records are. */
export const KeptStepSchema = v.strictObject({
  kind: v.picklist(STEP_KINDS),
  label: v.pipe(v.string(), v.maxLength(200)),
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
