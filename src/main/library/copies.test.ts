import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import { openCopies } from './copies';
import { createSession } from './library-session';
import type { LibrarySession } from './library-session';

let base = '';
let session: LibrarySession;
let minute = 0;
const clock = { now: () => new Date(Date.UTC(2024, 4, 6, 0, (minute += 1))) };
const stick = () => join(base, 'stick');
const copies = () => openCopies({ userData: base, session, log: () => undefined });
const note = { id: 'n1', articleId: 'A1', markdown: 'one', createdAt: 't', updatedAt: 't' };

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-copies-'));
  const folder = join(base, 'library');
  const opened = await openLibrary(folder, { clock, ids: createIds(clock) });
  if (!opened.ok) throw new Error(opened.error.message);
  session = createSession({ folder, store: opened.value, problem: null });
  await opened.value.change({ type: 'note:put', note });
  await opened.value.backUp('now');
});

afterEach(async () => {
  await session.close();
  await rm(base, { recursive: true, force: true });
});

describe('copies of backups', () => {
  it('are made in the chosen folder, which is remembered', async () => {
    await mkdir(stick());
    const first = await copies();
    expect(first.state()).toBeNull();
    expect(await first.copyLatest()).toEqual({ ok: true, value: null });
    first.setFolder(stick());
    expect(await first.copyLatest()).toEqual({ ok: true, value: null });
    const [name = ''] = await readdir(stick());
    expect(name).toMatch(/^Sidelight backup of library /u);
    expect(await readdir(join(stick(), name, 'backups'))).toHaveLength(1);
    expect((await copies()).state()).toMatchObject({ folderName: 'stick', problem: null });
  });

  it('say when the folder is gone, make none in its place, and catch up when it is back', async () => {
    const some = await copies();
    some.setFolder(stick());
    expect(await some.copyLatest()).toMatchObject({ ok: false, error: { code: 'copies-gone' } });
    expect(some.state()).toMatchObject({ problem: { code: 'copies-gone' } });
    expect(await readdir(base)).not.toContain('stick');
    await mkdir(stick());
    await session.current().store?.backUp('now');
    expect(await some.copyLatest()).toMatchObject({ ok: true });
    expect(some.state()).toMatchObject({ problem: null });
    expect(await readdir(stick())).toHaveLength(1);
  });

  it('are no more made once they were stopped; those made stay', async () => {
    await mkdir(stick());
    const some = await copies();
    some.setFolder(stick());
    await some.copyLatest();
    some.setFolder(null);
    await session.current().store?.backUp('now');
    await some.copyLatest();
    const [name = ''] = await readdir(stick());
    expect(await readdir(join(stick(), name, 'backups'))).toHaveLength(1);
    expect((await copies()).state()).toBeNull();
  });
});
