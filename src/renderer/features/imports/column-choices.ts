import type { ColumnMap } from '#shared/ipc/import-settings';

/** What a column of a table may hold of an article, in the order it is offered. */
export const COLUMN_FIELDS = ['text', 'title', 'date', 'place', 'author', 'source', 'updated', 'language'] as const;

/** See COLUMN_FIELDS. */
export type ColumnField = (typeof COLUMN_FIELDS)[number];

/** What each column holds, by its name; a column that is not in it is not used. */
export type ColumnChoices = ReadonlyMap<string, ColumnField>;

/** What the columns were taken for. */
export function choicesOf(map: ColumnMap | null): ColumnChoices {
  const { text = [], ...others } = map ?? {};
  const fields = Object.entries(others) as readonly (readonly [Exclude<ColumnField, 'text'>, string])[];
  return new Map<string, ColumnField>([
    ...fields.map(([field, name]) => [name, field] as const),
    ...text.map((name) => [name, 'text'] as const),
  ]);
}

/** The choices with another one for a column. Several columns may make up the text; of all else there is one, the one chosen last. */
export function withColumn(choices: ColumnChoices, column: string, field: ColumnField | null): ColumnChoices {
  const others = [...choices].filter(([name, held]) => name !== column && (held !== field || field === 'text'));
  return new Map(field === null ? others : [...others, [column, field]]);
}

/** The answer these choices come to, the text in the order of the columns; null while no column holds the text. */
export function mapOf(choices: ColumnChoices, names: readonly string[]): ColumnMap | null {
  const text = names.filter((name) => choices.get(name) === 'text');
  if (text.length === 0) return null;
  const others = [...choices].flatMap(([name, field]) => (field === 'text' ? [] : [[field, name] as const]));
  return { ...(Object.fromEntries(others) as Omit<ColumnMap, 'text'>), text };
}
