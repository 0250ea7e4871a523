import type { ArticleRow } from '#core/library/catalogue';
import type { Snippet } from '#core/search/snippet';
import type { SearchResults } from '#shared/ipc/messages';
import { filterEntries } from './list-keyboard';

/** The rows a search shows: its hits, best first, then the articles whose titles hold what was typed, also within a word. */
export function shownRows(
  rows: readonly ArticleRow[],
  typed: string,
  results: SearchResults | null,
): readonly ArticleRow[] {
  const byTitle = filterEntries(rows, typed);
  if (results === null || byTitle === rows) return byTitle;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const hits = results.hits.flatMap(({ articleId }) => byId.get(articleId) ?? []);
  const isHit = new Set(hits.map(({ id }) => id));
  return [...hits, ...byTitle.filter(({ id }) => !isHit.has(id))];
}

/** The snippet of each hit, by article. */
export function snippetsOf(results: SearchResults | null): ReadonlyMap<string, Snippet> {
  return new Map(results?.hits.flatMap(({ articleId, snippet }) => (snippet ? [[articleId, snippet]] : [])));
}
