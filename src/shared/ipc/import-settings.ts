import * as v from 'valibot';

/** The limits of imports that a person may change: what is usual, and the bounds. */
export const IMPORT_LIMITS = {
  fileMegabytes: { usual: 32, least: 1, most: 512 },
  collectionMegabytes: { usual: 256, least: 1, most: 1_024 },
  entries: { usual: 50_000, least: 1, most: 1_000_000 },
  depth: { usual: 4, least: 1, most: 16 },
} as const;

const limit = ({ least, most }: { readonly least: number; readonly most: number }) =>
  v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));

/** The name of a column. */
const name = v.pipe(v.string(), v.maxLength(500));

/** Which column of a table holds what of an article; several may make up the text, in this order. */
export const ColumnMapSchema = v.strictObject({
  text: v.pipe(v.array(name), v.minLength(1), v.maxLength(20)),
  title: v.exactOptional(name),
  author: v.exactOptional(name),
  date: v.exactOptional(name),
  updated: v.exactOptional(name),
  source: v.exactOptional(name),
  language: v.exactOptional(name),
  place: v.exactOptional(name),
});

/** A set of names of columns, by which an answer about them is found again. */
export const ColumnsKeySchema = v.pipe(v.string(), v.maxLength(8_000));

/** How files are imported: when a preview is shown before it (always, or of more texts than that, and where something is doubtful), and how files are read. */
export const ImportSettingsSchema = v.strictObject({
  alwaysPreview: v.boolean(),
  previewAbove: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000)),
  books: v.exactOptional(v.picklist(['one', 'chapters'])),
  /** What the columns of tables are, by the set of their names. */
  columns: v.exactOptional(v.record(ColumnsKeySchema, ColumnMapSchema)),
  limits: v.exactOptional(
    v.strictObject({
      fileMegabytes: limit(IMPORT_LIMITS.fileMegabytes),
      collectionMegabytes: limit(IMPORT_LIMITS.collectionMegabytes),
      entries: limit(IMPORT_LIMITS.entries),
      depth: limit(IMPORT_LIMITS.depth),
    }),
  ),
});

/** See ColumnMapSchema. */
export type ColumnMap = v.InferOutput<typeof ColumnMapSchema>;
/** See ImportSettingsSchema. */
export type ImportSettings = v.InferOutput<typeof ImportSettingsSchema>;
