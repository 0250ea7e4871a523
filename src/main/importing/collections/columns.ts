import { fieldOf } from '#core/text/header/labels';
import type { ColumnMap } from '#shared/ipc/import-settings';
import type { ColumnField, ColumnsFound, ReadOptions } from './collection';

/** Names of columns that hold the text, the surest first. */
const TEXT_NAMES = (
  'text|body|content|fulltext|full text|full_text|article|article text|article body|articlebody|maintext|main text|story|' +
  'content text|contenttext|body text|bodytext|transcript|message|post|abstract|summary|description|texte|texto|testo|inhalt|' +
  'contenu|contenido|текст|正文|内容|內容|內文|本文|본문|النص|المحتوى'
).split('|');
/** Names of columns beside the labels of headers. */
const OTHER_NAMES: Readonly<Record<string, ColumnField>> = {
  name: 'title',
  'article title': 'title',
  creator: 'author',
  user: 'author',
  sender: 'author',
  'sender name': 'author',
  'timestamp ms': 'date',
  'publication date': 'date',
  'date published': 'date',
  datepublished: 'date',
  publishedat: 'date',
  'published at': 'date',
  created: 'date',
  'created at': 'date',
  time: 'date',
  timestamp: 'date',
  year: 'date',
  datemodified: 'updated',
  'updated at': 'updated',
  journal: 'source',
  sitename: 'source',
  'site name': 'source',
  inlanguage: 'language',
  place: 'place',
  location: 'place',
  city: 'place',
  dateline: 'place',
};
const FIELD_OF_LABEL: Readonly<Record<string, ColumnField>> = {
  title: 'title',
  date: 'date',
  updated: 'updated',
  byline: 'author',
  outlet: 'source',
  language: 'language',
};
/** A column without a telling name is taken for the text when its cells have this many characters in the middle. */
const LONG_CELL = 40;
const SAMPLE_ROWS = 5;
const SAMPLE_CELL = 200;

/** What a column of that name holds of an article; null when the name does not tell. */
export function fieldOfColumn(name: string): ColumnField | null {
  const plain = plainName(name);
  if (TEXT_NAMES.includes(plain)) return 'text';
  const label = fieldOf(plain);
  return OTHER_NAMES[plain] ?? (label === null ? null : (FIELD_OF_LABEL[label] ?? null));
}

/** The columns of these names with the answer that a person gave for them before, else with a guess. */
export function findColumns(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  { columns }: ReadOptions,
): ColumnsFound {
  const key = names.map(plainName).join('\n');
  const answer = Object.hasOwn(columns, key) ? columns[key] : undefined;
  const guess = guessColumns(names, rows);
  return {
    key,
    names,
    sample: rows.slice(0, SAMPLE_ROWS).map((row) => row.map((cell) => cell.slice(0, SAMPLE_CELL))),
    map: answer ?? guess.map,
    isCertain: answer !== undefined || guess.isCertain,
    others: answer === undefined ? guess.others : [],
  };
}

function guessColumns(names: readonly string[], rows: readonly (readonly string[])[]) {
  const found = new Map<ColumnField, string>();
  for (const name of names) {
    const field = fieldOfColumn(name);
    if (field === null || field === 'text' || found.has(field)) continue;
    found.set(field, name);
  }
  const named = TEXT_NAMES.flatMap((text) => names.find((name) => plainName(name) === text) ?? []);
  const text = named[0] ?? longestColumn(names, rows);
  const map: ColumnMap | null = text === undefined ? null : { ...Object.fromEntries(found), text: [text] };
  return { map, isCertain: named.length > 0, others: named.slice(1) };
}

function longestColumn(names: readonly string[], rows: readonly (readonly string[])[]): string | undefined {
  const lengths = names.map((name, column) => {
    const sorted = rows.map((row) => widthOf(row[column] ?? '')).toSorted((one, other) => one - other);
    return { name, middle: sorted[Math.floor(sorted.length / 2)] ?? 0 };
  });
  const longest = lengths.toSorted((one, other) => other.middle - one.middle)[0];
  return longest && longest.middle >= LONG_CELL ? longest.name : undefined;
}

/** The length of a cell in letters; one of Chinese, Japanese or Korean says as much as some of others. */
function widthOf(cell: string): number {
  return (
    cell.length +
    2 * (cell.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0)
  );
}

function plainName(name: string): string {
  return name.trim().toLowerCase().replaceAll(/[_-]+/gu, ' ');
}
