import { describe, expect, it, vi } from 'vitest';
import type { ArticleRow } from '#core/library/catalogue';
import type { Bridge } from '#shared/ipc/contract';
import { exampleArticle } from './example-article';
import { followLibrary } from './follow-library';
import { createMemoryBridge } from './memory-bridge';

function setUp() {
  const { bridge, emit } = createMemoryBridge({ articles: [exampleArticle('kept'), exampleArticle('other')] });
  const asked: (readonly string[] | null)[] = [];
  const list: Bridge['articles']['list'] = (ids) => {
    asked.push(ids);
    return bridge.articles.list(ids);
  };
  const page: Bridge['articles']['page'] = (place) => {
    asked.push(null);
    return bridge.articles.page(place);
  };
  let shown: readonly ArticleRow[] = [];
  const followed = { ...bridge, articles: { ...bridge.articles, list, page } };
  const stop = followLibrary(followed, ({ rows }) => void (shown = rows));
  return { bridge, emit, asked, stop, ids: () => shown.map(({ id }) => id) };
}

/** A library whose list comes in three pages of one row; the list is lost before the third as often as `lost` says. */
function setUpPages(lost: number) {
  const { bridge } = createMemoryBridge({ articles: ['a', 'b', 'c'].map((id) => exampleArticle(id)) });
  let losses = lost;
  const page: Bridge['articles']['page'] = async (place) => {
    const rows = JSON.parse((await bridge.articles.page(null)).rows ?? '') as readonly ArticleRow[];
    const from = place?.from ?? 0;
    if (from === 2 && losses > 0) {
      losses -= 1;
      return { rows: null, next: null };
    }
    return { rows: JSON.stringify(rows.slice(from, from + 1)), next: from < 2 ? { list: 1, from: from + 1 } : null };
  };
  const known: (readonly [number, boolean])[] = [];
  followLibrary({ ...bridge, articles: { ...bridge.articles, page } }, ({ rows, isWhole }) => {
    known.push([rows.length, isWhole]);
  });
  return known;
}

describe('followLibrary', () => {
  it('reads all once, then only what changed', async () => {
    const { bridge, asked, ids } = setUp();
    await vi.waitFor(() => expect(ids()).toHaveLength(2));
    await bridge.articles.remove(['other']);
    await vi.waitFor(() => expect(ids()).toEqual(['kept']));
    await bridge.articles.restore(['other']);
    await vi.waitFor(() => expect(ids()).toHaveLength(2));
    expect(asked).toEqual([null, ['other'], ['other']]);
  });

  it('tells nothing where a change leaves every row as it was', async () => {
    const { bridge, emit } = createMemoryBridge({ articles: [exampleArticle('kept'), exampleArticle('other')] });
    const told: (readonly ArticleRow[])[] = [];
    followLibrary(bridge, ({ rows }) => void told.push(rows));
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await bridge.notes.save({ id: null, articleId: 'kept', markdown: 'Words' });
    await new Promise((done) => setTimeout(done, 20));
    expect(told).toHaveLength(1);
    await bridge.articles.remove(['other']);
    await vi.waitFor(() => expect(told).toHaveLength(2));
    emit('library:changed', { articleIds: [] });
    await vi.waitFor(() => expect(told).toHaveLength(3));
  });

  it('tells the first page at once, then the whole list', async () => {
    const known = setUpPages(0);
    await vi.waitFor(() => expect(known).toHaveLength(2));
    expect(known).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it('begins anew, without showing less, when its list was given up', async () => {
    const known = setUpPages(2);
    await vi.waitFor(() => expect(known).toHaveLength(2));
    expect(known).toEqual([
      [1, false],
      [3, true],
    ]);
  });

  it('reads all again when a change names no article, and nothing after its end', async () => {
    const { emit, asked, stop, ids } = setUp();
    await vi.waitFor(() => expect(ids()).toHaveLength(2));
    emit('library:changed', { articleIds: [] });
    await vi.waitFor(() => expect(asked).toEqual([null, null]));
    stop();
    emit('library:changed', { articleIds: ['other'] });
    expect(asked).toHaveLength(2);
  });
});
