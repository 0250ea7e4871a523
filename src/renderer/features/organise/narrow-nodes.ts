import type { FacetCounts } from '#core/library/facets';
import { articlesOfTag } from '#core/library/organised';
import type { Organisation } from '#core/library/organised';
import type { Facet } from '#core/library/saved-search';
import { strings } from '../../ui/strings';

/** A line of the tree that narrows the list: a facet, one of its values, a saved search, the way to more values, or a remark. */
export type NarrowNode = {
  readonly key: string;
  readonly kind: 'branch' | 'value' | 'search' | 'more' | 'note';
  readonly label: string;
  readonly count: number | null;
  /** Of a tag: its hue. */
  readonly hue?: string | null;
  /** Of a date: its share of the largest count beside it. */
  readonly share?: number;
  /** What can be changed by its menu: the id of a tag, collection or saved search. */
  readonly owner?: { readonly kind: 'tag' | 'collection' | 'search'; readonly id: string };
  readonly nodes: readonly NarrowNode[];
};

/** The value of a facet as a key of the tree. */
export function keyOfValue(facet: Facet, value: string): string {
  return `${facet}:${value}`;
}

/** A facet with its values below it. */
export function branch(key: string, label: string, nodes: readonly NarrowNode[]): NarrowNode {
  return { key: `branch:${key}`, kind: 'branch', label, count: null, nodes };
}

/** Saved searches, collections and tags as branches of the tree. */
export function organisedNodes(organisation: Organisation, counts: FacetCounts): readonly NarrowNode[] {
  const words = strings.organise.facets;
  return [
    branch(
      'search',
      words.search,
      organisation.searches.map(({ id, name }) => ({
        key: `search:${id}`,
        kind: 'search',
        label: name,
        count: null,
        owner: { kind: 'search', id },
        nodes: [],
      })),
    ),
    branch(
      'collection',
      words.collection,
      organisation.collections.map(({ id, name, articleIds }) => ({
        key: keyOfValue('collection', id),
        kind: 'value',
        label: name,
        count: counts.collection?.[id] ?? (counts.collection ? 0 : articleIds.length),
        owner: { kind: 'collection', id },
        nodes: [],
      })),
    ),
    branch('tag', words.tag, tagNodes(organisation.tags, counts.tag)),
  ].filter(({ nodes }) => nodes.length > 0);
}

type Tag = Organisation['tags'][number];

/** A level of the names of tags; one that only stands above others has no tag of its own. */
type Level = { readonly path: string; tag: Tag | null; readonly below: Map<string, Level> };

function tagNodes(tags: readonly Tag[], counts: Readonly<Record<string, number>> | undefined): readonly NarrowNode[] {
  const root: Level = { path: '', tag: null, below: new Map() };
  for (const tag of tags) {
    let level = root;
    for (const name of tag.name.split('/')) {
      const key = name.toLowerCase();
      const path = level.path === '' ? name : `${level.path}/${name}`;
      const next: Level = level.below.get(key) ?? { path, tag: null, below: new Map() };
      level.below.set(key, next);
      level = next;
    }
    level.tag ??= tag;
  }
  const nodesOf = (level: Level): readonly NarrowNode[] =>
    [...level.below.values()].map(({ path, tag, below }) => {
      const value = tag?.id ?? `/${path.toLowerCase()}`;
      const articles = new Set(tagsBelow(tags, value).flatMap(articlesOfTag));
      return {
        key: keyOfValue('tag', value),
        kind: 'value',
        label: path.split('/').at(-1) ?? path,
        count: counts ? (counts[value] ?? 0) : articles.size,
        hue: tag?.hue ?? null,
        ...(tag === null ? {} : { owner: { kind: 'tag', id: tag.id } as const }),
        nodes: nodesOf({ path, tag, below }),
      };
    });
  return nodesOf(root);
}

/** The tags that a value of the facet means: the tag itself and all below it; `/name` stands for a level without a tag. */
export function tagsBelow(tags: readonly Tag[], value: string): readonly Tag[] {
  const own = value.startsWith('/') ? value.slice(1) : tags.find(({ id }) => id === value)?.name;
  if (own === undefined) return [];
  const name = own.toLowerCase();
  return tags.filter((tag) => tag.name.toLowerCase() === name || tag.name.toLowerCase().startsWith(`${name}/`));
}
