import MiniSearch from 'minisearch';
import { tokenize } from '../../../src/core/search/fold';
import { FIELDS } from '../../../src/core/search/query';
import type { SearchDocument } from '../../../src/core/search/scan';
import type { BenchQuery } from './queries';

type Flat = Readonly<Record<string, string>>;

const OPTIONS = {
  fields: [...FIELDS],
  storeFields: [],
  tokenize: (text: string) => tokenize(text).map((token) => token.text),
  processTerm: (term: string) => term,
  searchOptions: { combineWith: 'AND' as const, boost: { title: 8, note: 3 } },
};

/** minisearch over the same articles, with the same folding of letters, so that both know the same words. */
export type Peer = {
  readonly add: (documents: readonly SearchDocument[]) => void;
  /** How many it finds; it knows no phrases, so there it is asked for the words anywhere. */
  readonly search: (query: BenchQuery) => number;
  readonly saved: () => string;
};

/** An empty minisearch. */
export function createPeer(): Peer {
  const index = new MiniSearch<Flat>(OPTIONS);
  const known = new Map<string, SearchDocument>();
  return {
    add: (documents) => {
      index.addAll(documents.map(flat));
      for (const each of documents) known.set(each.id, each);
    },
    search: (query) => ask(index, known, query),
    saved: () => JSON.stringify(index),
  };
}

/** Reads what `saved` gave. */
export function loadPeer(saved: string): object {
  return MiniSearch.loadJSON<Flat>(saved, OPTIONS);
}

function ask(
  index: MiniSearch<Flat>,
  known: ReadonlyMap<string, SearchDocument>,
  { words, not, field, within, isPrefix, isTypo }: BenchQuery,
): number {
  const wanted = words.join(' ');
  if (isTypo) return index.autoSuggest(wanted, { fuzzy: 2, prefix: false }).length;
  const query = { queries: [wanted], prefix: isPrefix, ...(field === null ? {} : { fields: [field] }) };
  if (within !== null) {
    const isWithin = (id: string): boolean => within(known.get(id) ?? expectKnown(id));
    return index.search({ ...query, filter: ({ id }) => isWithin(String(id)) }).length;
  }
  if (not.length === 0) return index.search(query).length;
  return index.search({ combineWith: 'AND_NOT', queries: [query, ...not] }).length;
}

function expectKnown(id: string): never {
  throw new Error(`minisearch found ${id}, which it was not given`);
}

function flat({ id, fields }: SearchDocument): Flat {
  return { id, ...Object.fromEntries(FIELDS.map((field) => [field, fields[field].join('\n')])) };
}
