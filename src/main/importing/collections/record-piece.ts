import type { Origin } from '#core/library/article';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { StatedFields } from '../formats/extracted';
import { textOfHtml } from '../formats/html';
import { sizeInWords } from '../import-limits';
import type { ImportLimits } from '../import-limits';
import type { SourceFile } from '../read-article';
import type { ColumnMap } from '#shared/ipc/import-settings';
import type { ColumnsFound, Piece } from './collection';
import { pieceName } from './piece-name';

/** A row or a record on its way to an article: its values by column, and its own bytes. */
export type RecordParts = {
  readonly file: SourceFile;
  readonly origin: Origin;
  readonly values: ReadonlyMap<string, string>;
  readonly columns: ColumnsFound;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
  readonly source: { readonly encoding: string; readonly isGuess: boolean; readonly confidence?: number };
  readonly mediaType: string;
  readonly limits: ImportLimits;
  /** The ending of its name, where its own bytes are of another kind than those of the file. */
  readonly ending?: string;
};

/** The piece of a row or record: its text from the columns that hold it, and what its other columns state. */
export function recordPiece(parts: RecordParts): Piece {
  const { origin, columns, notes } = parts;
  return { origin, file: fileOf(parts), notes: [...guessedNotes(columns), ...notes] };
}

/** That no name said which column is the text, so that nobody takes it for certain. */
function guessedNotes({ map, isCertain }: ColumnsFound): readonly string[] {
  if (map === null || isCertain) return [];
  return [`The column “${map.text.join(', ')}” was taken for the text, which is a guess.`];
}

function fileOf(parts: RecordParts): Result<SourceFile> {
  const { file, origin, values, columns, bytes, source, mediaType, limits, ending } = parts;
  const { map } = columns;
  const place = `${origin.within.at(-1) ?? ''} of ${file.fileName}`;
  if (!map) {
    return fail(
      'columns-unknown',
      `None of the columns of ${file.fileName} could be told to be the text (${columns.names.join(', ')}).`,
      'Say which column holds the text.',
    );
  }
  if (bytes.length > limits.fileBytes) return tooLarge(place, limits);
  const wordsIn = (names: readonly string[]): readonly string[] =>
    names.map((name) => values.get(name)?.trim() ?? '').filter((text) => text !== '');
  const mapped = wordsIn(map.text);
  const words = mapped.length > 0 ? mapped : wordsIn(columns.others).slice(0, 1);
  const text = words.map(readable).join('\n\n').replaceAll(/\r\n?/gu, '\n').trim();
  if (text === '') {
    return fail(
      'empty',
      `${capital(place)} has no words in ${map.text.join(', ')}.`,
      'Fill it in and import it again.',
    );
  }
  const damaged = text.match(/\ufffd/gu)?.length ?? 0;
  const { encoding, isGuess, confidence } = source;
  const sure = confidence === undefined ? {} : { confidence };
  const drawn = { text, mediaType, encoding, isGuess, ...sure, damaged, stated: statedIn(values, map) };
  const fileName = pieceName(file.fileName, origin.within.at(-1) ?? '', ending);
  const chosen = file.encoding === undefined ? {} : { encoding: file.encoding };
  return ok({ fileName, bytes, modifiedAt: file.modifiedAt, drawn, ...chosen });
}

/** Many exports hold their texts as pieces of web pages: those are read as such, so that no marks stand among the words. */
function readable(words: string): string {
  const isPage =
    /^\s{0,100}<(?:!doctype|html|body|article|section|div|h[1-6]|p|ul|ol|figure|blockquote)\b[^<>]{0,500}>/iu.test(
      words,
    );
  return isPage || /<\/p>\s{0,100}<p\b|<br\s{0,10}\/?>/iu.test(words) ? textOfHtml(words) : words;
}

function statedIn(values: ReadonlyMap<string, string>, map: ColumnMap): StatedFields {
  const value = (name: string | undefined): string | undefined =>
    (name === undefined ? undefined : values.get(name)?.trim()) || undefined;
  return {
    title: value(map.title),
    author: value(map.author),
    date: dateOf(value(map.date)),
    updated: dateOf(value(map.updated)),
    source: value(map.source),
    language: value(map.language),
    place: value(map.place),
  };
}

/** The seconds or milliseconds since 1970 that programs write, as a date. */
function dateOf(value: string | undefined): string | undefined {
  // "Fri May 03 08:00:00 +0000 2024"
  const { month, day, year } =
    /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d{2}) [\d:]{8} [+-]\d{4} (?<year>\d{4})$/u.exec(value ?? '')
      ?.groups ?? {};
  if (year !== undefined) return `${day} ${month} ${year}`;
  const stamp = /^(?<seconds>\d{9,10})(?<rest>\d{3})?(?:\.\d+)?$/u.exec(value ?? '')?.groups?.['seconds'];
  return stamp === undefined ? value : new Date(Number(stamp) * 1000).toISOString();
}

/** That one of many texts in a file is larger than a text may be. */
export function tooLarge(place: string, { fileBytes }: ImportLimits): Result<never> {
  const message = `${capital(place)} is more than ${sizeInWords(fileBytes)}; that is the limit.`;
  return fail('too-large', message, 'Split it and import the parts.');
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
