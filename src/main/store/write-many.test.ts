import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REAL_FILES } from './files';
import type { OpenFile } from './files';
import { writerOver } from './write-many';
import type { WritingFiles } from './write-many';

const COUNT = 100;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-many-'));
  await writeFile(join(folder, 'library.json'), '{"id":"own"}');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const wanted = () =>
  Array.from({ length: COUNT }, (_, index) => ({
    path: join(folder, 'articles', `${index % 7}`, `${index}.json`),
    bytes: Buffer.from(`words ${index}`),
  }));

/** The real files, with what is called in its order; `failing` syncs in a row succeed before one fails. */
function watched(failing = Number.POSITIVE_INFINITY) {
  const calls: string[] = [];
  let syncs = 0;
  const files: WritingFiles = {
    ...REAL_FILES,
    open: async (path, flags): Promise<OpenFile> => {
      const file = await REAL_FILES.open(path, flags);
      return {
        ...file,
        write: (...args) => {
          calls.push('write');
          return file.write(...args);
        },
        sync: async () => {
          syncs += 1;
          if (syncs > failing) throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' });
          await file.sync();
          calls.push('synced');
        },
      };
    },
    rename: (from, to) => {
      calls.push('rename');
      return REAL_FILES.rename(from, to);
    },
    syncFolder: async (path) => {
      await REAL_FILES.syncFolder(path);
      calls.push(`folder ${basename(path)}`);
    },
  };
  return { calls, write: writerOver(files) };
}

describe('writerOver', () => {
  it('syncs none before all are written, moves none before all are synced, and then syncs each folder once', async () => {
    const { calls, write } = watched();
    await write({ folder, id: 'own' }, wanted());
    expect(calls.slice(0, 2 * COUNT)).toEqual([...of('write'), ...of('synced')]);
    const folders = calls.filter((call) => call.startsWith('folder '));
    expect(calls.slice(-folders.length)).toEqual(folders);
    expect(folders.toSorted()).toEqual(Array.from({ length: 7 }, (_, index) => `folder ${index}`));
    for (const { path, bytes } of wanted()) expect(await readFile(path)).toEqual(bytes);
  });

  it('puts none in its place where one cannot be synced, and leaves nothing beside', async () => {
    const { calls, write } = watched(COUNT - 1);
    await expect(write({ folder, id: 'own' }, wanted())).rejects.toMatchObject({ code: 'EIO' });
    expect(calls).not.toContain('rename');
    expect(await readdir(join(folder, 'temp'))).toEqual([]);
    expect((await readdir(folder)).toSorted()).toEqual(['library.json', 'temp']);
  });

  it('makes the folders that are missing beside those that are there', async () => {
    const { write } = watched();
    await write({ folder, id: 'own' }, wanted().slice(0, 3));
    await write({ folder, id: 'own' }, wanted());
    expect((await readdir(join(folder, 'articles'))).toSorted()).toEqual(['0', '1', '2', '3', '4', '5', '6']);
    for (const { path, bytes } of wanted()) expect(await readFile(path)).toEqual(bytes);
  });
});

function of(call: string): readonly string[] {
  return Array.from({ length: COUNT }, () => call);
}
