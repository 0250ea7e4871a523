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
  let shown: readonly ArticleRow[] = [];
  const stop = followLibrary({ ...bridge, articles: { ...bridge.articles, list } }, ({ rows }) => void (shown = rows));
  return { bridge, emit, asked, stop, ids: () => shown.map(({ id }) => id) };
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
