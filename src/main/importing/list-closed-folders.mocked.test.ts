import type * as FileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listFiles } from './list-files';

// A test that runs as root may open every folder and file, so those of these names are refused here.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const refusing =
    <Args extends readonly [unknown, ...unknown[]], Value>(call: (...args: Args) => Value) =>
    (...args: Args): Value => {
      if (String(args[0]).includes('closed')) throw Object.assign(new Error('refused'), { code: 'EACCES' });
      return call(...args);
    };
  return { ...real, readdir: refusing(real.readdir), open: refusing(real.open) };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-list-'));
  await mkdir(join(folder, 'in', 'closed-folder'), { recursive: true });
  await mkdir(join(folder, 'in', 'open'));
  for (const name of ['a.txt', 'open/b.txt', 'closed-folder/c.txt', 'closed-letter'])
    await writeFile(join(folder, 'in', name), 'Words.');
});
afterEach(() => rm(folder, { recursive: true }));

test('a folder that may not be opened is said, and does not keep the rest out; a file that may not be looked into is tried', async () => {
  const listed = await listFiles([join(folder, 'in')]);
  expect(
    listed.map(({ path, files }) => [basename(path), files.ok ? files.value.length : files.error.message]),
  ).toEqual([
    ['in', 3],
    ['closed-folder', 'closed-folder may not be read.'],
  ]);
});

test('a folder that was chosen and may not be opened is an error', async () => {
  const [listed] = await listFiles([join(folder, 'in', 'closed-folder')]);
  expect(listed?.files).toMatchObject({ ok: false, error: { code: 'no-access' } });
});
