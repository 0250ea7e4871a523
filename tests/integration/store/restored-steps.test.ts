import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StepName } from '../../../src/core/library/steps';
import type { Store } from '../../../src/core/ports';
import { crc32 } from '../../../src/main/store/checksum';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { UNSYNCED_FILES } from './failing-files';
import { freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';

let minute = 0;
const clock = { now: () => new Date(Date.UTC(2024, 2, 1, 0, (minute += 1))) };
const files = UNSYNCED_FILES;
const open = async (folder: string): Promise<Store> => valueOf(await openAt(folder, { files }));
const restore = async (folder: string, name: string) => valueOf(await restoreBackup(folder, name, { clock, files }));
const step = (label: string): StepName => ({ kind: 'write-note', label, count: 1, record: null });
const labels = (store: Store) => ({
  done: store.steps().done.map(({ name }) => name.label),
  undone: store.steps().undone.map(({ name }) => name.label),
});

async function write(store: Store, id: string, words: string, articleId = 'a2'): Promise<void> {
  valueOf(await store.change(putNote(id, words, articleId), step(words)));
}

/** A library with steps before and after a backup; one step of the backup stands to be done again. */
async function made(): Promise<{ readonly folder: string; readonly name: string }> {
  const folder = await freshPath();
  const store = await open(folder);
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  await write(store, 'n1', 'first');
  await write(store, 'n1', 'second');
  await write(store, 'n2', 'third');
  valueOf(await store.undo(null));
  const name = valueOf(await store.backUp('now')) ?? '';
  await write(store, 'n1', 'later');
  await write(store, 'n3', 'last');
  await store.close();
  return { folder, name };
}

describe('the steps of a library', () => {
  test('come back with a backup, to be taken back and done again', async () => {
    const { folder, name } = await made();
    await restore(folder, name);
    const store = await open(folder);
    expect(labels(store)).toEqual({ done: ['first', 'second'], undone: ['third'] });
    valueOf(await store.redo());
    expect(notesOf(store)).toEqual({ n1: 'second', n2: 'third' });
    valueOf(await store.undo(null));
    valueOf(await store.undo(null));
    expect(notesOf(store)).toEqual({ n1: 'first' });
    valueOf(await store.undo(null));
    expect(notesOf(store)).toEqual({});
    await store.close();
  });

  test('are there again when the restore is taken back', async () => {
    const { folder, name } = await made();
    const { undoneBy } = await restore(folder, name);
    const between = await open(folder);
    await write(between, 'n9', 'between');
    await between.close();
    await restore(folder, undoneBy ?? '');
    const store = await open(folder);
    expect(labels(store)).toEqual({ done: ['first', 'second', 'later', 'last'], undone: [] });
    for (let back = 0; back < 4; back += 1) valueOf(await store.undo(null));
    expect(notesOf(store)).toEqual({});
    await store.close();
  });

  test('that a backup of an earlier program does not hold are none, and it is restored all the same', async () => {
    const { folder, name } = await made();
    const path = join(folder, 'backups', name);
    const { checksum: _, steps: __, ...body } = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    const checked = Buffer.from(`${JSON.stringify(body).slice(1)}\n`);
    await writeFile(path, Buffer.concat([Buffer.from(`{"checksum":"${crc32(checked)}",`), checked]));
    await restore(folder, name);
    const store = await open(folder);
    expect(notesOf(store)).toEqual({ n1: 'second' });
    expect(labels(store)).toEqual({ done: [], undone: [] });
    await write(store, 'n1', 'goes on');
    valueOf(await store.undo(null));
    expect(notesOf(store)).toEqual({ n1: 'second' });
    await store.close();
  });

  test('whose changes are in no journal any more stay away, and with them those before', async () => {
    const { folder, name } = await made();
    for (const journal of (await readdir(folder)).filter((each) => each.startsWith('journal'))) {
      const lines = (await readFile(join(folder, journal), 'utf8')).split('\n');
      await writeFile(join(folder, journal), lines.filter((line) => !line.includes('"label":"first"')).join('\n'));
    }
    await restore(folder, name);
    const store = await open(folder);
    expect(labels(store)).toEqual({ done: ['second'], undone: ['third'] });
    valueOf(await store.undo(null));
    expect(notesOf(store)).toEqual({ n1: 'first' });
    await store.close();
  });

  test('are none where there are no journals at all', async () => {
    const { folder, name } = await made();
    for (const each of await readdir(folder)) {
      if (/^(?:journal|catalogue)/u.test(each)) await rm(join(folder, each));
    }
    await restore(folder, name);
    const store = await open(folder);
    expect(notesOf(store)).toEqual({ n1: 'second' });
    expect(labels(store)).toEqual({ done: [], undone: [] });
    await store.close();
  });

  test('get numbers that no journal knows, also where only history/ can still be read', async () => {
    const { folder, name } = await made();
    await mkdir(join(folder, 'history'));
    await rename(join(folder, 'journal-1.jsonl'), join(folder, 'history', 'journal-1.jsonl'));
    for (const each of await readdir(folder)) if (each.startsWith('catalogue')) await rm(join(folder, each));
    await restore(folder, name);
    const store = await open(folder);
    await write(store, 'n1', 'goes on');
    const numbers = (await readFile(join(folder, 'history', 'journal-1.jsonl'), 'latin1'))
      .split('\n')
      .filter(Boolean)
      .map((line) => Number(line.split(',')[1]));
    expect(store.steps().done.at(-1)?.number).toBeGreaterThan(Math.max(...numbers));
    await store.close();
  });

  test('are none where the recycle bin was emptied after the backup was made: nothing is taken back past that', async () => {
    const folder = await freshPath();
    const store = await open(folder);
    valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
    await write(store, 'n1', 'before');
    await write(store, 'n2', 'of the one that goes', 'a1');
    await write(store, 'n1', 'behind');
    const name = valueOf(await store.backUp('now')) ?? '';
    valueOf(await store.change({ type: 'article:delete', id: 'a1', at: '2024-03-01T00:00:00.000Z' }));
    valueOf(await store.emptyBin());
    await store.close();
    await restore(folder, name);
    const again = await open(folder);
    expect(labels(again)).toEqual({ done: [], undone: [] });
    expect(notesOf(again)).toEqual({ n1: 'behind' });
    await again.close();
  });
});
