import * as v from 'valibot';
import type { Article } from '#core/library/article';
import type { Summary } from '#core/summary/summary';
import { SpanSchema as span } from '#shared/ipc/schemas';
import { RecordIdSchema, Sha256Schema } from './schemas';

const text = v.string();
const nullableText = v.nullable(text);
const spans = v.array(span);
const why = v.exactOptional(
  v.looseObject({
    rule: text,
    by: v.picklist(['rules', 'weights', 'both']),
    confidence: v.number(),
    signs: v.exactOptional(v.array(text)),
  }),
);
const id = { id: text, why };

/** An imported text; see `core/library/article.ts` for what each key promises. */
export const ArticleSchema = v.looseObject({
  id: RecordIdSchema,
  title: text,
  titleDerived: v.exactOptional(v.boolean()),
  text,
  language: text,
  sha256: Sha256Schema,
  body: span,
  sentences: spans,
  publishedOn: nullableText,
  publishedOnEvidence: v.exactOptional(span),
  dateline: v.nullable(v.looseObject({ place: text, evidence: span })),
  byline: nullableText,
  outlet: nullableText,
  given: v.exactOptional(v.array(v.picklist(['title', 'publishedOn', 'place', 'language']))),
  source: v.looseObject({
    fileName: text,
    mediaType: text,
    encoding: text,
    bytes: v.number(),
    importedAt: text,
    encodingChosen: v.exactOptional(v.boolean()),
    encodingConfidence: v.exactOptional(v.number()),
    modifiedAt: v.exactOptional(nullableText),
    notes: v.exactOptional(v.array(text)),
    writtenOn: v.exactOptional(text),
    origin: v.exactOptional(v.looseObject({ container: text, within: v.array(text) })),
  }),
}) satisfies v.GenericSchema<unknown, Article>;

/** The engine's summary; see `core/summary/summary.ts`. */
export const SummarySchema = v.looseObject({
  schema: v.literal(1),
  engine: text,
  keyPoints: v.array(v.looseObject({ ...id, text, evidence: spans, score: v.number() })),
  people: v.array(
    v.looseObject({
      ...id,
      name: text,
      aliases: v.array(text),
      roles: v.array(v.looseObject({ title: text, organization: nullableText, evidence: span, why })),
      mentions: spans,
    }),
  ),
  organizations: v.array(
    v.looseObject({ ...id, name: text, acronym: nullableText, aliases: v.array(text), mentions: spans }),
  ),
  places: v.array(v.looseObject({ ...id, name: text, aliases: v.array(text), mentions: spans })),
  dates: v.array(v.looseObject({ ...id, text, date: nullableText, evidence: span, resolvedFrom: nullableText })),
  timeline: v.array(
    v.looseObject({ ...id, date: text, dateEnd: nullableText, text, evidence: span, resolvedFrom: nullableText }),
  ),
  quotes: v.array(
    v.looseObject({
      ...id,
      text,
      kind: v.picklist(['direct', 'indirect']),
      speaker: v.nullable(v.looseObject({ name: text, evidence: span })),
      cue: v.nullable(span),
      evidence: span,
      parts: v.exactOptional(spans),
      confidence: v.exactOptional(v.number()),
    }),
  ),
  figures: v.array(
    v.looseObject({
      ...id,
      value: v.nullable(v.number()),
      unit: nullableText,
      text,
      what: nullableText,
      evidence: span,
    }),
  ),
  topics: v.array(v.looseObject({ ...id, term: text, score: v.number(), mentions: spans })),
  limits: v.exactOptional(v.array(text)),
}) satisfies v.GenericSchema<unknown, Summary>;

/** A file below articles/: one version of one article with the engine's summary of it. */
export const ArticleFileSchema = v.looseObject({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  article: ArticleSchema,
  summary: SummarySchema,
});
