import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { listBackups } from '../../../src/main/store/backup';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { UNSYNCED_FILES } from './failing-files';
import { codeOf, freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';

let minute = 0;
const clock = { now: () => new Date(Date.UTC(2024, 2, 1, 0, (minute += 1))) };
const files = UNSYNCED_FILES;
const open = async (folder: string): Promise<Store> => valueOf(await openAt(folder, { files }));
const restore = (folder: string, name: string) => restoreBackup(folder, name, { clock, files });
const fileOf = (store: Store, id: string): string => store.catalogue().articles[id]?.file ?? '';

/** A library of two articles with notes, a decision and a tag, backed up. */
async function backedUp(): Promise<{ readonly folder: string; readonly store: Store; readonly name: string }> {
  const folder = await freshPath();
  const store = await open(folder);
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  valueOf(
    await store.change({ type: 'batch', changes: [putNote('n1', 'of one', 'a1'), putNote('n2', 'of two', 'a2')] }),
  );
  const record = { id: 't_a1', articleId: 'a1', tagId: 't', by: 'reader', at: '2024-02-03T04:05:06.000Z' };
  valueOf(await store.change({ type: 'kept:put', kind: 'tagging', record }));
  return { folder, store, name: valueOf(await store.backUp('now')) ?? '' };
}

async function removeForGood(store: Store, id: string): Promise<void> {
  valueOf(await store.change({ type: 'article:delete', id, at: '2024-03-01T00:00:00.000Z' }));
  expect(valueOf(await store.emptyBin())).toMatchObject({ removed: 1, filesLeft: 0 });
}

describe('a backup from before the recycle bin was emptied', () => {
  test('is listed and restored without what was removed for good; that is told, and all else comes back', async () => {
    const { folder, store, name } = await backedUp();
    await removeForGood(store, 'a1');
    valueOf(await store.change(putNote('n2', 'changed', 'a2')));
    await store.close();
    const [listed] = await listBackups(files, folder);
    expect(listed?.counts).toEqual({ articles: 1, notes: 1, reviews: 0, gone: 1 });
    const restored = valueOf(await restore(folder, name));
    expect(restored.gone).toBe(1);
    const again = await open(folder);
    expect(Object.keys(again.catalogue().articles)).toEqual(['a2']);
    expect(notesOf(again)).toEqual({ n2: 'of two' });
    expect(Object.keys(again.catalogue().kept.tagging)).toEqual([]);
    valueOf(await again.readArticle('a2'));
    await again.close();
    expect(valueOf(await restore(folder, restored.undoneBy ?? ''))).toMatchObject({ gone: 0 });
    const undone = await open(folder);
    expect(notesOf(undone)).toEqual({ n2: 'changed' });
    await undone.close();
  });

  test('gives the same when it is restored twice, and after the library was emptied again', async () => {
    const { folder, store, name } = await backedUp();
    await removeForGood(store, 'a1');
    await store.close();
    valueOf(await restore(folder, name));
    const again = await open(folder);
    await removeForGood(again, 'a2');
    await again.close();
    expect(valueOf(await restore(folder, name)).gone).toBe(2);
    const empty = await open(folder);
    expect(empty.catalogue()).toMatchObject({ articles: {}, notes: {} });
    await empty.close();
  });

  test('brings an article back whose file is there again, from a copy or a bundle', async () => {
    const { folder, store, name } = await backedUp();
    await removeForGood(store, 'a1');
    valueOf(await store.addArticles([newArticle('a1')]));
    await store.close();
    expect(valueOf(await restore(folder, name)).gone).toBe(0);
    const again = await open(folder);
    valueOf(await again.readArticle('a1'));
    expect(notesOf(again)).toEqual({ n1: 'of one', n2: 'of two' });
    await again.close();
  });
});

describe('a file that was lost', () => {
  test('does not make its article gone: the row and its notes come back, and the loss is told', async () => {
    const { folder, store, name } = await backedUp();
    const lost = fileOf(store, 'a1');
    await store.close();
    await rm(join(folder, 'articles', lost));
    expect((await listBackups(files, folder))[0]?.counts).toMatchObject({ articles: 2, gone: 0 });
    expect(valueOf(await restore(folder, name)).gone).toBe(0);
    const again = await open(folder);
    expect(codeOf(await again.readArticle('a1'))).toBe('article-damaged');
    expect(notesOf(again)).toEqual({ n1: 'of one', n2: 'of two' });
    await again.close();
  });

  test('does not either where the article was removed for good and brought back before the backup was made', async () => {
    const { folder, store } = await backedUp();
    await removeForGood(store, 'a1');
    valueOf(await store.addArticles([newArticle('a1')]));
    const later = valueOf(await store.backUp('now')) ?? '';
    const lost = fileOf(store, 'a1');
    await store.close();
    await rm(join(folder, 'articles', lost));
    expect(valueOf(await restore(folder, later)).gone).toBe(0);
    const again = await open(folder);
    expect(Object.keys(again.catalogue().articles).sort()).toEqual(['a1', 'a2']);
    await again.close();
  });
});
