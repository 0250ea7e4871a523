import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { ok } from '#core/result';
import { createSession } from '../library/library-session';
import type { OpenedLibrary } from '../library/library-session';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import type { LibrarySearch } from './search';
import { followSession } from './session-search';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
let base = '';
let happened: string[] = [];

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-follow-'));
  happened = [];
});

afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

async function opened(name: string): Promise<OpenedLibrary> {
  const folder = join(base, name);
  const result = await openLibrary(folder, { clock, ids: createIds(clock) });
  return result.ok ? { folder, store: result.value, problem: null } : { folder, store: null, problem: result.error };
}

/** A search that finds the name of its library. */
function start({ libraryName }: Store): LibrarySearch {
  happened.push(`start ${libraryName}`);
  return {
    run: async () => {
      const hits = [{ articleId: libraryName, rank: 0, snippet: null }];
      return ok({ hits, notes: [], total: 1, didYouMean: null, isComplete: true });
    },
    names: { holding: async () => [libraryName], count: async () => ({ isComplete: true, names: {} }) },
    all: async () => JSON.stringify([libraryName]),
    begun: async () => [],
    close: async () => void happened.push(`close ${libraryName}`),
  };
}

it('searches the library that is open, having closed the search of the one before', async () => {
  const session = createSession(await opened('one'));
  const search = followSession(session, start);
  expect(await search.run('x', 1)).toMatchObject({ value: { hits: [{ articleId: 'one' }] } });
  expect(await search.names.holding({})).toEqual(['one']);
  await session.reopen(() => opened('two'));
  expect(await search.names.holding({})).toEqual(['two']);
  expect(await search.run('x', 1)).toMatchObject({ value: { hits: [{ articleId: 'two' }] } });
  const problem = { code: 'no-library', message: 'It is not there.' };
  await session.reopen(async () => ({ folder: join(base, 'three'), store: null, problem }));
  expect(await search.run('x', 1)).toEqual({ ok: false, error: problem });
  await session.reopen(() => opened('one'));
  expect(await search.run('x', 1)).toMatchObject({ value: { hits: [{ articleId: 'one' }] } });
  await search.close();
  expect(happened).toEqual(['start one', 'close one', 'start two', 'close two', 'start one', 'close one']);
  await session.close();
});

it('closes at once where it was never let start, and then starts nothing', async () => {
  const session = createSession(await opened('one'));
  let mayStart = (): void => undefined;
  const search = followSession(
    session,
    start,
    new Promise((resolve) => {
      mayStart = resolve;
    }),
  );
  await search.close();
  mayStart();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(happened).toEqual([]);
  await session.close();
});
