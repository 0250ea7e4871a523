import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { REAL_FILES } from '../../../src/main/store/files';
import { failingFiles } from './failing-files';
import { freshPath, newArticle, openAt, valueOf } from './library-kit';

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

test('a folder is made with those above it, once and again', async () => {
  const folder = await freshPath();
  await REAL_FILES.makeFolder(join(folder, 'articles', 'ab'));
  await REAL_FILES.makeFolder(join(folder, 'articles', 'ab'));
  expect(await readdir(folder, { recursive: true })).toEqual(['articles', 'articles/ab']);
});

test('a file in its place is said', async () => {
  const folder = await freshPath();
  await writeFile(folder, '');
  await expect(REAL_FILES.makeFolder(folder)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(REAL_FILES.makeFolder(join(folder, 'below'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test.skipIf(process.platform !== 'linux')(
  'a place that takes no folders is said, and is not asked for ever',
  async () => {
    await expect(REAL_FILES.makeFolder('/proc/nothing/library')).rejects.toMatchObject({ code: 'ENOENT' });
    const opened = await openAt('/proc/nothing/library');
    expect(opened).toMatchObject({
      ok: false,
      error: { message: 'The folder /proc/nothing/library for a new library cannot be made.' },
    });
  },
);

test('nothing is made where a library was that is gone', async () => {
  const folder = await freshPath();
  await expect(REAL_FILES.makeFolder(join(folder, 'articles', 'ab'), folder)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(dirname(folder))).toEqual([]);
});

const ACTS = {
  'an import': (store: Store, nth: number) => store.addArticles([newArticle(`a${nth}`)]),
  'a backup': (store: Store) => store.backUp('now'),
} as const;
const LEFT = { nothing: () => undefined, 'an empty folder': mkdirSync } as const;
const CASES = Object.entries(ACTS).flatMap(([doing, act]) =>
  Object.entries(LEFT).map(([what, leave]) => ({ doing, act, what, leave })),
);

for (const { doing, act, what, leave } of CASES) {
  test(`a library that goes away in the middle of ${doing}, ${what} in its place, is not begun anew by its folders`, async () => {
    const folder = await freshPath();
    const away = `${folder}-away`;
    for (let nth = 1, isOver = false; !isOver; nth += 1) {
      const disk = failingFiles(() => null);
      const store = valueOf(await openAt(folder, { files: disk.files }));
      const from = disk.calls;
      disk.plan = (call) => {
        if (call !== from + nth) return null;
        renameSync(folder, away);
        leave(folder);
        return null;
      };
      const done = await act(store, nth);
      isOver = disk.calls < from + nth;
      if (!isOver) {
        expect(await readdir(folder, { recursive: true }).catch(() => [])).toEqual([]);
        if (!done.ok) expect(done.error.code).toBe('library-gone');
        await rm(folder, { recursive: true, force: true });
        await rename(away, folder);
      }
      await store.close();
    }
  });
}

test.skipIf(!canMount)('a full disk is called full, not gone (needs root on Linux to make one)', async () => {
  const disk = dirname(await freshPath());
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,nr_inodes=2', 'tmpfs', disk]);
  try {
    await mkdir(join(disk, 'library'));
    await expect(REAL_FILES.makeFolder(join(disk, 'library', 'temp'))).rejects.toMatchObject({ code: 'ENOSPC' });
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});
