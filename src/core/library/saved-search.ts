import type { KeptBase } from './kept';

/** What the list can be narrowed to besides by words. */
export const FACETS = ['person', 'org', 'place', 'date', 'tag', 'language', 'review', 'collection'] as const;

/** The name of one facet. */
export type Facet = (typeof FACETS)[number];

/** The facets whose values are names that a summary holds. */
export const NAME_FACETS = ['person', 'org'] as const;

/** One of them. */
export type NameFacet = (typeof NAME_FACETS)[number];

/** The section of a summary that a facet takes its names from. */
export const NAME_SECTIONS = { person: 'people', org: 'organizations' } as const;

/** The chosen values by facet; a facet without any is absent. */
export type Narrowing = { readonly [F in Facet]?: readonly string[] };

/** A search that a person kept under a name: what was typed, and what the list was narrowed to. */
export type SavedSearch = KeptBase & {
  readonly name: string;
  readonly query: string;
  readonly narrowing: Narrowing;
};
