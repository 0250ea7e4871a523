import * as v from 'valibot';
import { EncodingSchema, GivenFieldsSchema, IdSchema } from '#shared/ipc/schemas';
import type { ImportOutcome } from '#shared/ipc/messages';

/** The version of the records of imports. */
export const RECORD_FORMAT = 1;

const OUTCOMES = [
  'new',
  'same',
  'failed',
  'skipped',
  'textless',
  'left-out',
] as const satisfies readonly ImportOutcome['outcome'][];

/** A file that is to be imported: where it is, what it is called, and the folders between it and what was chosen. */
const PlannedFileSchema = v.looseObject({
  path: v.string(),
  name: v.string(),
  folder: v.exactOptional(v.string()),
  /** True for a link that leads out of the folder it was found in: it is told, and never followed. */
  isLinkOut: v.exactOptional(v.boolean()),
  /** What is said, in place of a file, of those of a folder that hold no text. */
  leftOut: v.exactOptional(v.string()),
  /** Its own date, where the file at `path` is a copy that was handed over and has another. */
  modifiedAt: v.exactOptional(v.nullable(v.string())),
  /** What a person decided on its texts, by their place in it. */
  choices: v.exactOptional(
    v.record(
      v.string(),
      v.looseObject({
        isLeftOut: v.exactOptional(v.boolean()),
        sameAs: v.exactOptional(v.string()),
        fields: v.exactOptional(GivenFieldsSchema),
        encoding: v.exactOptional(EncodingSchema),
      }),
    ),
  ),
  /** Where the bytes of a dropped file are kept until its import has ended. */
  kept: v.exactOptional(v.string()),
  /** The encoding in which a person had the whole file read. */
  encoding: v.exactOptional(EncodingSchema),
  /** Whether a person took a book for one article, or one for each chapter. */
  books: v.exactOptional(v.picklist(['one', 'chapters'])),
});

/** The first line of a record: what was to be imported, and when and as what it began. */
export const RecordHeadSchema = v.looseObject({
  format: v.pipe(v.number(), v.integer(), v.minValue(1)),
  id: IdSchema,
  startedAt: v.string(),
  from: v.string(),
  total: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** True where nobody chose these very files, as in a watched folder: what was deleted from the library stays so. */
  leavesDeleted: v.exactOptional(v.literal(true)),
});

/** The second line of a record. */
const RecordFilesSchema = v.looseObject({ files: v.array(PlannedFileSchema) });

/** What became of one file; a file that holds several articles has several outcomes. */
const FileOutcomesSchema = v.looseObject({
  file: v.pipe(v.number(), v.integer(), v.minValue(0)),
  outcomes: v.array(
    v.looseObject({
      fileName: v.string(),
      outcome: v.picklist(OUTCOMES),
      articleId: v.nullable(IdSchema),
      detail: v.string(),
      action: v.exactOptional(v.string()),
      folder: v.exactOptional(v.string()),
      isUnsaved: v.exactOptional(v.literal(true)),
    }) satisfies v.GenericSchema<unknown, ImportOutcome>,
  ),
});

/** A line for files that are done: what they brought is in the library. */
const RecordDoneSchema = v.looseObject({ done: v.array(FileOutcomesSchema) });

/** The last line. A record without it is that of an import that was interrupted. */
export const RecordEndSchema = v.looseObject({
  endedAt: v.string(),
  how: v.picklist(['done', 'cancelled', 'left']),
  counts: v.record(v.string(), v.number()),
});

/** See PlannedFileSchema. */
export type PlannedFile = v.InferOutput<typeof PlannedFileSchema>;
/** See RecordHeadSchema. */
export type RecordHead = v.InferOutput<typeof RecordHeadSchema>;
/** See FileOutcomesSchema. */
export type FileOutcomes = { readonly file: number; readonly outcomes: readonly ImportOutcome[] };
/** See RecordEndSchema. */
export type RecordEnd = v.InferOutput<typeof RecordEndSchema>;

/** A record as it was read: `end` is null where the import was interrupted, files without outcomes are not done. */
export type ImportRecord = {
  readonly head: RecordHead;
  readonly files: readonly PlannedFile[];
  readonly outcomes: ReadonlyMap<number, readonly ImportOutcome[]>;
  readonly end: RecordEnd | null;
};

/** Reads the text of a record; a line that was cut off by a crash ends it. Null where there is no whole head. */
export function parseRecord(text: string): ImportRecord | null {
  const lines = text.split('\n').filter((line) => line !== '');
  const head = read(RecordHeadSchema, lines[0]);
  const listed = read(RecordFilesSchema, lines[1]);
  if (head === null || listed === null) return null;
  const outcomes = new Map<number, readonly ImportOutcome[]>();
  let end: RecordEnd | null = null;
  for (const line of lines.slice(2)) {
    const done = read(RecordDoneSchema, line);
    if (done === null) end = read(RecordEndSchema, line);
    else for (const { file, outcomes: each } of done.done) outcomes.set(file, each);
  }
  return { head, files: listed.files, outcomes, end };
}

/** One value as a line of a record, null where it is cut off or of another shape. */
export function read<T>(schema: v.GenericSchema<unknown, T>, line: string | undefined): T | null {
  try {
    return v.parse(schema, JSON.parse(line ?? ''));
  } catch {
    return null;
  }
}
