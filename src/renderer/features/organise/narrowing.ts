import { articlesOfTag } from '#core/library/organised';
import type { Organisation } from '#core/library/organised';
import { FACETS } from '#core/library/saved-search';
import type { Facet, Narrowing } from '#core/library/saved-search';
import { isRange } from './date-range';
import { tagsBelow } from './narrow-nodes';

/** One chosen value. */
export type Chosen = { readonly facet: Facet; readonly value: string };

/** All chosen values in the order of the facets. */
export function chosenOf(narrowing: Narrowing): readonly Chosen[] {
  return FACETS.flatMap((facet) => (narrowing[facet] ?? []).map((value) => ({ facet, value })));
}

/** What is chosen once a value was chosen or taken back; one date takes the place of a range of them. */
export function toggled(narrowing: Narrowing, { facet, value }: Chosen): Narrowing {
  const chosen = chosenOf(narrowing);
  const others = chosen.filter((each) => each.facet !== facet || each.value !== value);
  if (others.length < chosen.length) return narrowingOf(others);
  const kept = others.filter((each) => facet !== 'date' || each.facet !== 'date' || !isRange(each.value));
  return narrowingOf([...kept, { facet, value }]);
}

/** What is chosen with a range of dates in place of all other dates. */
export function withRange(narrowing: Narrowing, range: string): Narrowing {
  return { ...narrowing, date: [range] };
}

/** The narrowing that these values are. */
export function narrowingOf(chosen: readonly Chosen[]): Narrowing {
  const found: { [F in Facet]?: string[] } = {};
  for (const { facet, value } of chosen) (found[facet] ??= []).push(value);
  return found;
}

/**
 * The articles that have all chosen tags, themselves or on words of them, and are in all chosen collections, in the order of the first collection; null where
 * nothing of the kind is chosen.
 */
export function organisedIds(organisation: Organisation, narrowing: Narrowing): ReadonlySet<string> | null {
  const wanted = [
    ...(narrowing.collection ?? []).map(
      (id) => organisation.collections.find((collection) => collection.id === id)?.articleIds ?? [],
    ),
    ...(narrowing.tag ?? []).map((value) => tagsBelow(organisation.tags, value).flatMap(articlesOfTag)),
  ];
  const [first, ...others] = wanted.map((ids) => new Set(ids));
  if (first === undefined) return null;
  return new Set([...first].filter((id) => others.every((ids) => ids.has(id))));
}
