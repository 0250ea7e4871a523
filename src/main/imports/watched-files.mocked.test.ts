import type * as FileSystem from 'node:fs/promises';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookAtFolder } from './watched-files';

// A test that runs as root may open every folder, so those of this name are refused here.
vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const readdir = (...args: Parameters<typeof real.readdir>) => {
    if (String(args[0]).endsWith('closed')) throw Object.assign(new Error('refused'), { code: 'EACCES' });
    return real.readdir(...args);
  };
  return { ...real, readdir };
});

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-watched-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('waits for a file that another program holds, says so, and takes the others meanwhile', async () => {
  const [held, free] = [join(folder, 'held.txt'), join(folder, 'free.txt')];
  await Promise.all([held, free].map((path) => writeFile(path, 'The well was dry.')));
  const { files } = await lookAtFolder(folder, new Map(), new Map());
  const locked = await lookAtFolder(folder, files, new Map(), async (path) => path !== held);
  expect(locked).toMatchObject({ ready: [free], problem: { code: 'held' } });
  expect(locked.problem?.message).toBe('held.txt cannot be opened; another program may hold it.');
  const taken = new Map([[free, files.get(free) ?? '']]);
  expect(await lookAtFolder(folder, files, taken)).toMatchObject({ ready: [held], problem: null });
});

it('says that a folder within cannot be looked into, and nothing of links that lead out and of files without text', async () => {
  await writeFile(join(folder, 'free.txt'), 'The well was dry.');
  await writeFile(join(folder, 'picture.png'), 'PNG');
  await symlink(tmpdir(), join(folder, 'out'));
  const { files, problem } = await lookAtFolder(folder, new Map(), new Map());
  expect(problem).toBeNull();
  await mkdir(join(folder, 'closed'));
  const look = await lookAtFolder(folder, files, new Map());
  expect(look).toMatchObject({ ready: [join(folder, 'free.txt')], problem: { message: 'closed may not be read.' } });
});
