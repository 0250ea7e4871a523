import * as v from 'valibot';
import { GROUPINGS, SORTS } from '#core/library/list-view';
import { ENTITY_SECTIONS } from '#core/library/entity';
import { VERDICTS } from '#core/library/review';
import { NAME_FACETS } from '#core/library/saved-search';
import { LANGUAGE_CHOICES } from '../languages';
import { KeymapSchema } from '../keys';
import { PrintOptionsSchema } from './print-schemas';
import { SECTIONS } from '#core/summary/summary';
import { ColumnMapSchema, ColumnsKeySchema, ImportSettingsSchema } from './import-settings';

/** An identifier of the library: short, without path separators or dots. */
export const IdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,80}$/));

/** A place in the list that main is giving out page by page. */
export const ListPlaceSchema = v.strictObject({
  list: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  from: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
});

/** See ListPlaceSchema. */
export type ListPlace = Readonly<v.InferOutput<typeof ListPlaceSchema>>;

/** The name of a backup: one file name, never a path. */
export const BackupNameSchema = v.pipe(v.string(), v.regex(/^catalogue-[0-9TZ.-]{20,60}\.json$/));

/** An offset into a text, in UTF-16 code units. */
export const OffsetSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The longest text a field of an item may hold, in UTF-16 code units. */
const MAX_FIELD = 20_000;
const field = v.pipe(v.string(), v.maxLength(MAX_FIELD));
const nullableField = v.nullable(field);

/** The name of a section of the summary. */
export const SectionSchema = v.picklist(SECTIONS);

/** A span in UTF-16 code units. */
export const SpanSchema = v.strictObject({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const context = v.pipe(v.string(), v.maxLength(1_000));

/** Words of an article that a person chose. */
export const PlaceSchema = v.strictObject({
  span: SpanSchema,
  text: v.pipe(v.string(), v.maxLength(40)),
  anchor: v.strictObject({ exact: v.pipe(v.string(), v.maxLength(MAX_FIELD)), prefix: context, suffix: context }),
});

/** What a person may set right in an item. */
export const ItemEditSchema = v.strictObject({
  text: v.exactOptional(field),
  name: v.exactOptional(field),
  title: v.exactOptional(field),
  organization: v.exactOptional(nullableField),
  acronym: v.exactOptional(nullableField),
  date: v.exactOptional(nullableField),
  dateEnd: v.exactOptional(nullableField),
  speaker: v.exactOptional(nullableField),
  value: v.exactOptional(v.nullable(v.pipe(v.number(), v.finite()))),
  unit: v.exactOptional(nullableField),
  what: v.exactOptional(nullableField),
  evidence: v.exactOptional(PlaceSchema),
  section: v.exactOptional(v.picklist(ENTITY_SECTIONS)),
  without: v.exactOptional(v.pipe(v.array(field), v.maxLength(1_000), v.readonly())),
  into: v.exactOptional(
    v.strictObject({ section: SectionSchema, itemId: IdSchema, anchor: SpanSchema, quoted: v.string() }),
  ),
});

/** The name of a reviewer, as chosen in the window. */
export const ReviewerNameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** A person's decision about one item; main adds the anchor, the author and the time. */
export const ReviewInputSchema = v.strictObject({
  articleId: IdSchema,
  section: SectionSchema,
  itemId: IdSchema,
  verdict: v.nullable(v.picklist(VERDICTS)),
  edit: v.nullable(ItemEditSchema),
  /** Who decides; the person at this computer where it is absent. */
  by: v.exactOptional(ReviewerNameSchema),
  /** What was seen to stand as this was decided; where something else stands by now, both are merged. */
  over: v.exactOptional(
    v.strictObject({ verdict: v.nullable(v.picklist(VERDICTS)), edit: v.nullable(ItemEditSchema) }),
  ),
});

/** A note as the editor sends it: `id` is null for a new one. At most 2 M code units. */
export const NoteInputSchema = v.strictObject({
  id: v.nullable(IdSchema),
  /** Null for a note of the library as a whole. */
  articleId: v.nullable(IdSchema),
  place: v.exactOptional(PlaceSchema),
  markdown: v.pipe(v.string(), v.maxLength(2_000_000)),
  /** The text of the note that these words were written over; where it is another by now, both are merged. */
  over: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000_000))),
});

/** The Markdown of notes that could not be saved. At most 20 M code units. */
export const UnsavedTextSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000_000));

const stepWords = v.nullable(v.pipe(v.string(), v.maxLength(200)));

/** What the next step to undo and the next to redo are called in the window. */
export const StepWordsSchema = v.strictObject({ undo: stepWords, redo: stepWords });

/** The words of the two steps, as the menu shows them. */
export type StepWords = v.InferOutput<typeof StepWordsSchema>;

/** The number of a change in the journal. */
export const ChangeNumberSchema = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

/** What was typed into the search box. */
export const QueryTextSchema = v.pipe(v.string(), v.maxLength(1_000));

/** How many hits one search may answer with. */
export const HitLimitSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500));

/** Which names of the library are counted: of one facet or of both, with words that begin so, and at most how many. */
export const AskedNamesSchema = v.strictObject({
  facet: v.nullable(v.picklist(NAME_FACETS)),
  find: v.pipe(v.string(), v.maxLength(200)),
  limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000)),
});

/** A dropped or pasted file: its name and its bytes, and the folders it was dropped with; never a path. At most 64 MB. */
export const DroppedFileSchema = v.strictObject({
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
  bytes: v.pipe(
    v.instance(Uint8Array),
    v.check((bytes) => bytes.byteLength <= 64 * 1024 * 1024, 'too large'),
  ),
  modifiedAt: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  folder: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(4_000))),
});

const givenDate = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/));

/** What a person sets right in a text before it is imported. */
export const GivenFieldsSchema = v.strictObject({
  title: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(1_000))),
  publishedOn: v.exactOptional(v.nullable(givenDate)),
  place: v.exactOptional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  language: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/))),
});

/** What a person decided on one text of a preview, by its place among the rows. */
export const PreviewChoiceSchema = v.strictObject({
  row: v.pipe(v.number(), v.integer(), v.minValue(0)),
  isLeftOut: v.exactOptional(v.boolean()),
  fields: v.exactOptional(GivenFieldsSchema),
});

/** How the list of articles is sorted and grouped. */
export const ListViewSchema = v.strictObject({
  sort: v.picklist(SORTS),
  isReversed: v.boolean(),
  group: v.picklist(GROUPINGS),
});

/** The name of an encoding. */
export const EncodingSchema = v.pipe(v.string(), v.regex(/^[\w.:-]{1,40}$/u));

const rowNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What a person answered in a preview, so that files are read in another way: what a table's columns are, how books are taken, or the encoding of a text, by its place among the rows. */
export const PreviewAnswerSchema = v.variant('about', [
  v.strictObject({ about: v.literal('columns'), key: ColumnsKeySchema, map: ColumnMapSchema }),
  v.strictObject({ about: v.literal('books'), books: v.picklist(['one', 'chapters']) }),
  v.strictObject({ about: v.literal('encoding'), row: rowNumber, encoding: EncodingSchema }),
]);

/** Of so many articles, and of so many paragraphs, the given direction is remembered. */
export const MOST_DIRECTIONS = 500;

/** So many commands chosen in the palette are remembered. */
export const MOST_RECENT_COMMANDS = 5;

/** What the window remembers between starts; none of it is the user's data. */
export const SettingsSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  /** The language of the window; `pseudo` is for tests. */
  language: v.exactOptional(v.picklist([...LANGUAGE_CHOICES, 'pseudo'])),
  layout: v.strictObject({
    library: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    source: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    summary: v.pipe(v.number(), v.minValue(0), v.maxValue(100)),
    libraryHidden: v.boolean(),
    summaryHidden: v.boolean(),
    /** The share of the summary's column that the notes take, in percent. */
    notes: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
    notesHidden: v.exactOptional(v.boolean()),
  }),
  lastArticleId: v.nullable(IdSchema),
  /** Who reviews at this window (null: the user of this computer), the names to choose from, and whether blindly. */
  reviewing: v.exactOptional(
    v.strictObject({
      name: v.nullable(ReviewerNameSchema),
      names: v.pipe(v.array(ReviewerNameSchema), v.maxLength(200)),
      isBlind: v.boolean(),
    }),
  ),
  /** The keys that a person gave to commands. */
  keys: v.exactOptional(KeymapSchema),
  /** Whether keys without Ctrl or Alt, such as C for "confirm", do nothing. */
  hasNoSingleKeys: v.exactOptional(v.boolean()),
  list: v.exactOptional(ListViewSchema),
  /** Whether what narrows the list is shown. */
  isNarrowShown: v.exactOptional(v.boolean()),
  /** How PDFs were last printed. */
  printing: v.exactOptional(PrintOptionsSchema),
  imports: v.exactOptional(ImportSettingsSchema),
  /** Which sections of the summary are folded away, and whether only items that are not reviewed are shown. */
  summary: v.exactOptional(v.strictObject({ closed: v.array(SectionSchema), isUnreviewedOnly: v.boolean() })),
  /** Whether a note that is written is also shown as it reads. */
  isNotePreviewed: v.exactOptional(v.boolean()),
  /** Whether the summary is scrolled along with the source. */
  followsSource: v.exactOptional(v.boolean()),
  /** The names of the commands that were chosen in the palette, the latest first; one that is no longer known is passed over. */
  recentCommands: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(MOST_RECENT_COMMANDS)),
  ),
  /** How the source is set. */
  reading: v.exactOptional(
    v.strictObject({
      size: v.picklist(['small', 'normal', 'large', 'larger']),
      face: v.picklist(['serif', 'sans']),
      hasNumbers: v.boolean(),
    }),
  ),
  /** The direction that a person gave to the texts of articles, the latest last; all others run as their letters do. */
  directions: v.exactOptional(
    v.pipe(
      v.array(v.strictObject({ articleId: IdSchema, direction: v.picklist(['ltr', 'rtl']) })),
      v.maxLength(MOST_DIRECTIONS),
    ),
  ),
  /** The direction that a person gave to single paragraphs, each named by its article and its offset in the text, the latest last. */
  paragraphDirections: v.exactOptional(
    v.pipe(
      v.array(
        v.strictObject({
          articleId: IdSchema,
          start: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
          direction: v.picklist(['ltr', 'rtl']),
        }),
      ),
      v.maxLength(MOST_DIRECTIONS),
    ),
  ),
});

/** See SettingsSchema. */
export type Settings = v.InferOutput<typeof SettingsSchema>;
/** See ReviewInputSchema. */
export type ReviewInput = v.InferOutput<typeof ReviewInputSchema>;
/** See NoteInputSchema. */
export type NoteInput = v.InferOutput<typeof NoteInputSchema>;
/** See PreviewAnswerSchema. */
export type PreviewAnswer = v.InferOutput<typeof PreviewAnswerSchema>;
/** See PreviewChoiceSchema. */
export type PreviewChoice = v.InferOutput<typeof PreviewChoiceSchema>;
/** See DroppedFileSchema. */
export type DroppedFile = v.InferOutput<typeof DroppedFileSchema>;
