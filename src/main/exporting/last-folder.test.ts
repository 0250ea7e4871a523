import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lastFoldersIn } from './last-folder';

let folder = '';
const fails = (message: string): never => {
  throw new Error(message);
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-last-'));
  for (const name of ['dams', 'mills']) await mkdir(join(folder, name));
});

afterEach(() => rm(folder, { recursive: true }));

describe('lastFoldersIn', () => {
  it('keeps a folder for each library, also after a restart', async () => {
    const folders = lastFoldersIn(folder, fails);
    expect(await folders('one').read()).toBeUndefined();
    await folders('one').remember(join(folder, 'dams'));
    await folders('two').remember(join(folder, 'mills'));
    for (const of of [folders, lastFoldersIn(folder, fails)]) {
      expect(await of('one').read()).toBe(join(folder, 'dams'));
      expect(await of('two').read()).toBe(join(folder, 'mills'));
    }
  });

  it('begins a library that has none where something was exported last, and leaves out what is gone', async () => {
    const folders = lastFoldersIn(folder, fails);
    await folders('one').remember(join(folder, 'dams'));
    await folders('two').remember(join(folder, 'mills'));
    expect(await folders('three').read()).toBe(join(folder, 'mills'));
    await rm(join(folder, 'dams'), { recursive: true });
    expect(await folders('one').read()).toBe(join(folder, 'mills'));
    await rm(join(folder, 'mills'), { recursive: true });
    expect(await folders('one').read()).toBeUndefined();
  });

  it('takes the one folder that an older version kept, and writes only what changed', async () => {
    const file = join(folder, 'exports.json');
    await writeFile(file, JSON.stringify({ folder: join(folder, 'dams') }));
    const folders = lastFoldersIn(folder, fails);
    expect(await folders('one').read()).toBe(join(folder, 'dams'));
    await folders('one').remember(join(folder, 'mills'));
    await writeFile(file, 'as it was');
    await folders('one').remember(join(folder, 'mills'));
    expect(await readFile(file, 'utf8')).toBe('as it was');
  });

  it('forgets the libraries of long ago', async () => {
    const folders = lastFoldersIn(folder, fails);
    await folders('first').remember(join(folder, 'dams'));
    for (let index = 0; index < 100; index += 1) await folders(`library-${index}`).remember(join(folder, 'mills'));
    const { libraries } = JSON.parse(await readFile(join(folder, 'exports.json'), 'utf8'));
    expect(Object.keys(libraries)).toHaveLength(100);
    expect(libraries).not.toHaveProperty('first');
  });
});
