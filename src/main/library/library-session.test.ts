import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import { createSession, withStore } from './library-session';
import type { LibrarySession, OpenedLibrary } from './library-session';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
let base = '';

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-reopen-'));
});

afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

async function opened(name: string): Promise<OpenedLibrary> {
  const folder = join(base, name);
  const result = await openLibrary(folder, { clock, ids: createIds(clock) });
  return result.ok ? { folder, store: result.value, problem: null } : { folder, store: null, problem: result.error };
}

const save = (session: LibrarySession, id: string) =>
  withStore(session, (store) =>
    store.change({ type: 'note:put', note: { id, articleId: 'A1', markdown: id, createdAt: 't', updatedAt: 't' } }),
  );

describe('a session', () => {
  it('lets the library go before it is opened again, and follows the one that came', async () => {
    const session = createSession(await opened('one'));
    const heard: (readonly string[])[] = [];
    session.subscribe((articleIds) => heard.push(articleIds));
    await save(session, 'n1');
    // Were the first not closed before, its lock would make this one read-only.
    expect((await session.reopen(() => opened('one'))).store?.readOnly).toBeNull();
    expect(await save(session, 'n2')).toEqual({ ok: true, value: null });
    await Promise.resolve();
    expect(heard).toEqual([['A1'], [], ['A1']]);
    expect(Object.keys(session.current().store?.catalogue().notes ?? {})).toEqual(['n1', 'n2']);
    await session.close();
  });

  it('answers with a reason while nothing is open, and one reopening waits for the other', async () => {
    const session = createSession(await opened('one'));
    const during: unknown[] = [];
    const first = session.reopen(async () => {
      during.push(await save(session, 'n1'));
      return opened('two');
    });
    const second = session.reopen(async () => opened('three'));
    await Promise.all([first, second]);
    expect(during).toMatchObject([{ ok: false, error: { code: 'library-reopening' } }]);
    expect(session.current().folder).toBe(join(base, 'three'));
    await session.close();
    // All were let go: each can be opened for writing.
    for (const name of ['one', 'two', 'three']) {
      const { store } = await opened(name);
      expect(store?.readOnly).toBeNull();
      await store?.close();
    }
  });
});
