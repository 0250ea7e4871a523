import * as v from 'valibot';
import type { ExportedArticle } from '#core/export/json';
import { HUES } from '#core/library/highlight';
import { KEPT_KINDS } from '#core/library/kept';
import { SECTIONS } from '#core/summary/summary';
import { SectionSchema, SpanSchema } from '#shared/ipc/schemas';
import { ArticleSchema, SummarySchema } from '../store/article-schema';
import { KEPT_RECORDS, ReviewSchema, Sha256Schema } from '../store/schemas';

const text = v.string();
const span = v.nullable(SpanSchema);
const items = SummarySchema.entries;
const signed = { by: text, at: text };

/** What every item says of its review. */
const review = {
  state: v.picklist(['unreviewed', 'confirmed', 'disputed', 'rejected', 'edited']),
  addedBy: v.exactOptional(text),
  comments: v.exactOptional(v.array(v.looseObject({ ...signed, text }))),
};

/** The items of each section: as the library holds them, with what became of them. */
const sections = Object.fromEntries(
  SECTIONS.map((section) => {
    const { item } = items[section];
    return [section, v.array(v.looseObject({ ...item.entries, ...review, original: v.exactOptional(item) }))];
  }),
);

/** An article exported as JSON; see `core/export/json.ts`. */
export const ExportedArticleSchema = v.looseObject({
  format: v.literal('sidelight-export'),
  version: v.literal(1),
  blind: v.exactOptional(v.looseObject({ by: text })),
  article: ArticleSchema,
  summary: v.looseObject({ engine: text, limits: v.array(text), ...sections }),
  rejected: v.array(v.looseObject({ section: SectionSchema, item: v.looseObject({ id: text }) })),
  highlights: v.array(
    v.looseObject({ id: text, hue: v.picklist(HUES), span, text, tags: v.exactOptional(v.array(text)), ...signed }),
  ),
  notes: v.array(
    v.looseObject({ id: text, markdown: text, quoted: v.nullable(text), span, createdAt: text, updatedAt: text }),
  ),
  tags: v.array(text),
  collections: v.array(text),
  signoff: v.nullable(v.looseObject({ ...signed, sha256: Sha256Schema, isChanged: v.boolean() })),
  records: v.looseObject({
    reviews: v.array(ReviewSchema),
    kept: v.looseObject(Object.fromEntries(KEPT_KINDS.map((kind) => [kind, v.array(KEPT_RECORDS[kind])]))),
  }),
}) as unknown as v.GenericSchema<unknown, ExportedArticle>;
