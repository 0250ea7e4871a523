import { mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REAL_FILES } from '../store/files';
import type { Files } from '../store/files';
import { saveFile, saveNewFile } from './save-file';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-save-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const BYTES = new TextEncoder().encode('new words');
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

describe('saveFile', () => {
  it('writes a new file and leaves nothing else', async () => {
    expect(await saveFile(join(folder, 'a.pdf'), BYTES)).toEqual({ ok: true, value: null });
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('new words');
  });

  it('replaces an old file', async () => {
    await writeFile(join(folder, 'a.pdf'), 'old words that are longer');
    expect((await saveFile(join(folder, 'a.pdf'), BYTES)).ok).toBe(true);
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('new words');
  });

  it('says that a folder is in the way, and leaves it', async () => {
    await mkdir(join(folder, 'a.pdf'));
    await writeFile(join(folder, 'a.pdf', 'inner'), 'kept');
    const result = await saveFile(join(folder, 'a.pdf'), BYTES);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'save-failed', message: expect.stringContaining('a.pdf') },
    });
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readdir(join(folder, 'a.pdf'))).toEqual(['inner']);
  });

  it('says that the folder is gone', async () => {
    const result = await saveFile(join(folder, 'missing', 'a.pdf'), BYTES);
    expect(result).toMatchObject({
      ok: false,
      error: { message: '“a.pdf” was not saved: the folder is no longer there.' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['write', 'ENOSPC', 'the disk is full'],
    ['write', 'EROFS', 'the disk cannot be written to'],
    ['sync', 'EIO', 'the disk reported an error (EIO)'],
    ['rename', 'EACCES', 'you may not write to this folder'],
  ])('keeps the old file and no temporary one when %s fails with %s', async (call, code, words) => {
    await writeFile(join(folder, 'a.pdf'), 'old words');
    const files: Files = {
      ...REAL_FILES,
      ...(call === 'rename' ? { rename: failing(code) } : {}),
      open: async (path, flags) => {
        const file = await REAL_FILES.open(path, flags);
        return call === 'rename' ? file : { ...file, [call]: failing(code) };
      },
    };
    const result = await saveFile(join(folder, 'a.pdf'), BYTES, files);
    expect(result).toMatchObject({ ok: false, error: { message: expect.stringContaining(words) } });
    expect(await readdir(folder)).toEqual(['a.pdf']);
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('old words');
  });

  it('takes a name in any script', async () => {
    expect((await saveFile(join(folder, 'تقرير 报告.pdf'), BYTES)).ok).toBe(true);
  });
});

describe('saveNewFile', () => {
  const noLinks: Files = { ...REAL_FILES, link: failing('EPERM') };

  for (const [disk, files] of [
    ['most disks', REAL_FILES],
    ['a disk without links', noLinks],
  ] as const) {
    it(`writes what is new and leaves what is there, on ${disk}`, async () => {
      const path = join(folder, 'a.pdf');
      expect(await saveNewFile(path, BYTES, files)).toEqual({ ok: true, value: null });
      expect(await readFile(path, 'utf8')).toBe('new words');
      expect(await saveNewFile(path, new TextEncoder().encode('other words'), files)).toMatchObject({
        ok: false,
        error: { code: 'exists', message: '“a.pdf” was not saved: a file of that name has come there meanwhile.' },
      });
      expect(await readFile(path, 'utf8')).toBe('new words');
      expect(await readdir(folder)).toEqual(['a.pdf']);
    });
  }

  it('lets one of two that write the same name at once have it', async () => {
    const path = join(folder, 'a.pdf');
    const written = ['one', 'two'].map((words) => saveNewFile(path, new TextEncoder().encode(words)));
    const results = await Promise.all(written);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(results[0]?.ok === true ? 'one' : 'two');
    expect(await readdir(folder)).toEqual(['a.pdf']);
  });
});
