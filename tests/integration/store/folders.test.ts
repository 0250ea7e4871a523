import { execFileSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { REAL_FILES } from '../../../src/main/store/files';
import { freshPath } from './library-kit';

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

test.skipIf(!canMount)('a full disk is called full, not gone', async () => {
  const disk = dirname(await freshPath());
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k,nr_inodes=2', 'tmpfs', disk]);
  try {
    await mkdir(join(disk, 'library'));
    await expect(REAL_FILES.makeFolder(join(disk, 'library', 'temp'))).rejects.toMatchObject({ code: 'ENOSPC' });
  } finally {
    execFileSync('umount', ['-l', disk]);
  }
});
