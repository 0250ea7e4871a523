import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { NewArticle, Store } from '#core/ports';
import type { ArticleRow } from '#core/library/catalogue';
import { itemAnchor } from '#core/library/item-anchor';
import { summarize } from '#core/summary/summarize';
import { readArticle } from '../importing/read-article';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import { articleHandlers } from './articles';
import type { Caller } from './handlers';
import { libraryHandlers } from './library';
import { noteHandlers } from './notes';
import { reviewHandlers } from './reviews';

const CALLER: Caller = { contentsId: 1, kind: 'main' };
let now = new Date('2024-05-06T12:00:00Z');
const clock = { now: () => now };
const ids = createIds(clock);
let folder = '';
let store: Store;

function article(id: string, isSample = false): NewArticle {
  const text = `date 2024-05-01 VELMAR: Mayor Ines Calder met the council of Velmar in ${id}. “We agreed,” Calder said.\n`;
  const original = new TextEncoder().encode(text);
  const read = readArticle(
    { fileName: `${id}.txt`, bytes: original, modifiedAt: null },
    { id, importedAt: now.toISOString() },
  );
  if (!read.ok) throw new Error(read.error.message);
  return { article: read.value, summary: summarize(read.value), original, isSample };
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-handlers-'));
  const opened = await openLibrary(join(folder, 'library'), { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
  await store.addArticles([article('A1'), article('S1', true), article('S2', true)]);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const NOWHERE = { of: () => null, keep: () => undefined };

function handlers() {
  const session = createSession({ folder: join(folder, 'library'), store, problem: null });
  const opened: string[] = [];
  const left = new Map<string, number>();
  const positions = {
    of: (id: string) => left.get(id) ?? null,
    keep: (id: string, offset: number) => void left.set(id, offset),
  };
  return {
    ...libraryHandlers(session, clock),
    ...articleHandlers(session, { clock, search: null, onOpened: (id) => opened.push(id), positions }),
    ...noteHandlers(session, { clock, ids, saveElsewhere }),
    ...reviewHandlers(session, { clock, ids, author: () => 'ana' }),
    opened,
  };
}

const saveElsewhere = () => Promise.resolve(null);
async function listed(
  all: Pick<ReturnType<typeof articleHandlers>, 'articles:list' | 'articles:page'>,
  ids: readonly string[] | null = null,
): Promise<readonly ArticleRow[]> {
  const text = ids ? await all['articles:list'](CALLER, [...ids]) : (await all['articles:page'](CALLER, null)).rows;
  return JSON.parse(text ?? 'null') as readonly ArticleRow[];
}

describe('articles', () => {
  it('tell how an article stands without reading its file: its notes, decisions and version, and that it is gone', async () => {
    const all = handlers();
    const opened = await all['articles:open'](CALLER, 'A1');
    if (!opened.ok) throw new Error(opened.error.message);
    const read = vi.spyOn(store, 'readArticle');
    await all['notes:save'](CALLER, { id: null, articleId: 'A1', markdown: 'Kept' });
    const { article: _article, summary: _summary, ...before } = opened.value;
    const notes = Object.values(store.catalogue().notes);
    expect(notes).toHaveLength(1);
    expect(await all['articles:standing'](CALLER, 'A1')).toEqual({ ok: true, value: { ...before, notes } });
    await all['articles:remove'](CALLER, ['A1']);
    expect(await all['articles:standing'](CALLER, 'A1')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(read).not.toHaveBeenCalled();
  });

  it('are listed by their ids too, without those deleted or unknown', async () => {
    const all = handlers();
    await all['articles:remove'](CALLER, ['S1']);
    expect((await listed(all, ['S2', 'S1', 'A1', 'X9', '__proto__'])).map(({ id }) => id)).toEqual(['A1', 'S2']);
  });

  it('are listed, opened, removed and restored', async () => {
    const all = handlers();
    const rows = await listed(all);
    expect(rows.map(({ id }) => id)).toEqual(['A1', 'S1', 'S2']);
    expect(await all['articles:open'](CALLER, 'A1')).toMatchObject({ ok: true, value: { notes: [], isSample: false } });
    expect(all.opened).toEqual(['A1']);
    expect(await all['articles:remove'](CALLER, ['A1'])).toMatchObject({ ok: true });
    expect(await listed(all)).toHaveLength(2);
    expect(await all['articles:open'](CALLER, 'A1')).toMatchObject({ ok: false, error: { code: 'not-found' } });
    await all['articles:restore'](CALLER, ['A1']);
    expect(await all['articles:open'](CALLER, 'A1')).toMatchObject({ ok: true });
  });

  it('say where they were left on this computer', async () => {
    const all = handlers();
    expect(await all['articles:open'](CALLER, 'A1')).not.toHaveProperty('value.leftAt');
    expect(all['articles:leaveAt'](CALLER, 'A1', 40)).toBeNull();
    expect(await all['articles:open'](CALLER, 'A1')).toMatchObject({ ok: true, value: { leftAt: 40 } });
  });

  it('are not removed in part when one of them is unknown', async () => {
    const all = handlers();
    for (const unknown of ['X9', '__proto__', 'constructor']) {
      expect(await all['articles:remove'](CALLER, ['A1', unknown])).toMatchObject({ ok: false });
      expect(await all['articles:open'](CALLER, unknown)).toMatchObject({ ok: false });
    }
    expect(await listed(all)).toHaveLength(3);
  });
});

describe('samples', () => {
  it('are awaited in a library that was made just now, and only there', () => {
    const session = createSession({ folder: '/new', store: null, problem: { code: 'gone', message: 'Gone.' } });
    let isFilling = true;
    const { 'library:status': status } = libraryHandlers(session, clock, () => isFilling);
    expect(status(CALLER)).toMatchObject({ isFilling: true });
    isFilling = false;
    expect(status(CALLER)).not.toHaveProperty('isFilling');
  });

  it('go in one step and come back', async () => {
    const all = handlers();
    expect(all['library:status'](CALLER)).toMatchObject({ articles: 3, samples: 2 });
    const gone = await all['library:removeSamples'](CALLER);
    expect(gone).toEqual({ ok: true, value: { removed: ['S1', 'S2'] } });
    expect(all['library:status'](CALLER)).toMatchObject({ articles: 1, samples: 0 });
    expect(await all['library:removeSamples'](CALLER)).toEqual({ ok: true, value: { removed: [] } });
    await all['articles:restore'](CALLER, ['S1', 'S2']);
    expect(all['library:status'](CALLER)).toMatchObject({ articles: 3, samples: 2 });
  });
});

describe('notes', () => {
  it('keep their id and the time they were made', async () => {
    const all = handlers();
    const first = await all['notes:save'](CALLER, { id: null, articleId: 'A1', markdown: 'one' });
    if (!first.ok) throw new Error(first.error.message);
    now = new Date('2024-05-06T13:00:00Z');
    const second = await all['notes:save'](CALLER, { id: first.value.id, articleId: 'A1', markdown: 'two' });
    expect(second).toMatchObject({
      ok: true,
      value: { id: first.value.id, markdown: 'two', createdAt: first.value.createdAt, updatedAt: now.toISOString() },
    });
    expect(await all['articles:open'](CALLER, 'A1')).toMatchObject({ value: { notes: [{ markdown: 'two' }] } });
    await all['notes:remove'](CALLER, first.value.id);
    expect(store.catalogue().notes).toEqual({});
  });

  it('are refused for an article that is not there, or for another one than before', async () => {
    const all = handlers();
    const made = await all['notes:save'](CALLER, { id: null, articleId: 'A1', markdown: 'one' });
    const id = made.ok ? made.value.id : '';
    expect(await all['notes:save'](CALLER, { id: null, articleId: 'X9', markdown: '' })).toMatchObject({ ok: false });
    expect(await all['notes:save'](CALLER, { id, articleId: 'S1', markdown: '' })).toMatchObject({
      error: { code: 'conflict' },
    });
  });
});

describe('reviews', () => {
  it('are tied to the words of their item, with author and time', async () => {
    const all = handlers();
    const read = await store.readArticle('A1');
    if (!read.ok) throw new Error(read.error.message);
    const item = read.value.summary.quotes[0];
    if (!item) throw new Error('the text has a quote');
    const input = { articleId: 'A1', section: 'quotes', itemId: item.id, verdict: 'confirmed', edit: null } as const;
    const anchor = itemAnchor(item);
    expect(await all['reviews:save'](CALLER, input)).toEqual({
      ok: true,
      value: {
        ...input,
        anchor,
        quoted: read.value.article.text.slice(anchor?.start, anchor?.end),
        by: 'ana',
        at: now.toISOString(),
      },
    });
    expect(await all['reviews:save'](CALLER, { ...input, itemId: 'nothing' })).toMatchObject({
      error: { code: 'not-found' },
    });
    await all['reviews:save'](CALLER, { ...input, verdict: null });
    expect(store.catalogue().reviews).toEqual({});
  });
});

describe('a library that could not be opened', () => {
  it('shows nothing and answers every write with the reason', async () => {
    const problem = { code: 'library-damaged', message: 'It is damaged.' };
    const session = createSession({ folder: '/gone', store: null, problem });
    const refused = { ok: false, error: problem };
    expect(libraryHandlers(session, clock)['library:status'](CALLER)).toMatchObject({ readOnly: true, problem });
    expect(
      await listed(articleHandlers(session, { clock, search: null, onOpened: () => undefined, positions: NOWHERE })),
    ).toEqual([]);
    const note = { id: null, articleId: 'A1', markdown: 'a' };
    expect(await noteHandlers(session, { clock, ids, saveElsewhere })['notes:save'](CALLER, note)).toEqual(refused);
    expect(await libraryHandlers(session, clock)['library:removeSamples'](CALLER)).toEqual(refused);
  });
});
