import type { ArticleRow } from '#core/library/catalogue';
import type { Snippet } from '#core/search/snippet';
import type { SearchResults } from '#shared/ipc/messages';
import { filterEntries } from './list-keyboard';

/**
 * The rows a search shows: its best hits, best first, then all others that it found or whose titles hold what was typed, also within
 * a word, in the order of the list.
 */
export function shownRows(
  rows: readonly ArticleRow[],
  typed: string,
  results: SearchResults | null,
  all: ReadonlySet<string> | null = null,
): readonly ArticleRow[] {
  const byTitle = filterEntries(rows, typed);
  if (results === null || byTitle === rows) return byTitle;
  // Hits are few and rows may be very many: the rows are gone through once, and put into nothing.
  const places = new Map(results.hits.map(({ articleId }, place) => [articleId, place]));
  const hits = rows
    .filter(({ id }) => places.has(id))
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
  if (all === null) return [...hits, ...byTitle.filter(({ id }) => !places.has(id))];
  const titled = new Set(byTitle);
  return [...hits, ...rows.filter((row) => !places.has(row.id) && (all.has(row.id) || titled.has(row)))];
}

/** The snippet of each hit, by article. */
export function snippetsOf(results: SearchResults | null): ReadonlyMap<string, Snippet> {
  return new Map(results?.hits.flatMap(({ articleId, snippet }) => (snippet ? [[articleId, snippet]] : [])));
}
