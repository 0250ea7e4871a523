import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptDraft } from '#core/library/kept';
import { createIds } from '../store/ids';
import { catalogueOf, createSession, statusOf, withStore } from './library-session';
import { openSession } from './open-session';

const clock = { now: () => new Date('2024-05-06T12:00:00Z') };
let base = '';
const library = () => join(base, 'library');
async function open(folder = library()) {
  const { library: opened, isNew } = await openSession({
    folder,
    userData: base,
    clock,
    ids: createIds(clock),
    program: '1',
    log: () => undefined,
  });
  return { session: createSession(opened), isNew };
}

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-session-'));
});

afterEach(async () => {
  await rm(base, { recursive: true, force: true });
});

describe('openSession', () => {
  it('makes a library where none was, once', async () => {
    const first = await open();
    expect(first.isNew).toBe(true);
    expect(statusOf(first.session)).toMatchObject({ name: 'library', articles: 0, readOnly: false, problem: null });
    await first.session.close();
    const second = await open();
    expect(second.isNew).toBe(false);
    await second.session.close();
  });

  it('puts nothing in the place of a library that is gone', async () => {
    await (await open()).session.close();
    await rm(library(), { recursive: true });
    const { session } = await open();
    expect(statusOf(session)).toMatchObject({ readOnly: true, problem: { code: 'no-library' } });
    expect(catalogueOf(session)).toEqual({ articles: {}, notes: {}, reviews: {}, kept: keptDraft() });
    expect(await withStore(session, () => ({ ok: true, value: 1 }))).toMatchObject({ ok: false });
    expect(await readdir(base)).toEqual(['libraries.json']);
  });

  it('makes nothing where a library may have been that a damaged list no longer names', async () => {
    await (await open()).session.close();
    await rm(library(), { recursive: true });
    await writeFile(join(base, 'libraries.json'), 'garbage');
    const { session } = await open();
    expect(statusOf(session)).toMatchObject({ readOnly: true, problem: { code: 'no-library' } });
    expect(await readdir(base)).toEqual(['libraries.json', 'libraries.json.damaged']);
  });

  it('does not touch a folder that is no library', async () => {
    const { session } = await open(base);
    await session.close();
    await writeFile(join(base, 'thesis.txt'), 'mine');
    await rm(join(base, 'library.json'), { force: true });
    const again = await open(base);
    expect(again.session.current().store).toBeNull();
    expect(await readdir(base)).toContain('thesis.txt');
  });
});
