import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { copyBackup } from '../../../src/main/store/backup-copy';
import { bringBack } from '../../../src/main/store/bring-back';
import { REAL_FILES } from '../../../src/main/store/files';
import { bytesBelow } from './library-bytes';
import { codeOf, filesBelow, freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

const clock = { now: () => new Date('2024-03-01T00:00:00.000Z') };

async function made(): Promise<{ folder: string; store: Store; name: string; copy: string }> {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  valueOf(await store.change(putNote('n1', 'words', 'a1')));
  const name = valueOf(await store.backUp('now')) ?? '';
  return { folder, store, name, copy: await freshPath() };
}

describe('a copy of the backups', () => {
  test('is enough to bring the library back when the computer is lost', async () => {
    const { folder, store, name, copy } = await made();
    const expected = structuredClone(store.catalogue());
    expect(await copyBackup(REAL_FILES, folder, name, copy)).toEqual({ missing: [] });
    await store.close();
    await rm(folder, { recursive: true });
    const before = await bytesBelow(copy);
    const target = await freshPath();
    expect(valueOf(await bringBack(copy, target, { clock }))).toEqual({
      madeAt: '2024-02-03T04:05:06.000Z',
      missing: 0,
    });
    const again = valueOf(await openAt(target, { create: false }));
    expect(again.catalogue()).toEqual(expected);
    expect(again.libraryId).toBe(store.libraryId);
    expect(valueOf(await again.readArticle('a2')).article.id).toBe('a2');
    valueOf(await again.change(putNote('n2', 'goes on', 'a1')));
    await again.close();
    expect(await bytesBelow(copy)).toEqual(before);
  });

  test('takes in only what is not there yet', async () => {
    const { folder, store, name, copy } = await made();
    await copyBackup(REAL_FILES, folder, name, copy);
    valueOf(await store.addArticles([newArticle('a3')]));
    const later = valueOf(await store.backUp('now')) ?? '';
    const written: string[] = [];
    const rename: typeof REAL_FILES.rename = (from, to) => (
      written.push(to.slice(copy.length + 1)),
      REAL_FILES.rename(from, to)
    );
    await copyBackup({ ...REAL_FILES, rename }, folder, later, copy);
    expect(written.map((path) => path.split('/')[0] ?? '').sort((a, b) => a.localeCompare(b))).toEqual([
      'articles',
      'backups',
      'originals',
    ]);
    await store.close();
  });

  test('has no backup whose files are not there: a failure leaves the earlier ones whole', async () => {
    const { folder, store, name, copy } = await made();
    await copyBackup(REAL_FILES, folder, name, copy);
    valueOf(await store.addArticles([newArticle('a3')]));
    const later = valueOf(await store.backUp('now')) ?? '';
    const rename = async (from: string, to: string): Promise<void> => {
      if (to.includes('originals')) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
      await REAL_FILES.rename(from, to);
    };
    await expect(copyBackup({ ...REAL_FILES, rename }, folder, later, copy)).rejects.toThrow('full');
    expect((await filesBelow(copy)).filter((path) => path.startsWith('backups/'))).toEqual([`backups/${name}`]);
    const target = await freshPath();
    expect(valueOf(await bringBack(copy, target, { clock })).missing).toBe(0);
    await store.close();
  });

  test('tells what is not whole in the library, and copies the rest', async () => {
    const { folder, store, name, copy } = await made();
    const file = store.catalogue().articles['a1']?.file ?? '';
    await writeFile(join(folder, 'articles', file), 'garbage');
    expect(await copyBackup(REAL_FILES, folder, name, copy)).toEqual({ missing: [`articles/${file}`] });
    expect(valueOf(await bringBack(copy, await freshPath(), { clock })).missing).toBe(1);
    await store.close();
  });

  test('is not mixed with that of another library, and brings nothing back over something', async () => {
    const { folder, store, name, copy } = await made();
    const other = await made();
    await copyBackup(REAL_FILES, folder, name, copy);
    const before = await bytesBelow(copy);
    await expect(copyBackup(REAL_FILES, other.folder, other.name, copy)).rejects.toThrow('another library');
    expect(await bytesBelow(copy)).toEqual(before);
    const target = await freshPath();
    await mkdir(target);
    await writeFile(join(target, 'thesis.txt'), 'mine');
    expect(codeOf(await bringBack(copy, target, { clock }))).toBe('not-empty');
    expect(await readFile(join(target, 'thesis.txt'), 'utf8')).toBe('mine');
    expect(codeOf(await bringBack(target, await freshPath(), { clock }))).toBe('no-whole-backup');
    await store.close();
    await other.store.close();
  });
});
