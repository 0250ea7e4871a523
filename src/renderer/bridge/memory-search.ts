import { ok } from '#core/result';
import { parseTyped } from '#core/search/query';
import { matches } from '#core/search/scan';
import type { SearchDocument } from '#core/search/scan';
import { snippetsOf } from '#core/search/snippet';
import type { Bridge } from '#shared/ipc/contract';

/** The search of a library in memory: a plain scan, with as many hits as are asked for. */
export function memorySearch(documents: () => readonly SearchDocument[]): Bridge['search'] {
  const found = (query: string) => documents().filter((document) => matches(parseTyped(query), document));
  return {
    run: (query, limit) => {
      const all = found(query);
      const snippetOf = snippetsOf(parseTyped(query));
      const hits = all.slice(0, limit).map((document) => ({ articleId: document.id, snippet: snippetOf(document) }));
      return Promise.resolve(ok({ hits, notes: [], total: all.length, didYouMean: null, isComplete: true }));
    },
    all: (query) => Promise.resolve(ok(JSON.stringify(found(query).map(({ id }) => id)))),
  };
}
