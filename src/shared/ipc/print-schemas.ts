import * as v from 'valibot';
import { COLLECTION_PARTS } from '#core/report/collection/collection-options';
import { PAPERS, PARTS, TEMPLATES } from '#core/report/print-options';
import { REPORT_LANGUAGES } from '#core/report/words/report-languages';
import { MOST_INKS, SCOPES, TAG_NAMES } from '#core/report/tags';

/** How an article is to be printed; see `core/report/print-options.ts`. */
export const PrintOptionsSchema = v.strictObject({
  template: v.picklist(TEMPLATES),
  paper: v.picklist(PAPERS),
  leftOut: v.pipe(v.array(v.picklist(PARTS)), v.maxLength(PARTS.length)),
  css: v.pipe(v.string(), v.maxLength(100_000)),
  language: v.exactOptional(v.picklist(REPORT_LANGUAGES)),
});

/** How a collection report is to be made; see `core/report/collection/collection-options.ts`. */
export const CollectionOptionsSchema = v.strictObject({
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  paper: v.picklist(PAPERS),
  leftOut: v.pipe(v.array(v.picklist(COLLECTION_PARTS)), v.maxLength(COLLECTION_PARTS.length)),
  css: v.pipe(v.string(), v.maxLength(100_000)),
  language: v.exactOptional(v.picklist(REPORT_LANGUAGES)),
});

const Under = v.pipe(v.number(), v.integer(), v.minValue(-1));

/** What the print page says a report is made of, as JSON; see `core/report/tags.ts`. */
export const TagTreeTextSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.array(
    v.union([
      v.strictObject({ under: Under, colour: v.pipe(v.string(), v.regex(/^#[\da-f]{6}$/u)) }),
      v.strictObject({
        under: Under,
        tag: v.picklist(TAG_NAMES),
        lang: v.exactOptional(v.string()),
        alt: v.exactOptional(v.string()),
        scope: v.exactOptional(v.picklist(SCOPES)),
        isNumbered: v.exactOptional(v.literal(true)),
        columns: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(2))),
        place: v.exactOptional(v.string()),
      }),
      v.strictObject({ under: Under, picture: v.literal(true) }),
    ]),
  ),
  v.maxLength(MOST_INKS),
  v.readonly(),
);
