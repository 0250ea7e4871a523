import type { Organisation } from '#core/library/organised';
import { FACETS } from '#core/library/saved-search';
import type { Facet, Narrowing } from '#core/library/saved-search';
import { tagsBelow } from './narrow-nodes';

/** One chosen value. */
export type Chosen = { readonly facet: Facet; readonly value: string };

/** All chosen values in the order of the facets. */
export function chosenOf(narrowing: Narrowing): readonly Chosen[] {
  return FACETS.flatMap((facet) => (narrowing[facet] ?? []).map((value) => ({ facet, value })));
}

/** The narrowing that these values are. */
export function narrowingOf(chosen: readonly Chosen[]): Narrowing {
  const found: { [F in Facet]?: string[] } = {};
  for (const { facet, value } of chosen) (found[facet] ??= []).push(value);
  return found;
}

/**
 * The articles that have all chosen tags and are in all chosen collections, in the order of the first collection; null where
 * nothing of the kind is chosen.
 */
export function organisedIds(organisation: Organisation, narrowing: Narrowing): ReadonlySet<string> | null {
  const wanted = [
    ...(narrowing.collection ?? []).map(
      (id) => organisation.collections.find((collection) => collection.id === id)?.articleIds ?? [],
    ),
    ...(narrowing.tag ?? []).map((value) =>
      tagsBelow(organisation.tags, value).flatMap(({ articleIds }) => articleIds),
    ),
  ];
  const [first, ...others] = wanted.map((ids) => new Set(ids));
  if (first === undefined) return null;
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
