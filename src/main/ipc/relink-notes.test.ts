import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import type { Caller } from './handlers';
import { noteHandlers } from './notes';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
const ids = createIds(clock);
const caller: Caller = { contentsId: 1, kind: 'main' };

it('leads the links of all notes to the new name of a note, as one step', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-relink-'));
  const opened = await openLibrary(join(folder, 'library'), { clock, ids });
  if (!opened.ok) throw new Error(opened.error.message);
  const store = opened.value;
  try {
    const session = createSession({ folder, store, problem: null });
    const handlers = noteHandlers(session, { clock, ids, saveElsewhere: () => Promise.resolve(null) });
    const texts = ['# The gauge', 'See [[The Gauge]]', '[[the gauge|it]] and [[Other]]', 'nothing'];
    for (const markdown of texts) await handlers['notes:save'](caller, { id: null, articleId: null, markdown });
    const steps = store.steps().done.length;
    expect(await handlers['notes:relink'](caller, 'The gauge', 'The weir')).toEqual({ ok: true, value: 2 });
    const now = () => Object.values(store.catalogue().notes).map(({ markdown }) => markdown);
    expect(now()).toEqual(['# The gauge', 'See [[The weir]]', '[[The weir|it]] and [[Other]]', 'nothing']);
    expect(store.steps().done).toHaveLength(steps + 1);
    await store.undo(null);
    expect(now()).toEqual(texts);
    expect(await handlers['notes:relink'](caller, 'Nobody', 'The weir')).toEqual({ ok: true, value: 0 });
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
});
