import { mkdtemp, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import { createLibraryControl } from './library-control';
import { createSession } from './library-session';
import type { LibrarySession } from './library-session';
import { openExisting, openSession } from './open-session';
import { readRecent } from './recent-libraries';

let base = '';
let session: LibrarySession;
let minute = 0;
const clock = { now: () => new Date(Date.UTC(2024, 4, 6, 0, (minute += 1))) };
const at = (name: string) => join(base, name);
const trash = (folder: string) => rename(folder, at('bin'));
const options = () => ({ userData: base, clock, ids: createIds(clock), program: '1', log: () => undefined, trash });
const control = () => createLibraryControl(session, options());
const note = (id: string) => ({ id, articleId: 'A1', markdown: id, createdAt: 't', updatedAt: 't' });
const put = (id: string) => session.current().store?.change({ type: 'note:put', note: note(id) });
const notes = () => Object.keys(session.current().store?.catalogue().notes ?? {});

async function make(name: string): Promise<void> {
  const made = await openLibrary(at(name), { ...options(), create: true });
  if (!made.ok) throw new Error(made.error.message);
  await made.value.close();
}

async function damage(name: string): Promise<void> {
  for (const file of await readdir(at(name))) {
    if (/^(?:catalogue|journal)-/u.test(file)) await writeFile(join(at(name), file), 'garbage');
  }
}

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-control-'));
  session = createSession((await openSession({ ...options(), folder: at('one') })).library);
});

afterEach(async () => {
  await session.close();
  await rm(base, { recursive: true, force: true });
});

describe('the control of libraries', () => {
  it('opens another library and lets the former go', async () => {
    await make('two');
    expect(await control().openFolder(at('two'))).toMatchObject({ ok: true, value: { problem: null } });
    expect(session.current().folder).toBe(at('two'));
    const former = await openExisting({ ...options(), folder: at('one') });
    expect(former.store?.readOnly).toBeNull();
    await former.store?.close();
  });

  it('keeps the former open where the other does not open, and makes nothing there', async () => {
    await put('n1');
    expect(await control().openFolder(at('nowhere'))).toMatchObject({ ok: false, error: { code: 'no-library' } });
    expect(session.current().folder).toBe(at('one'));
    expect(await put('n2')).toMatchObject({ ok: true });
    expect(await readdir(base)).toEqual(['libraries.json', 'one']);
  });

  it('shows the page of a library that was refused, and opens another from there', async () => {
    await make('two');
    await damage('two');
    const control = createLibraryControl(session, options());
    expect(await control.showRefused()).toMatchObject({ ok: false });
    expect(await control.openFolder(at('two'))).toMatchObject({ ok: false, error: { code: 'library-damaged' } });
    expect(await control.showRefused()).toEqual({ ok: true, value: null });
    expect(session.current()).toMatchObject({ folder: at('two'), problem: { code: 'library-damaged' } });
    expect(await control.openFolder(at('one'))).toMatchObject({ ok: true, value: { problem: null } });
    expect(await put('n1')).toMatchObject({ ok: true });
  });

  it('opens the same library anew for writing, also under another name', async () => {
    await symlink(at('one'), at('link'));
    expect(await control().openFolder(at('link'))).toMatchObject({ ok: true, value: { problem: null } });
    expect(await put('n1')).toMatchObject({ ok: true });
  });

  it('makes a library in a new folder only', async () => {
    expect(await control().make(at('two'))).toMatchObject({ ok: true, value: { name: 'two' } });
    expect(await put('n1')).toMatchObject({ ok: true });
    expect(await control().make(at('one'))).toMatchObject({ ok: false, error: { code: 'library-there' } });
    await writeFile(at('thesis.txt'), 'mine');
    expect(await control().make(base)).toMatchObject({ ok: false, error: { code: 'not-empty' } });
    expect(session.current().folder).toBe(at('two'));
  });

  it('moves the library, keeps the former folder whole, and puts it into the bin on demand', async () => {
    await put('n1');
    const control = createLibraryControl(session, options());
    expect(await control.discardFormer()).toMatchObject({ ok: false });
    expect(await control.move(at('moved'))).toMatchObject({
      ok: true,
      value: { name: 'one', folderName: 'moved', formerName: 'one' },
    });
    expect(session.current().folder).toBe(at('moved'));
    expect(notes()).toEqual(['n1']);
    expect(await put('n2')).toMatchObject({ ok: true });
    expect((await readRecent(base)).libraries.map(({ folder }) => folder)).toEqual([at('moved')]);
    const kept = await openLibrary(at('one'), { ...options(), create: false });
    expect(kept.ok && Object.keys(kept.value.catalogue().notes)).toEqual(['n1']);
    expect(await control.discardFormer()).toMatchObject({ ok: false, error: { code: 'library-locked' } });
    if (kept.ok) await kept.value.close();
    expect(await control.discardFormer()).toEqual({ ok: true, value: null });
    expect((await readdir(base)).sort()).toEqual(['bin', 'libraries.json', 'moved']);
  });

  it('stays where it is when it cannot be moved', async () => {
    await put('n1');
    await writeFile(at('file'), 'in the way');
    expect(await control().move(join(at('file'), 'library'))).toMatchObject({ ok: false });
    expect(await control().move(join(at('one'), 'inside'))).toMatchObject({
      ok: false,
      error: { code: 'inside-itself' },
    });
    expect(session.current().folder).toBe(at('one'));
    expect(await put('n2')).toMatchObject({ ok: true });
  });

  it('opens a library that is back again', async () => {
    await session.close();
    await rename(at('one'), at('away'));
    session = createSession(await openExisting({ ...options(), folder: at('one') }));
    expect(await control().retry()).toMatchObject({ ok: false, error: { code: 'no-library' } });
    await rename(at('away'), at('one'));
    expect(await control().retry()).toMatchObject({ ok: true, value: { problem: null } });
  });

  it('restores a backup of the open library, and takes it back', async () => {
    await put('n1');
    const name = (await session.current().store?.backUp('now')) ?? null;
    await put('n2');
    const restored = await control().restore(name?.ok ? (name.value ?? '') : '');
    expect(notes()).toEqual(['n1']);
    await control().restore(restored.ok ? (restored.value.undoneBy ?? '') : '');
    expect(notes()).toEqual(['n1', 'n2']);
  });

  it('keeps the library open where the backup is not there', async () => {
    await put('n1');
    const refused = await control().restore('catalogue-2024-05-06T00-01-00.000Z-7.json');
    expect(refused).toMatchObject({ ok: false, error: { code: 'backup-not-whole' } });
    expect(await put('n2')).toMatchObject({ ok: true });
  });

  it('shows what can be read of a damaged library, and nothing where there is nothing', async () => {
    await put('n1');
    await session.current().store?.backUp('now');
    await session.close();
    await damage('one');
    session = createSession(await openExisting({ ...options(), folder: at('one') }));
    expect(await control().openReadOnly()).toMatchObject({ ok: true, value: { problem: { code: 'opened-to-read' } } });
    expect(notes()).toEqual(['n1']);
    await rm(join(at('one'), 'backups'), { recursive: true });
    session = createSession(await openExisting({ ...options(), folder: at('one') }));
    expect(await control().openReadOnly()).toMatchObject({ ok: false, error: { code: 'nothing-readable' } });
    expect(session.current().problem?.code).toBe('library-damaged');
  });
});
