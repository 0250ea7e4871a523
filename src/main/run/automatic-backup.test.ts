import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSession } from '../library/library-session';
import { openLibrary } from '../store/open-library';
import { backUpWhenDue } from './automatic-backup';
import { createIds } from '../store/ids';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
const note = { id: 'n1', articleId: 'A1', markdown: 'one', createdAt: 't', updatedAt: 't' };
let folder = '';
const told: string[] = [];

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'sidelight-backup-')), 'library');
  told.length = 0;
});

afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});

async function start() {
  const opened = await openLibrary(folder, { clock, ids: createIds(clock) });
  if (!opened.ok) throw new Error(opened.error.message);
  const session = createSession({ folder, store: opened.value, problem: null });
  const run = () => backUpWhenDue({ session, tell: (message) => told.push(message), log: () => undefined });
  return { session, store: opened.value, run };
}

describe('backUpWhenDue', () => {
  it('makes one backup of what was changed, and says nothing', async () => {
    const { session, store, run } = await start();
    await store.change({ type: 'note:put', note });
    expect(await run()).toMatchObject({ ok: true });
    expect(await run()).toEqual({ ok: true, value: null });
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1);
    expect(told).toEqual([]);
    await session.close();
  });

  it('tells when none can be made', async () => {
    const { session, store, run } = await start();
    await store.change({ type: 'note:put', note });
    await writeFile(join(folder, 'backups'), 'a file in the way');
    expect(await run()).toMatchObject({ ok: false });
    expect(told).toEqual([expect.stringContaining('could not be backed up')]);
    await session.close();
  });

  it('makes none of a library that another holds', async () => {
    const first = await start();
    await first.store.change({ type: 'note:put', note });
    const second = await start();
    expect(await second.run()).toMatchObject({ ok: false, error: { code: 'library-locked' } });
    expect(told).toEqual([]);
    expect(await readdir(folder)).not.toContain('backups');
    await second.session.close();
    await first.session.close();
  });
});
