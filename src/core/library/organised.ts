import { compareText } from '../text/compare';
import type { Catalogue } from './catalogue';
import type { Membership } from './membership';
import type { SavedSearch } from './saved-search';

/** A tag or a collection as the lists show it: its articles that are not deleted, those of a collection in its order. */
export type Organised<Own = object> = Own & {
  readonly id: string;
  readonly name: string;
  readonly articleIds: readonly string[];
};

/** A tag as the lists show it; `wordsOf` are the articles of which some words have it. */
export type OrganisedTag = Organised<{ readonly hue: string | null; readonly wordsOf?: readonly string[] }>;

/** How the articles of a library are organised, each list by name. */
export type Organisation = {
  readonly tags: readonly OrganisedTag[];
  readonly collections: readonly Organised[];
  readonly searches: readonly SavedSearch[];
};

/** The tags and collections of a library with their articles, and the searches that were saved. */
export function organisationOf({ kept, articles }: Catalogue): Organisation {
  const isLive = (id: string): boolean => articles[id]?.deletedAt === null;
  const tagged = new Map<string, Set<string>>();
  for (const { tagId, articleId } of Object.values(kept.tagging))
    if (isLive(articleId)) addTo(tagged, tagId, articleId);
  const worded = new Map<string, Set<string>>();
  for (const { tagIds = [], articleId } of Object.values(kept.highlight))
    if (isLive(articleId)) for (const tagId of tagIds) addTo(worded, tagId, articleId);
  const collected = new Map<string, Set<string>>();
  for (const { collectionId, articleId } of Object.values(kept.membership).sort(byPosition))
    if (isLive(articleId)) addTo(collected, collectionId, articleId);
  return {
    tags: Object.values(kept.tag)
      .sort(byName)
      .map(({ id, name, hue }) => ({
        id,
        name,
        hue,
        articleIds: [...(tagged.get(id) ?? [])],
        ...(worded.has(id) ? { wordsOf: [...(worded.get(id) ?? [])] } : {}),
      })),
    collections: Object.values(kept.collection)
      .sort(byName)
      .map(({ id, name }) => ({ id, name, articleIds: [...(collected.get(id) ?? [])] })),
    searches: Object.values(kept.search).sort(byName),
  };
}

/** The articles that a tag counts for: those that have it, and those of which some words have it. */
export function articlesOfTag({ articleIds, wordsOf = [] }: OrganisedTag): readonly string[] {
  return [...articleIds, ...wordsOf];
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const own = map.get(key);
  if (own === undefined) map.set(key, new Set([value]));
  else own.add(value);
}

type Named = { readonly id: string; readonly name: string };

function byName(a: Named, b: Named): number {
  return compareText(a.name.toLowerCase(), b.name.toLowerCase()) || compareText(a.id, b.id);
}

function byPosition(a: Membership, b: Membership): number {
  return a.position - b.position || compareText(a.id, b.id);
}
