import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Store } from '#core/ports';
import { createAutosaveQueue } from '../../renderer/features/notes/autosave-queue';
import type { AutosaveQueue } from '../../renderer/features/notes/autosave-queue';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import type { Caller } from './handlers';
import { noteHandlers } from './notes';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
const ids = createIds(clock);
let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-two-windows-'));
  const opened = await openLibrary(join(folder, 'library'), { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

type Act = { readonly window: 0 | 1; readonly does: 'type' | 'save' | 'look' };

it('no word typed into one note in two windows is lost, whenever each saves and hears of the other', async () => {
  const session = createSession({ folder, store, problem: null });
  // Each window has handlers of its own.
  const handlersOf = () => noteHandlers(session, { clock, ids, saveElsewhere: () => Promise.resolve(null) });
  const windows = [handlersOf(), handlersOf()];
  const caller = (contentsId: number): Caller => ({ contentsId, kind: 'main' });
  const act = fc.record<Act>({
    window: fc.constantFrom(0, 1),
    does: fc.constantFrom('type', 'type', 'save', 'look'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 24 }), async (acts) => {
      const made = await windows[0]?.['notes:save'](caller(0), { id: null, articleId: null, markdown: 'start' });
      if (!made?.ok) throw new Error('The note was not made');
      const { id } = made.value;
      const noteNow = () => store.catalogue().notes[id]?.markdown ?? '';
      const queues = windows.map((handlers, index) => {
        const save = async (note: Parameters<(typeof handlers)['notes:save']>[1]) =>
          handlers['notes:save'](caller(index), note);
        const queue = createAutosaveQueue(save, 1_000_000);
        queue.begin(id, { id, articleId: null, markdown: 'start' });
        return queue;
      });
      const typed: string[] = [];
      const running: Promise<void>[] = [];
      for (const [number, { window, does }] of acts.entries()) {
        const queue = queues[window] as AutosaveQueue;
        if (does === 'type') {
          const word = `word${number}of${window}`;
          typed.push(word);
          queue.edit(id, { id, articleId: null, markdown: `${queue.textOf(id) ?? ''} ${word}` });
        } else if (does === 'save') running.push(queue.flush());
        else {
          await Promise.resolve();
          queue.follow(null, [{ id, markdown: noteNow() }]);
        }
      }
      await Promise.all(running);
      for (const queue of queues) await queue.flush();
      expect(noteNow().split(/\s+/u)).toEqual(expect.arrayContaining(['start', ...typed]));
    }),
    { numRuns: 60 },
  );
});
