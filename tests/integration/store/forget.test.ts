import { mkdir, readdir, readFile, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/core/library/history';
import type { Store } from '../../../src/core/ports';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import type { Files } from '../../../src/main/store/files';
import { failingFiles, UNSYNCED_FILES } from './failing-files';
import { copyOf, filesBelow, freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';

const at = '2024-03-01T00:00:00.000Z';
const open = async (folder: string, files: Files = UNSYNCED_FILES): Promise<Store> =>
  valueOf(await openAt(folder, { files }));

let made: Promise<string> | null = null;

/** A library of two articles with notes and a past; words of one stand in history/, in both journals and in a snapshot. */
async function library(files: Files = UNSYNCED_FILES): Promise<{ readonly folder: string; readonly store: Store }> {
  made ??= makeLibrary();
  const folder = await copyOf(await made);
  return { folder, store: await open(folder, files) };
}

async function makeLibrary(): Promise<string> {
  const folder = await freshPath();
  const store = await open(folder);
  valueOf(await store.addArticles([newArticle('a1', 'Heron, said Orla Venn.'), newArticle('a2')]));
  const step = { kind: 'write-note', label: 'About the heron', count: 1, record: 'n1' } as const;
  valueOf(await store.change(putNote('n1', 'the heron at dawn', 'a1'), step));
  valueOf(await store.change(putNote('n2', 'stays', 'a2')));
  for (let round = 0; round < 3; round += 1) {
    const same = Array.from({ length: LONG_JOURNAL.lines }, () => store.change(putNote('n3', `round ${round}`, 'a2')));
    for (const each of await Promise.all(same)) valueOf(each);
    const changes = [putNote('n1', `heron ${round}`, 'a1'), putNote('n2', `stays ${round}`, 'a2')];
    valueOf(await store.change({ type: 'batch', changes }));
  }
  valueOf(await store.change({ type: 'article:delete', id: 'a1', at }));
  await store.close();
  return folder;
}

async function filesWith(folder: string, words: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of await filesBelow(folder)) {
    if ((await readFile(join(folder, name))).toString('utf8').toLowerCase().includes(words)) found.push(name);
  }
  return found;
}

async function expectForgotten(folder: string, store: Store): Promise<void> {
  expect(await filesWith(folder, 'heron')).toEqual([]);
  expect(notesOf(store)).toEqual({ n2: 'stays 2', n3: 'round 2' });
  const past = valueOf(await store.pastOf('a2')).flatMap((each) => recordsOf('a2', each));
  const words = past.flatMap((each) => (each.kind === 'note' && each.id === 'n2' ? [each.note?.markdown] : []));
  expect(words).toEqual(['stays', 'stays 0', 'stays 1', 'stays 2']);
}

describe('what is removed for good', () => {
  test('is nowhere in the library any more; the past of all else is whole', async () => {
    const { folder, store } = await library();
    expect((await filesWith(folder, 'heron')).length).toBeGreaterThan(4);
    expect(valueOf(await store.emptyBin())).toEqual({ removed: 1, filesLeft: 0, isForgotten: true });
    await expectForgotten(folder, store);
    await store.close();
    const again = await open(folder);
    expect(again.notices).toEqual([]);
    await expectForgotten(folder, again);
    await again.close();
  });

  test('stays in backups made before, as is said', async () => {
    const { folder, store } = await library();
    const name = valueOf(await store.backUp('now'));
    valueOf(await store.emptyBin());
    expect(await filesWith(folder, 'heron')).toEqual([`backups/${name}`]);
    await store.close();
  });

  test('goes at the next opening where a call failed, whichever it was', async () => {
    let isOver = false;
    for (let nth = 1; !isOver; nth += 1) {
      const disk = failingFiles(() => null, UNSYNCED_FILES);
      const { folder, store } = await library(disk.files);
      const before = disk.calls;
      disk.plan = (call) => (call >= before + nth ? 'EIO' : null);
      const emptied = await store.emptyBin();
      isOver = disk.calls < before + nth;
      disk.plan = () => null;
      await store.close();
      const again = await open(folder);
      if (emptied.ok) expect(Object.keys(again.catalogue().articles)).toEqual(['a2']);
      // Waits for what the opening has begun; where nothing was removed, it is done now.
      expect(valueOf(await again.emptyBin()).isForgotten).toBe(true);
      if (emptied.ok && emptied.value.filesLeft === 0) await expectForgotten(folder, again);
      else expect(notesOf(again)).toMatchObject({ n2: 'stays 2' });
      await again.close();
    }
  });

  test('makes nothing in a folder that has taken the place of the library', async () => {
    const { folder, store } = await library();
    await rename(folder, `${folder}-away`);
    await mkdir(folder);
    expect((await store.emptyBin()).ok).toBe(false);
    expect(await readdir(folder)).toEqual([]);
    await rmdir(folder);
    await rename(`${folder}-away`, folder);
    expect(valueOf(await store.emptyBin())).toMatchObject({ removed: 1, isForgotten: true });
    await expectForgotten(folder, store);
    await store.close();
  });

  test('comes back where its article was brought back before the library was opened again', async () => {
    const disk = failingFiles(() => null, UNSYNCED_FILES);
    const { folder, store } = await library(disk.files);
    disk.plan = (_, name) => (name === 'datasync' ? 'EIO' : null);
    expect((await store.emptyBin()).ok).toBe(false);
    disk.plan = () => null;
    valueOf(await store.change({ type: 'article:restore', id: 'a1' }));
    await store.close();
    const again = await open(folder);
    expect(valueOf(await again.emptyBin()).removed).toBe(0);
    expect(notesOf(again)).toMatchObject({ n1: 'heron 2' });
    expect(valueOf(await again.pastOf('a1')).length).toBeGreaterThan(3);
    await again.close();
  });
});
