import { isUtf8 } from 'node:buffer';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { SourceFile } from '../read-article';
import type { Collection, Piece, ReadOptions } from './collection';
import { fieldOfColumn, findColumns } from './columns';
import { startOfList, valuesFrom } from './json-values';
import type { JsonPlace } from './json-values';
import { rawText } from './raw-text';
import type { RawText } from './raw-text';
import { recordPiece } from './record-piece';

/** How many records are looked at to find the columns. */
const FIRST_RECORDS = 50;

/** A record of JSON as its keys and the words under them, in their order; null for anything but an object. */
type Values = ReadonlyMap<string, string> | null;

/** Under what keys an object holds its words, and under what keys a person's name stands in parts. */
const NAMED = ['name', 'username', 'screen_name', 'text', 'value', '@value', '#text', 'rendered', '$date', 'published'];
const NAMES = [
  'first',
  'firstName',
  'first_name',
  'given',
  'givenName',
  'last',
  'lastName',
  'last_name',
  'family',
  'familyName',
];

/** One record: where it lies, and what a person calls its place. */
type Record = JsonPlace & { readonly place: string };

/** JSON with a list of records, or with one record a line, as a collection of articles. */
export function openRecords(file: SourceFile, options: ReadOptions): Result<Collection> {
  const source = rawText(file);
  const first: Values[] = [];
  for (const record of recordsOf(source.raw, file.fileName)) {
    const values = valuesOf(source, record);
    if (values) first.push(values);
    if (first.length >= FIRST_RECORDS) break;
  }
  if (first.length === 0) {
    return fail(
      'no-records',
      `${file.fileName} is JSON without records that could be articles.`,
      'Choose a file with a list of them.',
    );
  }
  const names = [...new Set(first.flatMap((values) => [...(values?.keys() ?? [])]))];
  const rows = first.map((values) => names.map((name) => values?.get(name) ?? ''));
  const columns = findColumns(names, rows, options);
  return ok({
    kind: 'records',
    count: null,
    columns,
    chapters: null,
    pieces: piecesOf(file, source, columns, options),
  });
}

// oxlint-disable-next-line require-await -- a collection is drawn asynchronously, whatever it is made of
async function* piecesOf(
  file: SourceFile,
  source: RawText,
  columns: NonNullable<Collection['columns']>,
  { limits }: ReadOptions,
): AsyncGenerator<Piece> {
  let count = 0;
  for (const record of recordsOf(source.raw, file.fileName)) {
    const { start, end, place } = record;
    const origin = { container: file.fileName, within: [place] };
    count += 1;
    if (count > limits.entries) {
      const message = `${file.fileName} has more than ${limits.entries} records, which is the limit; the rest was left out.`;
      yield { origin, file: fail('too-many-entries', message, 'Split the file and import the parts.'), notes: [] };
      return;
    }
    const values = valuesOf(source, record);
    if (values) {
      const bytes = source.bytesOf(start, end);
      const mediaType = 'application/json';
      yield recordPiece({ file, origin, values, columns, bytes, notes: [], source, mediaType, limits });
    } else {
      const message = `The record in ${place} of ${file.fileName} is cut off or damaged, and was left out.`;
      yield { origin, file: fail('row-damaged', message, 'Mend it in the file and import it again.'), notes: [] };
    }
  }
}

function* recordsOf(raw: string, fileName: string): Generator<Record> {
  if (isByLine(raw, fileName)) {
    let number = 0;
    for (let start = 0; start < raw.length;) {
      const found = raw.indexOf('\n', start);
      const end = found < 0 ? raw.length : found;
      number += 1;
      if (raw.slice(start, end).trim() !== '') yield { start, end, place: `line ${number}` };
      start = end + 1;
    }
    return;
  }
  let number = 0;
  for (const value of valuesFrom(raw, isOneRecord(raw) ? 0 : (startOfList(raw) ?? 0))) {
    number += 1;
    yield { ...value, place: `record ${number}` };
  }
}

/** A record a line: the name says so, or the first line is one by itself and another begins right after it. */
function isByLine(raw: string, fileName: string): boolean {
  if (/\.(?:jsonl|ndjson)$/iu.test(fileName)) return true;
  const end = raw.indexOf('\n');
  return (
    end > 0 && raw.startsWith('{') && /^\s*\{/u.test(raw.slice(end, end + 1000)) && parsed(raw.slice(0, end)) !== null
  );
}

/** One article whose other keys may hold lists (of tags, of pictures). */
function isOneRecord(raw: string): boolean {
  const value = raw.length < 1024 * 1024 && raw.trimStart().startsWith('{') ? parsed(raw) : null;
  return (
    value !== null &&
    Object.entries(value).some(([key, held]) => typeof held === 'string' && fieldOfColumn(key) === 'text')
  );
}

function valuesOf(source: RawText, { start, end }: JsonPlace): Values {
  const value = parsed(source.words(source.raw.slice(start, end)));
  return value && new Map(Object.entries(unwrapped(value)).map(([key, held]) => [key, mended(wordsOf(held))]));
}

/** An object that holds nothing but another one is but a name for it, unless it is a record of one field whose words stand in parts. */
function unwrapped(value: object): object {
  const [only, ...more] = Object.entries(value) as readonly (readonly [string, unknown])[];
  if (!only || more.length > 0) return value;
  const [key, held] = only;
  if (typeof held !== 'object' || held === null || Array.isArray(held)) return value;
  const inner = Object.entries(held) as readonly (readonly [string, unknown])[];
  if (inner.some(([name]) => fieldOfColumn(name) === 'text')) return held;
  const strings = inner.filter(([, words]) => typeof words === 'string');
  const isNamed = strings.length === 1 && NAMED.includes(strings[0]?.[0] ?? '');
  return isNamed || fieldOfColumn(key) !== null ? value : held;
}

/** Some programs write each byte of UTF-8 as a letter by itself: words that read as UTF-8 so are put right. */
function mended(words: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf]/u.test(words) || /[^\p{ASCII}\u0080-\u00ff]/u.test(words)) return words;
  const bytes = Buffer.from(words, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : words;
}

function parsed(json: string): object | null {
  try {
    const value = JSON.parse(json) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** A paragraph of one short sentence; no name, though that may end with a point too. */
const SENTENCE = /^(?:\S{1,40}\s+){3,20}\S{1,40}[.!?。！？…؟]["”’»)]?$/u;

/** The words of a value: of a list those of its parts, of an object its name or its text. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) {
    const parts = value.map(wordsOf).filter((part) => part !== '');
    return parts.join(parts.some((part) => part.length > 80 || SENTENCE.test(part)) ? '\n\n' : ', ');
  }
  if (typeof value !== 'object' || value === null) return '';
  const fields = new Map<string, unknown>(Object.entries(value));
  const named = NAMED.map((key) => fields.get(key)).find((held) => typeof held === 'string');
  if (typeof named === 'string') return named;
  return NAMES.map((key) => fields.get(key))
    .filter((held) => typeof held === 'string')
    .join(' ');
}
