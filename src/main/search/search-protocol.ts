import type { ArticleRow } from '#core/library/catalogue';
import type { Addition } from '#core/library/addition';
import type { EntityRule } from '#core/library/entity-rule';
import type { Note } from '#core/library/note';
import type { Review } from '#core/library/review';
import type { NameFacet } from '#core/library/saved-search';
import type { CountedNames, Names } from '#core/search/name-counts';
import type { NoteHit, SearchedNote } from '#core/search/notes-scan';
import type { Found } from './run-query';

/** What the index of one library is kept in, and where the library's articles are read from. */
export type SearchPlace = { readonly file: string; readonly libraryId: string; readonly folder: string };

/**
 * An article as the catalogue holds it, with its notes, reviews and what else is kept of it, and a stamp that changes with any of them; its text is
 * read by the worker.
 */
export type OfferedArticle = {
  readonly row: ArticleRow;
  readonly notes: readonly Note[];
  readonly reviews: readonly Review[];
  readonly additions: readonly Addition[];
  readonly comments: readonly string[];
  readonly tags: readonly string[];
  readonly stamp: string;
};

/**
 * What the worker is asked; `compare` asks which of the articles (a JSON text of pairs of id and stamp) the index does not hold
 * with that stamp, `offer` puts what has changed (with the rules of the library), `drop` removes, `keep` removes all but the named,
 * `holding` asks which articles have all of some names, `count-names` which names most of the articles within have,
 * `search-all` asks for the ids of all that a query finds, `begun` which reviews are begun, and how far they are,
 * `library-notes` puts all notes that belong to no article.
 */
export type SearchTask =
  | { readonly kind: 'compare'; readonly stamps: string }
  | {
      readonly kind: 'offer';
      readonly articles: readonly OfferedArticle[];
      readonly rules: readonly EntityRule[];
      readonly drop: readonly string[];
    }
  | { readonly kind: 'keep'; readonly ids: readonly string[] }
  | { readonly kind: 'search'; readonly query: string; readonly limit: number }
  | { readonly kind: 'search-all'; readonly query: string }
  | { readonly kind: 'begun' }
  | { readonly kind: 'library-notes'; readonly notes: readonly SearchedNote[] }
  | { readonly kind: 'holding'; readonly names: Partial<Names> }
  | ({ readonly kind: 'count-names'; readonly within: readonly string[] | null } & AskedNames);

/** Which names are to be counted: those of these facets whose words begin as in `find` (all for none), and so many of each. */
export type AskedNames = { readonly facets: readonly NameFacet[]; readonly find: string; readonly limit: number };

/** An article whose review is begun: its id, how many of its items are decided, and how many there are. */
export type Begun = readonly [id: string, done: number, all: number];

/** The counted names of the facets that were asked for. */
export type CountedByFacet = { readonly [F in NameFacet]?: CountedNames };

/** A task on its way to the worker. */
export type SearchRequest = SearchTask & { readonly request: number };

/** What the worker answers: `replaced` means the index was damaged and is now empty, so all must be offered again. */
export type SearchAnswer =
  | { readonly request: number; readonly kind: 'done' }
  | { readonly request: number; readonly kind: 'changed'; readonly ids: readonly string[] }
  | { readonly request: number; readonly kind: 'found'; readonly found: Found; readonly notes: readonly NoteHit[] }
  | { readonly request: number; readonly kind: 'all'; readonly ids: string }
  | { readonly request: number; readonly kind: 'holders'; readonly ids: readonly string[] }
  | { readonly request: number; readonly kind: 'begun'; readonly articles: readonly Begun[] }
  | { readonly request: number; readonly kind: 'names'; readonly names: CountedByFacet }
  | { readonly request: number; readonly kind: 'replaced' };
