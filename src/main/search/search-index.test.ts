import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIELDS, parseQuery } from '#core/search/query';
import type { SearchDocument } from '#core/search/scan';
import { openSearchIndex } from './search-index';
import type { SearchIndex } from './search-index';

let folder = '';
let file = '';
let index: SearchIndex;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-search-'));
  file = join(folder, 'index.sqlite');
  index = openSearchIndex(file, 'L1');
});

afterEach(() => {
  index.close();
  rmSync(folder, { recursive: true, force: true });
});

const NO_FIELDS = Object.fromEntries(FIELDS.map((field) => [field, []])) as unknown as SearchDocument['fields'];

function document(id: string, fields: Partial<SearchDocument['fields']>, publishedOn: string | null = null) {
  return { id, language: 'en', publishedOn, fields: { ...NO_FIELDS, ...fields } };
}

function put(...documents: readonly SearchDocument[]): void {
  index.update(
    documents.map((each) => ({ document: each, stamp: each.id })),
    [],
  );
}

const found = (query: string) =>
  index
    .search(parseQuery(query), 500)
    .hits.map(({ articleId }) => articleId)
    .sort((a, b) => (a < b ? -1 : 1));

describe('search index', () => {
  it.each([
    ['Brücke über den Fluß', 'brucke', 'fluss'],
    ['أعلنت وزارة الصحّة', 'اعلنت', 'الصحه'],
    ['پاکستان کی حکومت', 'پاكستان', 'كي'],
    ['東京都知事が発表した', '京都', '知事が'],
    ['ประชุมสภาเมือง', 'สภา', 'ประชุม'],
    ['北京的天气很好', '天气', '的天'],
    ['カタカナ ガラス', 'カタ', 'ｶﾞﾗｽ'],
  ])('finds in %s', (text, ...queries) => {
    put(document('A', { text: [text] }), document('B', { text: ['another thing'] }));
    for (const query of queries) expect(found(query)).toEqual(['A']);
  });

  it('puts an article with the word in its title first, and marks the hit in the words around it', () => {
    const far = 'It stands far from here. '.repeat(20);
    put(
      document('A', { title: ['News'], text: [`${far}A Brücke, and no more. ${far}`] }),
      document('B', { title: ['Brücke'], text: [far] }),
    );
    const { hits, total } = index.search(parseQuery('brucke'), 10);
    expect(total).toBe(2);
    expect(hits.map(({ articleId }) => articleId)).toEqual(['B', 'A']);
    const snippet = hits[1]?.snippet;
    const marked = snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end));
    expect(marked).toEqual(['Brücke']);
    expect(snippet?.text.length).toBeLessThan(200);
  });

  it('counts the names of its articles, also after changes and when it is opened again', () => {
    const named = (id: string, ...person: string[]) => ({ ...document(id, {}), names: { person, org: [] } });
    const counted = () => index.names().count('person', null, { find: '', limit: 9 }).names;
    put(named('A', 'Ana', 'Bo'), named('B', 'Ana'));
    expect(counted()).toEqual([
      { name: 'Ana', count: 2 },
      { name: 'Bo', count: 1 },
    ]);
    put(named('A', 'Bo'));
    index.update([], ['B']);
    expect(counted()).toEqual([{ name: 'Bo', count: 1 }]);
    index.close();
    index = openSearchIndex(file, 'L1');
    expect(counted()).toEqual([{ name: 'Bo', count: 1 }]);
    expect(index.names().holding({ person: ['bo'] })).toEqual(['A']);
  });

  it('tells of each article whose review is begun how far it is', () => {
    put(
      { ...document('A', {}), progress: { done: 2, all: 5 } },
      { ...document('B', {}), progress: { done: 0, all: 3 } },
    );
    expect(index.begun()).toEqual([['A', 2, 5]]);
    put({ ...document('A', {}), progress: { done: 0, all: 5 } });
    expect(index.begun()).toEqual([]);
  });

  it('puts those with the words in title or note first where very many have them', () => {
    const many = Array.from({ length: 401 }, (_, at) => document(`T${at}`, { text: ['The bridge is new.'] }));
    put(document('A', { title: ['Bridge'] }), document('B', { note: ['the bridge, again'] }), ...many);
    const { hits, total } = index.search(parseQuery('bridge -old'), 4);
    expect(total).toBe(403);
    expect(hits.map(({ articleId }) => articleId)).toEqual(['A', 'B', 'T400', 'T399']);
    expect(index.search(parseQuery('lang:en bridge'), 2).hits.map(({ articleId }) => articleId)).toEqual(['A', 'B']);
  });

  it('tells the ids of all that a query finds, however many and however it is asked', () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      document(`T${at}`, { text: ['The bridge is new.'] }, '2024-05'),
    );
    put(document('A', { title: ['Bridge'] }, '2023-01'), document('B', { text: ['a harbour'] }), ...many);
    const all = (query: string) => JSON.parse(index.all(parseQuery(query))) as readonly string[];
    expect(new Set(all('bridge'))).toEqual(new Set(['A', ...many.map(({ id }) => id)]));
    expect(all('bridge date:2023')).toEqual(['A']);
    expect(all('-bridge')).toEqual(['B']);
    expect(all('date:2023')).toEqual(['A']);
    expect(all('nowhere')).toEqual([]);
  });

  it('offers the nearest known word for one that no article holds, and none once the last with it is gone', () => {
    put(
      document('A', { text: ['The council met.'], note: ['Ask the quartermaster.'] }),
      document('B', { text: ['bridge'] }),
    );
    const meant = (query: string) => index.search(parseQuery(query), 10).didYouMean;
    expect(meant('title:x brigde -old')).toBe('title:x bridge -old');
    expect(meant('quartermastre')).toBe('quartermaster');
    expect(meant('bridge')).toBeNull();
    index.update([], ['B']);
    expect(meant('brigde')).toBeNull();
  });

  it('offers a word of the field that is asked, and of what is held beside the index', () => {
    put(document('A', { text: ['a bridge'], person: ['Bridget Holm'] }));
    const beside = { count: (word: string) => (word === 'harbour' ? 1 : 0), near: () => ['harbour'] };
    const meant = (query: string) => index.search(parseQuery(query), 10, [beside]).didYouMean;
    expect(meant('person:brigdet')).toBe('person:bridget');
    expect(meant('person:brigde')).toBe('person:bridget');
    expect(meant('text:brigde')).toBe('text:bridge');
    expect(meant('harbuor')).toBe('harbour');
    expect(meant('harbour')).toBeNull();
  });

  it('starts anew with a file that is damaged, of another library, or locked by a run that was killed', () => {
    put(document('A', { text: ['bridge'] }));
    index.close();
    index = openSearchIndex(file, 'L1');
    expect(found('bridge')).toEqual(['A']);
    index.close();
    writeFileSync(file, 'This is no index. '.repeat(900));
    index = openSearchIndex(file, 'L1');
    expect(index.ids()).toEqual([]);
    put(document('A', { text: ['bridge'] }));
    index.close();
    index = openSearchIndex(file, 'L2');
    expect(index.ids()).toEqual([]);
  });

  it('never throws at what is typed', () => {
    put(document('A', { text: ['bridge'] }));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(index.search(parseQuery(text), 5).total).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
