import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyLibrary } from '../../../src/main/store/copy-library';
import { REAL_FILES } from '../../../src/main/store/files';
import { bytesBelow } from './library-bytes';
import { codeOf, freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

async function made(): Promise<string> {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  valueOf(await store.change(putNote('n1', 'words', 'a1')));
  valueOf(await store.backUp('now'));
  await store.close();
  return folder;
}

describe('a copy of a library', () => {
  test('has every file byte for byte, and opens', async () => {
    const folder = await made();
    const to = await freshPath();
    valueOf(await copyLibrary(folder, to));
    expect(await bytesBelow(to)).toEqual(await bytesBelow(folder));
    expect((await readdir(to)).sort()).toEqual((await readdir(folder)).filter((name) => name !== 'temp').sort());
    const store = valueOf(await openAt(to, { create: false }));
    expect(store.readOnly).toBeNull();
    await store.close();
  });

  test.each(['journal-1.jsonl', 'library.json'])(
    'that fails at %s leaves nothing, and the library as it was',
    async (at) => {
      const folder = await made();
      const before = await bytesBelow(folder);
      const to = await freshPath();
      const rename = async (from: string, target: string): Promise<void> => {
        if (target === join(to, at)) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
        await REAL_FILES.rename(from, target);
      };
      expect(codeOf(await copyLibrary(folder, to, { ...REAL_FILES, rename }))).toBe('disk-full');
      expect(await readdir(join(to, '..'))).toEqual([]);
      expect(await bytesBelow(folder)).toEqual(before);
    },
  );

  test('is not made over something, into itself, or of a library that is open', async () => {
    const folder = await made();
    const taken = await freshPath();
    await mkdir(taken);
    await writeFile(join(taken, 'thesis.txt'), 'mine');
    expect(codeOf(await copyLibrary(folder, taken))).toBe('not-empty');
    expect(await readdir(taken)).toEqual(['thesis.txt']);
    expect(codeOf(await copyLibrary(folder, join(folder, 'inside')))).toBe('inside-itself');
    const store = valueOf(await openAt(folder));
    expect(codeOf(await copyLibrary(folder, await freshPath()))).toBe('library-locked');
    await store.close();
  });

  test('is told from the library by a disk that gives other bytes back', async () => {
    const folder = await made();
    const to = await freshPath();
    const readFile = async (path: string): Promise<Buffer> => {
      const bytes = await REAL_FILES.readFile(path);
      return path.startsWith(to) && path.includes('originals') ? Buffer.concat([bytes, Buffer.from('x')]) : bytes;
    };
    expect(codeOf(await copyLibrary(folder, to, { ...REAL_FILES, readFile }))).toBe('copy-not-whole');
    expect(await readdir(join(to, '..'))).toEqual([]);
  });
});
