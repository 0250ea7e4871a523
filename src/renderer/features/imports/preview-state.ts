import type { PreviewRow } from '#shared/ipc/import-messages';
import type { PreviewChoice } from '#shared/ipc/schemas';
import { languageName } from '../../ui/language-name';
import { isLanguage, tagOf } from './language-field';

/** What a person decided on one row so far. */
export type RowChoice = Omit<PreviewChoice, 'row'>;

/** How all dates that can be read in two ways are to be read; null leaves them undecided, and the articles undated. */
export type DateOrder = 'dayFirst' | 'monthFirst' | null;

/** The rows of a preview, and what a person decided on them. */
export type PreviewState = {
  readonly rows: readonly PreviewRow[];
  readonly choices: ReadonlyMap<number, RowChoice>;
  readonly dateOrder: DateOrder;
};

/** The state over other rows: what was decided on a text stays with it. */
export function withRows(state: PreviewState, rows: readonly PreviewRow[]): PreviewState {
  if (state.rows === rows) return state;
  const decided = new Map([...state.choices].map(([index, choice]) => [state.rows[index]?.key, choice]));
  const choices = [...rows.entries()].flatMap(([index, { key }]): readonly (readonly [number, RowChoice])[] => {
    const choice = decided.get(key);
    return choice ? [[index, choice]] : [];
  });
  return { ...state, rows, choices: new Map(choices) };
}

/** Which rows are shown. */
export type PreviewFilter = 'all' | 'attention' | 'new' | 'same';

/** True for a text that can be imported. */
export function isImportable({ status }: PreviewRow): boolean {
  return status !== 'same' && status !== 'failed' && status !== 'textless';
}

/** True for a row that something has to be said about. */
export function needsAttention({ status, found, wasLeftOut }: PreviewRow): boolean {
  if (status === 'same' || status === 'textless') return false;
  if (wasLeftOut) return true;
  return (
    status !== 'new' || found === null || found.dates !== null || found.damaged > 0 || (found.confidence ?? 1) < 0.6
  );
}

/** True where the row will be imported as things stand; one that is here in another file, or was left out the last time, only if it is asked for. */
export function isTaken({ rows, choices }: PreviewState, index: number): boolean {
  const row = rows[index];
  if (!row || !isImportable(row)) return false;
  return !(choices.get(index)?.isLeftOut ?? (row.status === 'same-text' || row.wasLeftOut === true));
}

/** The places of the rows that a filter shows. */
export function shownRows(rows: readonly PreviewRow[], filter: PreviewFilter): readonly number[] {
  const shows: Readonly<Record<PreviewFilter, (row: PreviewRow) => boolean>> = {
    all: () => true,
    attention: needsAttention,
    // A text that is here in another file is ticked by nobody but the reader: it is not counted among those that come in.
    new: (row) => isImportable(row) && row.status !== 'same-text',
    same: ({ status }) => status === 'same' || status === 'same-text',
  };
  return [...rows.keys()].filter((index) => {
    const row = rows[index];
    return row !== undefined && shows[filter](row);
  });
}

/** The value of a field as it will be imported: what a person gave, else the settled date, else what was found. */
export function valueOf(
  { rows, choices, dateOrder }: PreviewState,
  index: number,
  field: 'title' | 'publishedOn' | 'place' | 'language',
): string {
  const given = choices.get(index)?.fields?.[field];
  if (given !== undefined) return given ?? '';
  const found = rows[index]?.found;
  if (field === 'language') return found ? languageName(found.language) : '';
  if (field === 'publishedOn' && found?.dates && dateOrder !== null) return found.dates[dateOrder];
  return found?.[field] ?? '';
}

/** The state with one more decision on a row. */
export function withChoice(state: PreviewState, index: number, change: RowChoice): PreviewState {
  const before = state.choices.get(index) ?? {};
  const fields = { ...before.fields, ...change.fields };
  const next = { ...before, ...change, ...(Object.keys(fields).length > 0 ? { fields } : {}) };
  return { ...state, choices: new Map([...state.choices, [index, next]]) };
}

/** True where all that was given for a row can be taken as it is. */
export function isValid(state: PreviewState, index: number): boolean {
  return isDate(valueOf(state, index, 'publishedOn')) && isLanguage(state.choices.get(index)?.fields?.language ?? '');
}

/** What is sent to be imported: only rows on which something was decided. A date that is no date is not sent. */
export function choicesOf(state: PreviewState): readonly PreviewChoice[] {
  return state.rows.flatMap((row, index): readonly PreviewChoice[] => {
    if (!isImportable(row)) return [];
    const isLeftOut = !isTaken(state, index);
    if (isLeftOut) return [{ row: index, isLeftOut }];
    const settled =
      row.found?.dates && state.dateOrder !== null ? { publishedOn: row.found.dates[state.dateOrder] } : {};
    const fields = { ...settled, ...sendable(state.choices.get(index)?.fields) };
    return Object.keys(fields).length > 0 ? [{ row: index, fields }] : [];
  });
}

/** Of what a person gave, a title that was emptied and a language that is none leave what was found. */
function sendable({
  title = '',
  language = '',
  ...others
}: NonNullable<RowChoice['fields']> = {}): RowChoice['fields'] {
  const tag = tagOf(language);
  return { ...others, ...(title.trim() === '' ? {} : { title }), ...(tag === null ? {} : { language: tag }) };
}

/** True for a date that can be given: a year, a month or a day that there is; empty takes the date away. */
export function isDate(text: string): boolean {
  if (text === '') return true;
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
