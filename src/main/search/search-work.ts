import { documentOf } from '#core/search/document';
import { createNotesScan } from '#core/search/notes-scan';
import type { NotesScan } from '#core/search/notes-scan';
import { parseTyped } from '#core/search/query';
import { assertNever } from '#core/result';
import { readArticleFile } from '../store/article-files';
import { REAL_FILES } from '../store/files';
import { openSearchIndex, replaceSearchIndex } from './search-index';
import type { SearchIndex, StampedDocument } from './search-index';
import type { SearchAnswer, SearchPlace, SearchTask } from './search-protocol';

type Answer<A = SearchAnswer> = A extends unknown ? Omit<A, 'request'> : never;

/** The work of the search thread, apart from its thread: tasks in, answers out, one after the other. */
export type SearchWork = {
  readonly run: (task: SearchTask) => Promise<Answer>;
  readonly close: () => void;
};

/** Opens the index; a damaged one is replaced and says so, and throws only when a new one cannot be kept either. */
export function createSearchWork(place: SearchPlace): SearchWork {
  let index: SearchIndex = openSearchIndex(place.file, place.libraryId);
  const notes = createNotesScan();
  return {
    run: async (task) => {
      const puts = task.kind === 'offer' ? await readChanged(task, place.folder, stampOf) : [];
      try {
        return carryOut({ index, notes }, task, puts);
      } catch {
        index = replaceSearchIndex(index, place.file, place.libraryId);
        return { kind: 'replaced' };
      }
    },
    close: () => {
      index.close();
    },
  };

  function stampOf(id: string): string | null {
    try {
      return index.stampOf(id);
    } catch {
      return null;
    }
  }
}

/** More notes of the library than a person looks through for one search. */
const MOST_NOTES = 50;

type Searched = { readonly index: SearchIndex; readonly notes: NotesScan };

function carryOut({ index, notes }: Searched, task: SearchTask, puts: readonly StampedDocument[]): Answer {
  switch (task.kind) {
    case 'compare':
      return { kind: 'changed', ids: index.changed(task.stamps) };
    case 'offer':
      if (puts.length + task.drop.length > 0) index.update(puts, task.drop);
      return { kind: 'done' };
    case 'keep': {
      const kept = new Set(task.ids);
      index.update(
        [],
        index.ids().filter((id) => !kept.has(id)),
      );
      return { kind: 'done' };
    }
    case 'search': {
      const query = parseTyped(task.query);
      const found = index.search(query, task.limit, [notes.words]);
      return { kind: 'found', found, notes: notes.search(query, MOST_NOTES) };
    }
    case 'search-all':
      return { kind: 'all', ids: index.all(parseTyped(task.query)) };
    case 'library-notes':
      notes.put(task.notes);
      return { kind: 'done' };
    case 'begun':
      return { kind: 'begun', articles: index.begun() };
    case 'holding':
      return { kind: 'holders', ids: index.names().holding(task.names) };
    case 'count-names': {
      const counts = index.names();
      const names = task.facets.map((facet) => [facet, counts.count(facet, task.within, task)] as const);
      return { kind: 'names', names: Object.fromEntries(names) };
    }
    default:
      return assertNever(task);
  }
}

async function readChanged(
  { articles, rules }: Pick<Extract<SearchTask, { readonly kind: 'offer' }>, 'articles' | 'rules'>,
  folder: string,
  stampOf: (id: string) => string | null,
): Promise<readonly StampedDocument[]> {
  const puts: StampedDocument[] = [];
  for (const { row, stamp, ...beside } of articles) {
    if (stampOf(row.id) === stamp) continue;
    const read = await readArticleFile(REAL_FILES, folder, row).catch(() => null);
    // An article whose file cannot be read is told of where it is opened; here it is only not found.
    if (!read?.ok) continue;
    const { article, summary } = read.value;
    puts.push({ document: documentOf(article, summary, { ...beside, rules }), stamp });
  }
  return puts;
}
