import { isInRange, rangesIn } from '../search/dates';
import type { CountedNames, Names } from '../search/name-counts';
import type { ArticleRow, Catalogue } from './catalogue';
import { rulingBy } from './entity-rule';
import type { EntityRule } from './entity-rule';
import { FACETS, NAME_FACETS, NAME_SECTIONS } from './saved-search';
import type { Facet, NameFacet, Narrowing } from './saved-search';

/** How many articles have a value, by facet. */
export type FacetCounts = { readonly [F in Facet]?: Readonly<Record<string, number>> };

/** What a narrowing leaves: the ids of its articles (null for all of them), and how many there are of each value. */
export type Narrowed = { readonly ids: readonly string[] | null; readonly counts: FacetCounts };

/** How many articles have a person or an organisation, the most frequent first; `isComplete` is false while articles are still being read. */
export type NamedCounts = { readonly isComplete: boolean } & { readonly [F in NameFacet]?: CountedNames };

/** Facets of which an article may have several values: it must have all that are chosen. Of the others it must have any of them. */
const SEVERAL: ReadonlySet<Facet> = new Set<Facet>(['person', 'org', 'tag', 'collection']);

type Values = { readonly [F in Facet]?: readonly string[] };

/**
 * Narrows rows to those with the chosen values, and counts the values of what is left. Of a facet whose articles have one value
 * each, the choices in it are left out of its own counts: what else could be chosen beside them. Of dates also a range can be
 * chosen, written as behind the operator `date:`, with the same meaning. Rows hold no names of people and organisations: the
 * articles that have those chosen are given as `named`, null where none is chosen.
 */
export function narrowRows(
  rows: readonly ArticleRow[],
  catalogue: Catalogue,
  narrowing: Narrowing,
  named: ReadonlySet<string> | null = null,
): Narrowed {
  const valuesOf = facetValues(catalogue);
  const chosen = FACETS.filter((facet) => !isNameFacet(facet) && (narrowing[facet] ?? []).length > 0);
  const ranges = rangesIn(narrowing.date ?? []);
  const counts: { [F in Facet]?: Record<string, number> } = {};
  const ids: string[] = [];
  for (const row of rows) {
    if (named !== null && !named.has(row.id)) continue;
    const values = valuesOf(row);
    const isRanged = ranges.some((range) => isInRange(row.publishedOn, range));
    const missed = chosen.filter(
      (facet) => !(facet === 'date' && isRanged) && !hasChosen(values[facet] ?? [], narrowing[facet] ?? [], facet),
    );
    if (missed.length > 1) continue;
    const [only] = missed;
    if (only === undefined) ids.push(row.id);
    for (const facet of FACETS) {
      const isCounted = only === undefined || (only === facet && !SEVERAL.has(facet));
      if (isCounted) for (const value of values[facet] ?? []) add((counts[facet] ??= bare()), value);
    }
  }
  return { ids: chosen.length === 0 && named === null ? null : ids, counts };
}

/** The people and organisations chosen in a narrowing, each as the rules of the library call it now; null where none is. */
export function chosenNames(narrowing: Narrowing, rules: readonly EntityRule[]): Names | null {
  const rulingFor = rulingBy(rules);
  const chosen: { [F in NameFacet]: string[] } = { person: [], org: [] };
  for (const facet of NAME_FACETS) {
    for (const name of narrowing[facet] ?? []) {
      const is = rulingFor({ section: NAME_SECTIONS[facet], name })?.is;
      const now = NAME_FACETS.find((each) => is !== undefined && is !== null && NAME_SECTIONS[each] === is.section);
      if (is && now) chosen[now].push(is.name);
      else chosen[facet].push(name);
    }
  }
  return chosen.person.length + chosen.org.length === 0 ? null : chosen;
}

function isNameFacet(facet: Facet): facet is NameFacet {
  return (NAME_FACETS as readonly Facet[]).includes(facet);
}

/** The values an article has; a tag of some of its words is its own, levels above a tag and the year above a month count too. */
export function facetValues(catalogue: Catalogue): (row: ArticleRow) => Values {
  const { kept, reviews } = catalogue;
  const levels = tagLevels(catalogue);
  const tags = gathered([
    ...Object.values(kept.tagging).map(({ articleId, tagId }) => [articleId, levels.get(tagId) ?? []] as const),
    ...Object.values(kept.highlight).flatMap(({ articleId, tagIds = [] }) =>
      tagIds.map((tagId) => [articleId, levels.get(tagId) ?? []] as const),
    ),
  ]);
  const collections = gathered(
    Object.values(kept.membership).map(({ articleId, collectionId }) => [
      articleId,
      Object.hasOwn(kept.collection, collectionId) ? [collectionId] : [],
    ]),
  );
  const signed = new Set(Object.values(kept.signoff).map(({ articleId }) => articleId));
  const begun = new Set(Object.values(reviews).map(({ articleId }) => articleId));
  return ({ id, place, publishedOn, language }) => ({
    place: [place ?? ''],
    date: dateLevels(publishedOn),
    language: [language],
    review: [signed.has(id) ? 'signed' : begun.has(id) ? 'begun' : 'none'],
    tag: [...(tags.get(id) ?? [])],
    collection: [...(collections.get(id) ?? [])],
  });
}

/** Of each tag its own value and those of the levels above it, as the tree has them. */
function tagLevels({ kept }: Catalogue): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(Object.values(kept.tag).map(({ id, name }) => [name.toLowerCase(), id]));
  return new Map(
    Object.values(kept.tag).map(({ id, name }) => {
      const parts = name.toLowerCase().split('/');
      const above = parts.slice(1).map((_, at) => parts.slice(0, at + 1).join('/'));
      return [id, [id, ...above.map((path) => byName.get(path) ?? `/${path}`)]];
    }),
  );
}

function dateLevels(date: string | null): readonly string[] {
  const [, year, month] = /^(\d{4})(-\d{2})?/u.exec(date ?? '') ?? [];
  if (year === undefined) return [''];
  return month === undefined ? [year] : [year, year + month];
}

function hasChosen(values: readonly string[], chosen: readonly string[], facet: Facet): boolean {
  const has = (value: string): boolean => values.includes(value);
  return SEVERAL.has(facet) ? chosen.every(has) : chosen.some(has);
}

function gathered(pairs: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [key, values] of pairs) {
    const own = found.get(key) ?? new Set();
    for (const value of values) own.add(value);
    found.set(key, own);
  }
  return found;
}

function bare(): Record<string, number> {
  return Object.create(null) as Record<string, number>;
}

function add(counts: Record<string, number>, value: string): void {
  counts[value] = (counts[value] ?? 0) + 1;
}
