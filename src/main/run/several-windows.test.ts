import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { createSession } from '../library/library-session';
import type { OpenedLibrary } from '../library/library-session';
import type { AppWindows } from '../windows/app-windows';
import { followLibrary, reopenWindows } from './several-windows';

const opened = (libraryId: string, folder = `/${libraryId}`): OpenedLibrary => {
  const store = { libraryId, folder, subscribe: () => () => undefined, close: async () => undefined };
  return { folder, store: store as unknown as Store, problem: null };
};

let log: string[] = [];

/** Windows that write down what is done with them. */
function fakeWindows(others = 2): AppWindows {
  const send = (name: string, payload: unknown): void => void log.push(`${name} ${JSON.stringify(payload)}`);
  const main = {
    send: (name: string, payload: unknown) => send(`active ${name}`, payload),
    focus: () => log.push('focus'),
  };
  return {
    send,
    active: () => main,
    flush: async () => void log.push('flush'),
    closeOthers: () => (log.push('close others'), others),
    open: (view: unknown, bounds: unknown) => (
      log.push(`open ${JSON.stringify([view, bounds])}`),
      { load: () => log.push('load') }
    ),
  } as unknown as AppWindows;
}

beforeEach(() => {
  log = [];
});

describe('followLibrary', () => {
  it('has words saved before a library is left, then closes the other windows and says so', async () => {
    const session = createSession(opened('one'));
    followLibrary(session, fakeWindows());
    await session.reopen(async () => opened('two'));
    expect(log).toEqual([
      'flush',
      'close others',
      'library:reopened {"isSame":false}',
      'active windows:closed {"count":2}',
      'library:changed {"articleIds":[]}',
    ]);
  });

  it('leaves all windows open where the library is the same, moved or opened again', async () => {
    const session = createSession(opened('one'));
    followLibrary(session, fakeWindows());
    await session.reopen(async () => opened('one', '/elsewhere'));
    await session.reopen(async () => ({ folder: '/elsewhere', store: null, problem: { code: 'x', message: 'x' } }));
    expect(log).not.toContain('close others');
    await session.reopen(async () => ({ folder: '/third', store: null, problem: { code: 'x', message: 'x' } }));
    expect(log).toContain('close others');
  });

  it('says nothing where no other window was open', async () => {
    const session = createSession(opened('one'));
    followLibrary(session, fakeWindows(0));
    await session.reopen(async () => opened('two'));
    expect(log.join()).not.toContain('windows:closed');
  });
});

describe('reopenWindows', () => {
  const bounds = { x: 1, y: 2, width: 800, height: 600, isMaximized: false };
  const others = { library: '/one', windows: [{ bounds, isWhole: false, articleId: 'A1' }] };

  it('opens the windows of the last end again, and leaves the first in front', () => {
    reopenWindows(fakeWindows(), others, '/one');
    expect(log).toEqual([`open ${JSON.stringify([{ isWhole: false, articleId: 'A1' }, bounds])}`, 'load', 'focus']);
  });

  it('opens none where another library is open, or none is known', () => {
    reopenWindows(fakeWindows(), others, '/two');
    reopenWindows(fakeWindows(), null, '/one');
    expect(log).toEqual([]);
  });
});
