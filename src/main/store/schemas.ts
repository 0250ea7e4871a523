import * as v from 'valibot';
import { KEPT_ENTRIES, KeptKindSchema } from '#shared/ipc/kept-schemas';
import { IdSchema, ItemEditSchema, PlaceSchema, SectionSchema, SpanSchema } from '#shared/ipc/schemas';
import type { ArticleRow } from '#core/library/catalogue';
import type { Change } from '#core/library/change';
import { KEPT_KINDS } from '#core/library/kept';
import type { KeptKind, KeptKinds } from '#core/library/kept';
import type { Note } from '#core/library/note';
import { VERDICTS } from '#core/library/review';
import type { Review } from '#core/library/review';
import { MOST_STEPS, STEP_KINDS } from '#core/library/steps';
import type { StepMark, Steps } from '#core/library/steps';

/* Objects are loose: a key that a newer program of the same format has added is kept, not dropped. */

/** An identifier that is safe as a file name and as a key. */
export const RecordIdSchema = v.pipe(IdSchema, v.notValues(['__proto__', 'constructor', 'prototype']));
/** A time as it is written, ISO 8601. */
export const time = v.pipe(v.string(), v.maxLength(40));
/** A number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** SHA-256 in lower-case hex. */
export const Sha256Schema = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** CRC-32 in lower-case hex. */
const CrcSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/));
/** The name of an article version below articles/; no other place can be named. */
const ArticleFileNameSchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{2}\/[A-Za-z0-9_-]{1,80}-[0-9a-f]{16}\.json$/));

/** `library.json`. */
export const SentinelSchema = v.looseObject({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  name: v.pipe(v.string(), v.maxLength(500)),
  createdAt: time,
  program: v.exactOptional(v.pipe(v.string(), v.maxLength(80))),
});
/** See SentinelSchema; `program` is the version of the program that wrote to the library last. */
export type Sentinel = v.InferOutput<typeof SentinelSchema>;

/** A row of the list of articles. */
const RowSchema = v.looseObject({
  id: RecordIdSchema,
  file: ArticleFileNameSchema,
  sha256: Sha256Schema,
  title: v.string(),
  titleDerived: v.boolean(),
  publishedOn: v.nullable(v.string()),
  outlet: v.nullable(v.string()),
  place: v.nullable(v.string()),
  language: v.string(),
  words: count,
  fileName: v.string(),
  importedAt: time,
  isSample: v.boolean(),
  deletedAt: v.nullable(time),
  alike: v.exactOptional(
    v.array(
      v.looseObject({ id: RecordIdSchema, kind: v.picklist(['same-text', 'near', 'changed']), share: v.number() }),
    ),
  ),
}) satisfies v.GenericSchema<unknown, ArticleRow>;

/** A note. */
const NoteSchema = v.looseObject({
  id: RecordIdSchema,
  articleId: v.nullable(RecordIdSchema),
  markdown: v.string(),
  place: v.exactOptional(PlaceSchema),
  createdAt: time,
  updatedAt: time,
}) satisfies v.GenericSchema<unknown, Note>;

/** A person's decision about one item. */
export const ReviewSchema = v.looseObject({
  articleId: RecordIdSchema,
  section: SectionSchema,
  itemId: RecordIdSchema,
  verdict: v.nullable(v.picklist(VERDICTS)),
  edit: v.nullable(v.looseObject(ItemEditSchema.entries)),
  anchor: SpanSchema,
  quoted: v.string(),
  by: v.string(),
  at: time,
}) satisfies v.GenericSchema<unknown, Review>;

/** The shape of each kind of kept record. */
export const KEPT_RECORDS = Object.fromEntries(
  KEPT_KINDS.map((kind) => [kind, v.looseObject(KEPT_ENTRIES[kind])]),
) as unknown as { readonly [K in KeptKind]: v.GenericSchema<unknown, KeptKinds[K]> };

const keptEntries = Object.fromEntries(
  KEPT_KINDS.map((kind) => [kind, v.exactOptional(v.record(v.string(), KEPT_RECORDS[kind]))]),
);

const keptPut = v.variant(
  'kind',
  KEPT_KINDS.map((kind) =>
    v.looseObject({ type: v.literal('kept:put'), kind: v.literal(kind), record: KEPT_RECORDS[kind] }),
  ),
);

const plainChanges = [
  v.looseObject({ type: v.literal('article:put'), row: RowSchema }),
  v.looseObject({ type: v.literal('article:delete'), id: RecordIdSchema, at: time }),
  v.looseObject({ type: v.literal('article:restore'), id: RecordIdSchema }),
  v.looseObject({ type: v.literal('article:drop'), id: RecordIdSchema }),
  v.looseObject({ type: v.literal('note:put'), note: NoteSchema }),
  v.looseObject({ type: v.literal('note:delete'), id: RecordIdSchema }),
  v.looseObject({ type: v.literal('review:put'), review: ReviewSchema }),
  v.looseObject({ type: v.literal('review:delete'), articleId: RecordIdSchema, itemId: RecordIdSchema }),
  keptPut,
  v.looseObject({ type: v.literal('kept:delete'), kind: KeptKindSchema, id: RecordIdSchema }),
] as const;

/** One change; a batch may hold batches. */
export const ChangeSchema = v.variant('type', [
  ...plainChanges,
  v.looseObject({ type: v.literal('batch'), changes: v.array(v.lazy((): v.GenericSchema => ChangeSchema)) }),
]) as unknown as v.GenericSchema<unknown, Change>;

const number = v.pipe(count, v.minValue(1));
const StepNameSchema = v.object({
  kind: v.picklist(STEP_KINDS),
  label: v.string(),
  count,
  record: v.nullable(v.string()),
});

/** What a change has to do with the steps that can be taken back. */
export const StepMarkSchema: v.GenericSchema<unknown, StepMark> = v.variant('type', [
  v.object({ type: v.literal('does'), name: StepNameSchema }),
  v.object({ type: v.picklist(['undoes', 'redoes']), step: number }),
  v.object({ type: v.literal('continues'), step: number, count: v.exactOptional(count) }),
  v.object({ type: v.literal('ends') }),
]);

const steps = v.pipe(
  v.array(v.object({ number, lines: v.array(number), at: time, name: StepNameSchema })),
  v.maxLength(MOST_STEPS),
);
/** The steps that can be taken back or done again, as a snapshot holds them. */
export const StepsSchema = v.object({ done: steps, undone: steps }) satisfies v.GenericSchema<unknown, Steps>;

/**
 * The record in a journal line: the change, the time it was asked for (ISO 8601), what would take it back, and what it has
 * to do with the steps. The last two are checked when they are used: a library is not refused for them.
 */
const EntrySchema = v.looseObject({
  at: time,
  change: ChangeSchema,
  undo: v.optional(v.unknown()),
  step: v.optional(v.unknown()),
});

/** A whole journal line: checksum, number, length of the record in bytes, record. */
export const LineSchema = v.strictTuple([CrcSchema, v.pipe(count, v.minValue(1)), count, EntrySchema]);

/** `catalogue-<generation>.json`. */
export const SnapshotSchema = v.looseObject({
  checksum: CrcSchema,
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  generation: v.pipe(count, v.minValue(1)),
  lastNumber: count,
  writtenAt: time,
  /** Only in a backup: why it was made. */
  reason: v.optional(v.string()),
  library: SentinelSchema,
  articles: v.record(v.string(), RowSchema),
  notes: v.record(v.string(), NoteSchema),
  reviews: v.record(v.string(), ReviewSchema),
  /** By kind, then by id. */
  kept: v.exactOptional(v.looseObject(keptEntries)),
  steps: v.optional(v.unknown()),
});
