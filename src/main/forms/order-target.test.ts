import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { targetOf } from './order-target';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-target-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const target = (name: string, platform = 'linux', isForced = false) =>
  targetOf({ out: join(folder, name), isForced }, 'pdf', platform);
const refused = (code: string) => ({ ok: false, error: { code } });

describe('targetOf', () => {
  it('takes a path with the ending for a file, and any other for a folder', async () => {
    expect(await target('a.PDF')).toMatchObject({ ok: true, value: { kind: 'file' } });
    expect(await target('a')).toMatchObject({ ok: true, value: { kind: 'folder' } });
    expect(await targetOf({ out: join(folder, 'a.csv'), isForced: false }, null)).toMatchObject({
      value: { kind: 'folder' },
    });
  });

  it('refuses what is there unless it is to be replaced, and a folder always', async () => {
    await writeFile(join(folder, 'a.pdf'), 'mine');
    await mkdir(join(folder, 'b.pdf'));
    expect(await target('a.pdf')).toMatchObject(refused('exists'));
    expect(await target('a.pdf', 'linux', true)).toMatchObject({ ok: true });
    expect(await target('b.pdf', 'linux', true)).toMatchObject(refused('exists'));
    expect(await target(join('none', 'c.pdf'))).toMatchObject(refused('no-folder'));
    expect((await readdir(folder)).sort()).toEqual(['a.pdf', 'b.pdf']);
  });

  it.each(['con.pdf', 'Aux', 'lpt1.pdf', 'what?.pdf', 'a:b.pdf', 'end. '])('on Windows refuses %s', async (name) => {
    expect(await target(name, 'win32')).toMatchObject(refused('bad-name'));
    expect(await target(name, 'linux')).toMatchObject({ ok: true });
  });

  it('refuses a name that is too long for a disk', async () => {
    expect(await target(`${'é'.repeat(130)}.pdf`)).toMatchObject(refused('bad-name'));
  });
});
