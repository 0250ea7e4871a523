import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import { keptOfArticle } from '../../../src/core/library/kept';
import { placeOf } from '../../../src/core/library/place';
import { taggingId } from '../../../src/core/library/tagging';
import type { Store } from '../../../src/core/ports';
import { documentOf } from '../../../src/core/search/document';
import { parseTyped } from '../../../src/core/search/query';
import { matches } from '../../../src/core/search/scan';
import { followStore } from '../../../src/main/search/follow-store';
import type { SearchAnswer } from '../../../src/main/search/search-protocol';
import type { SearchThread } from '../../../src/main/search/search-thread';
import { createSearchWork } from '../../../src/main/search/search-work';
import { freshPath, newArticle, openAt, putNote, valueOf } from '../store/library-kit';

/** The search without its thread: the same work, one task after the other. */
function start(store: Store, file: string) {
  const work = createSearchWork({ file, libraryId: store.libraryId, folder: store.folder });
  let queue: Promise<unknown> = Promise.resolve();
  let offers = 0;
  const ask = (task: Parameters<SearchThread['ask']>[0]): Promise<SearchAnswer> => {
    const answer = queue.then(async () => ({ request: 0, ...(await work.run(task)) }));
    queue = answer;
    if (task.kind === 'offer') offers += 1;
    return answer;
  };
  const following = followStore(store, { ask, close: async () => undefined }, () => undefined);
  const find = async (query: string): Promise<readonly string[] | string> => {
    await vi.waitFor(() => expect(following.isComplete()).toBe(true));
    const answer = await ask({ kind: 'search', query, limit: 10 });
    if (answer.kind !== 'found') return answer.kind;
    return answer.found.hits.map(({ articleId }) => articleId).sort();
  };
  const findNotes = async (query: string): Promise<readonly string[] | string> => {
    await vi.waitFor(() => expect(following.isComplete()).toBe(true));
    const answer = await ask({ kind: 'search', query, limit: 10 });
    return answer.kind === 'found' ? answer.notes.map(({ noteId }) => noteId) : answer.kind;
  };
  const close = (): void => {
    following.stop();
    work.close();
  };
  const meant = async (query: string): Promise<string | null> => {
    await vi.waitFor(() => expect(following.isComplete()).toBe(true));
    const answer = await ask({ kind: 'search', query, limit: 10 });
    return answer.kind === 'found' ? answer.found.didYouMean : answer.kind;
  };
  return { find, findNotes, meant, close, following, offers: () => offers };
}

it('follows articles, notes and deletions, and after opening again holds what changed meanwhile', async () => {
  const folder = await freshPath();
  const file = join(dirname(folder), 'search', 'index.sqlite');
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('A'), newArticle('B')]));
  const first = start(store, file);
  expect(await first.find('person:venn')).toEqual(['A', 'B']);
  valueOf(await store.change(putNote('n1', 'the quartermaster', 'B')));
  await Promise.resolve();
  expect(await first.find('quartermaster')).toEqual(['B']);
  valueOf(await store.change(putNote('n1', 'the harbour', 'B')));
  await Promise.resolve();
  expect(await first.find('quartermaster')).toEqual([]);
  valueOf(await store.change({ type: 'article:delete', id: 'A', at: '2024-02-04T00:00:00.000Z' }));
  await Promise.resolve();
  expect(await first.find('venn')).toEqual(['B']);
  first.close();

  valueOf(await store.change({ type: 'article:restore', id: 'A' }));
  valueOf(await store.change({ type: 'note:delete', id: 'n1' }));
  const second = start(store, file);
  expect(await second.find('venn')).toEqual(['A', 'B']);
  expect(await second.find('harbour')).toEqual([]);
  second.close();

  valueOf(await store.change({ type: 'article:delete', id: 'A', at: '2024-02-04T00:00:00.000Z' }));
  const third = start(store, file);
  expect(await third.find('venn')).toEqual(['B']);
  expect(third.offers()).toBe(0);
  third.close();
  await store.close();
});

it('holds what a person keeps of an article, and after each change finds what a plain scan of it finds', async () => {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles(['A', 'B', 'C'].map((id) => newArticle(id))));
  const search = start(store, join(dirname(folder), 'search', 'index.sqlite'));
  const by = { by: 'ana', at: '2024-02-04T00:00:00.000Z' };
  const tag = (name: string): Change => ({
    type: 'kept:put',
    kind: 'tag',
    record: { id: 't', articleId: null, name, hue: null, ...by },
  });
  const tagging = (articleId: string): Change => ({
    type: 'kept:put',
    kind: 'tagging',
    record: { id: taggingId('t', articleId), articleId, tagId: 't', ...by },
  });
  const text = valueOf(await store.readArticle('C')).article.text;
  const span = { start: 0, end: text.indexOf(' ') };
  const addition: Change = {
    type: 'kept:put',
    kind: 'addition',
    record: {
      id: 'x',
      articleId: 'C',
      section: 'people',
      values: { name: 'Zebulon Quince' },
      place: placeOf(text, span),
      ...by,
    },
  };
  const words = (articleId: string): Change => ({
    type: 'kept:put',
    kind: 'highlight',
    record: { id: 'h', articleId, hue: 'sun', place: placeOf(text, span), tagIds: ['t'], ...by },
  });
  const changes: readonly Change[] = [
    words('B'),
    tag('conflict/relief'),
    { type: 'batch', changes: [tagging('A'), tagging('C')] },
    addition,
    tag('unrest/relief'),
    { type: 'kept:delete', kind: 'tagging', id: taggingId('t', 'A') },
    { type: 'kept:delete', kind: 'addition', id: 'x' },
    { type: 'kept:delete', kind: 'highlight', id: 'h' },
    words('A'),
    { type: 'kept:delete', kind: 'tag', id: 't' },
  ];
  const queries = ['tag:relief', 'tag:"conflict/relief"', 'unrest', 'person:quince', '-tag:relief venn'];
  const seen: string[] = [];
  for (const change of changes) {
    valueOf(await store.change(change));
    await Promise.resolve();
    const documents = await scanned(store);
    for (const query of queries) {
      const expected = documents.filter((each) => matches(parseTyped(query), each)).map(({ id }) => id);
      expect([query, await search.find(query)]).toEqual([query, expected]);
      if (expected.length > 0) seen.push(query);
    }
  }
  expect(new Set(seen)).toEqual(new Set(queries));
  search.close();
  await store.close();
});

/** What is searched of each article, made from the library itself. */
async function scanned(store: Store) {
  const { kept } = store.catalogue();
  return Promise.all(
    ['A', 'B', 'C'].map(async (id) => {
      const { article, summary } = valueOf(await store.readArticle(id));
      const own = keptOfArticle(kept, id);
      const tagIds = [...own.tagging.map(({ tagId }) => tagId), ...own.highlight.flatMap((each) => each.tagIds ?? [])];
      const tags = tagIds.flatMap((tagId) => kept.tag[tagId]?.name ?? []);
      return documentOf(article, summary, { notes: [], reviews: [], additions: own.addition, tags });
    }),
  );
}

it('follows the notes of the library, which are found in their own right', async () => {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('A')]));
  const search = start(store, join(dirname(folder), 'search', 'index.sqlite'));
  const note = (markdown: string): Change => {
    const at = '2024-02-04T00:00:00.000Z';
    return { type: 'note:put', note: { id: 'n', articleId: null, markdown, createdAt: at, updatedAt: at } };
  };
  valueOf(await store.change(note('Ask the quartermaster')));
  expect(await search.findNotes('note:quarterm')).toEqual(['n']);
  expect(await search.find('quartermaster')).toEqual([]);
  expect(await search.meant('quartermaster ')).toBeNull();
  expect(await search.meant('note:quartermastre')).toBe('note:quartermaster');
  valueOf(await store.change(note('Ask the harbour master')));
  expect(await search.meant('quartermastre')).toBeNull();
  expect(await search.findNotes('quartermaster')).toEqual([]);
  valueOf(await store.change({ type: 'note:delete', id: 'n' }));
  expect(await search.findNotes('harbour')).toEqual([]);
  search.close();
  await store.close();
});

it('makes an index that was damaged while closed anew, without touching the library', async () => {
  const folder = await freshPath();
  const file = join(dirname(folder), 'search', 'index.sqlite');
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles(Array.from({ length: 60 }, (_, index) => newArticle(`A${index}`))));
  const first = start(store, file);
  await first.find('venn');
  first.close();
  writeFileSync(file, 'x'.repeat(50_000));
  const second = start(store, file);
  expect(await second.find('title:a59')).toEqual(['A59']);
  second.close();
  await store.close();
});
