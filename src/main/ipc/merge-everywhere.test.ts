import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Catalogue } from '#core/library/catalogue';
import type { NewArticle, Store } from '#core/ports';
import type { Correction } from '#shared/ipc/review-schemas';
import { plainArticle } from '../../../tests/kit/plain-article';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import type { Caller } from './handlers';
import { reviewHandlers } from './reviews';

const CALLER: Caller = { contentsId: 1, kind: 'main' };
const ARTICLES = 300;
const TEXT = 'Ruth Vale met the council. R. Vale left at noon.';
const RUTH = { start: 0, end: 9 };
const R = { start: 27, end: 34 };
let minutes = 0;
const clock = { now: () => new Date(Date.UTC(2024, 4, 6, 12, (minutes += 1))) };
const ids = createIds(clock);
let root = '';
let made = 0;

const articleIds = Array.from({ length: ARTICLES }, (_, at) => `A${at + 1}`);

/** An article that names one woman in two ways, so that the engine found two people. */
function twoPeople(id: string): NewArticle {
  const plain = plainArticle(id, TEXT);
  const person = (itemId: string, name: string, mention: typeof R) =>
    ({ id: itemId, name, aliases: [], roles: [], mentions: [mention] }) as const;
  return {
    ...plain,
    summary: { ...plain.summary, people: [person('p1', 'Ruth Vale', RUTH), person('p2', 'R. Vale', R)] },
  };
}

/** What the window asks for: both are one in each article, and by a rule in all that are to come. */
const MERGE: Correction = {
  reviews: articleIds.flatMap((articleId) => {
    const both = { articleId, section: 'people' as const, verdict: null };
    const into = { section: 'people' as const, itemId: 'p1', anchor: RUTH, quoted: 'Ruth Vale' };
    return [
      { ...both, itemId: 'p1', edit: { name: 'Ruth Vale' } },
      { ...both, itemId: 'p2', edit: { into } },
    ];
  }),
  kept: [
    {
      type: 'put',
      kind: 'rule',
      record: {
        id: null,
        articleId: null,
        names: ['Ruth Vale', 'R. Vale'],
        of: 'people',
        is: { section: 'people', name: 'Ruth Vale' },
      },
    },
  ],
};

async function open(folder: string): Promise<Store> {
  const opened = await openLibrary(folder, { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

const stateOf = (store: Store): Catalogue => structuredClone(store.catalogue());
const journalOf = (folder: string): string => join(folder, 'journal-1.jsonl');

/** A library in which the two were merged, with its state and the length of its journal before and after. */
async function merged() {
  const folder = join(root, `library-${(made += 1)}`);
  const store = await open(folder);
  await store.addArticles(articleIds.map(twoPeople));
  const before = { state: stateOf(store), bytes: await readFile(journalOf(folder)) };
  const handlers = reviewHandlers(createSession({ folder, store, problem: null }), {
    clock,
    ids,
    author: () => 'ana',
  });
  const step = { kind: 'merge', label: 'Ruth Vale', count: 1 } as const;
  expect(await handlers['reviews:correct'](CALLER, MERGE, step)).toEqual({ ok: true, value: null });
  const after = { state: stateOf(store), bytes: await readFile(journalOf(folder)) };
  return { folder, store, before, after };
}

let library: Awaited<ReturnType<typeof merged>>;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'sidelight-merge-'));
  library = await merged();
}, 60_000);

afterAll(async () => {
  await library.store.close();
  await rm(root, { recursive: true, force: true });
});

it('is one line of the journal, whole behind all that was there', () => {
  const { before, after } = library;
  expect(Object.keys(after.state.reviews)).toHaveLength(2 * ARTICLES);
  expect(Object.keys(after.state.kept.rule)).toHaveLength(1);
  expect(after.bytes.subarray(0, before.bytes.length).equals(before.bytes)).toBe(true);
  const added = after.bytes.subarray(before.bytes.length);
  expect(added.indexOf('\n')).toBe(added.length - 1);
});

it('is there wholly or not at all, wherever its line was torn', { timeout: 120_000 }, async () => {
  const { folder, before, after } = library;
  const [from, to] = [before.bytes.length, after.bytes.length];
  const even = Array.from({ length: 12 }, (_, at) => from + Math.floor(((to - from) * at) / 12));
  const cuts = [from, from + 1, from + 20, ...even.slice(1), to - 2, to - 1, to];
  for (const cut of cuts) {
    const torn = join(root, `torn-${cut}`);
    // The lock is that of the program that was cut off.
    await cp(folder, torn, { recursive: true, filter: (path) => path !== join(folder, 'lock') });
    await truncate(journalOf(torn), cut);
    const store = await open(torn);
    expect(store.readOnly).toBeNull();
    const isWhole = cut === to;
    expect(stateOf(store)).toEqual(isWhole ? after.state : before.state);
    expect(store.steps().done.map(({ name }) => name.kind)).toEqual(isWhole ? ['merge'] : []);
    expect(store.notices).toHaveLength(isWhole || cut === from ? 0 : 1);
    await store.close();
    await rm(torn, { recursive: true });
  }
});

it('is one step: taken back at once in all articles, and done again', async () => {
  const { store, before, after } = library;
  expect(store.steps().done).toHaveLength(1);
  expect(await store.undo(null)).toMatchObject({ ok: true });
  expect(stateOf(store)).toEqual(before.state);
  expect(store.steps().done).toEqual([]);
  expect(await store.redo()).toMatchObject({ ok: true });
  expect(stateOf(store)).toEqual(after.state);
});
