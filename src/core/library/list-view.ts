import { compareText } from '../text/compare';
import type { ArticleRow } from './catalogue';
import { byImport } from './list-order';

/** What the list of articles can be sorted by. */
export const SORTS = ['imported', 'date', 'title', 'place', 'reviewed'] as const;

/** What the list can be divided into groups by. */
export const GROUPINGS = ['none', 'month', 'place', 'language'] as const;

/** How the list is sorted and grouped; `isReversed` turns the order within each group round, not that of the groups. */
export type ListView = {
  readonly sort: (typeof SORTS)[number];
  readonly isReversed: boolean;
  readonly group: (typeof GROUPINGS)[number];
};

/** The list as it is when nothing else is chosen: newest import first. */
export const PLAIN_VIEW: ListView = { sort: 'imported', isReversed: false, group: 'none' };

/** A group by its key (a month as `YYYY-MM`, a place, a language; empty for none of them) and how many rows it has. */
type RowGroup = { readonly key: string; readonly count: number };

/** The ids of all rows in the order of a view; where there are groups, one after the other, each as long as its count. */
export type ListOrder = { readonly ids: readonly string[]; readonly groups: readonly RowGroup[] };

/**
 * Puts rows into the order of a view. Rows that are equal in it stand in the order of their import. `reviewed` gives the share of
 * its items that are decided for each article whose review is begun.
 */
export function orderRows(
  rows: readonly ArticleRow[],
  { sort, isReversed, group }: ListView,
  reviewed: ReadonlyMap<string, number> = new Map(),
): ListOrder {
  const keyOf = sort === 'reviewed' ? shareKeys(reviewed) : SORT_KEYS[sort];
  const direction = isReversed === (sort === 'date') ? 1 : -1;
  const sorted =
    keyOf === null
      ? rows.toSorted(isReversed ? (a, b) => -byImport(a, b) : byImport)
      : sortedByKey(rows.toSorted(byImport), keyOf, direction);
  if (group === 'none') return { ids: sorted.map(({ id }) => id), groups: [] };
  const members = new Map<string, string[]>();
  for (const row of sorted) {
    const key = GROUP_KEYS[group](row);
    const own = members.get(key);
    if (own === undefined) members.set(key, [row.id]);
    else own.push(row.id);
  }
  const keys = [...members.keys()].sort(group === 'month' ? (a, b) => compareText(b, a) : byName);
  const groups = keys.map((key) => ({ key, count: members.get(key)?.length ?? 0 }));
  return { ids: keys.flatMap((key) => members.get(key) ?? []), groups };
}

type KeyOf = (row: ArticleRow) => string;

/** Shares as keys that sort by their size. */
function shareKeys(reviewed: ReadonlyMap<string, number>): KeyOf {
  return ({ id }) => (reviewed.get(id) ?? 0).toFixed(6);
}

const SORT_KEYS: Readonly<Record<Exclude<ListView['sort'], 'reviewed'>, KeyOf | null>> = {
  imported: null,
  date: ({ publishedOn }) => publishedOn ?? '',
  title: ({ title }) => plainForm(title),
  place: ({ place }) => plainForm(place ?? ''),
};

const GROUP_KEYS: Readonly<Record<Exclude<ListView['group'], 'none'>, KeyOf>> = {
  month: ({ publishedOn }) => /^\d{4}(?:-\d{2})?/u.exec(publishedOn ?? '')?.[0] ?? '',
  place: ({ place }) => place ?? '',
  language: ({ language }) => language,
};

/** Each key is made once; rows without one come last, whichever way the others go. */
function sortedByKey(rows: readonly ArticleRow[], keyOf: KeyOf, direction: number): readonly ArticleRow[] {
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compareKeys(a.key, b.key, direction))
    .map(({ row }) => row);
}

function compareKeys(a: string, b: string, direction: number): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return direction * compareText(a, b);
}

function byName(a: string, b: string): number {
  return compareKeys(plainForm(a), plainForm(b), 1) || compareText(a, b);
}

/** A name as it is sorted: without case, accents and signs before it, and with numbers by their size. */
function plainForm(text: string): string {
  const letters = /[^\0-\u007F]/u.test(text) ? text.normalize('NFD').replaceAll(/\p{M}/gu, '') : text;
  return letters
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replaceAll(/\d+/gu, (digits) => digits.padStart(8, '0'));
}
