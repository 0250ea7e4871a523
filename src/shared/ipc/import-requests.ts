import * as v from 'valibot';
import type { Result } from '#core/result';
import { answers, request } from './define';
import type { ImportsState, ReportEntry, ToldReport, WatchState } from './import-messages';
import type { SavedFile } from './messages';
import type { EncodingOffer } from './reading-messages';
import { IdSchema, PreviewAnswerSchema, PreviewChoiceSchema } from './schemas';

const PlaceSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The requests about imports that run, that were interrupted, and that were: their reports lie in the library. */
export const importRequests = {
  'imports:state': request([], answers<ImportsState>()),
  'imports:control': request([v.picklist(['pause', 'resume', 'cancel'])], answers<Result<null>>()),
  /** What was found (a `Preview`, with its first rows) as one JSON text; see `imports:asked`. */
  'imports:preview': request([IdSchema], answers<Result<string>>()),
  /** The page of rows of a preview that begins with this one (`readonly PreviewRow[]`), as one JSON text. */
  'imports:previewRows': request([IdSchema, PlaceSchema], answers<Result<string>>()),
  /** Reads files of a preview in another way, and answers as `imports:preview` does. */
  'imports:readAs': request([IdSchema, PreviewAnswerSchema], answers<Result<string>>()),
  /** What a text of a preview, by its place among the rows, would say in other encodings. */
  'imports:encodings': request([IdSchema, PlaceSchema], answers<Result<EncodingOffer>>()),
  /** Imports what was looked at, with what a person decided. */
  'imports:begin': request(
    [IdSchema, v.pipe(v.array(PreviewChoiceSchema), v.maxLength(100_000))],
    answers<Result<ToldReport>>(),
  ),
  /** Imports nothing of what was looked at. */
  'imports:dismiss': request([IdSchema], answers<Result<null>>()),
  /** Goes on with an import that was interrupted. */
  'imports:goOn': request([IdSchema], answers<Result<ToldReport>>()),
  /** Ends an import that was interrupted as it is. */
  'imports:leave': request([IdSchema], answers<Result<ToldReport>>()),
  'imports:reports': request([], answers<Result<readonly ReportEntry[]>>()),
  'imports:report': request([IdSchema], answers<Result<ToldReport>>()),
  /** Imports the files of a report again that failed or were passed over. */
  'imports:retry': request([IdSchema], answers<Result<ToldReport>>()),
  /** Writes a report to a file main asks for; null when the person cancelled. */
  'imports:export': request([IdSchema, v.picklist(['csv', 'markdown'])], answers<Result<SavedFile> | null>()),
  /** Removes the report; the articles stay. */
  'imports:forget': request([IdSchema], answers<Result<null>>()),
  /** The folder whose new files are imported into this library by themselves; null where none is. */
  'watching:state': request([], answers<WatchState | null>()),
  /** Watches a folder that main asks for; null when the person cancelled. */
  'watching:choose': request([], answers<Result<WatchState> | null>()),
  'watching:stop': request([], answers<Result<null>>()),
} as const;
