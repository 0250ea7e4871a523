import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listBackups } from '../../../src/main/store/backup';
import { REAL_FILES } from '../../../src/main/store/files';
import { openReader } from '../../../src/main/store/open-reader';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { cutShortAt, failingFiles, UNSYNCED_FILES } from './failing-files';
import { bytesBelow } from './library-bytes';
import { copyOf, freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';

const clock = { now: () => new Date('2024-02-05T04:05:06.000Z') };
const NOTES = { n: 'one', m: 'two' };

/** A library that the first version of the program left. */
async function made(): Promise<string> {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder, { program: '1' }));
  valueOf(await store.addArticles([newArticle('a')]));
  for (const [id, words] of Object.entries(NOTES)) valueOf(await store.change(putNote(id, words)));
  await store.close();
  return folder;
}

async function programOf(folder: string): Promise<unknown> {
  return (JSON.parse(await readFile(join(folder, 'library.json'), 'utf8')) as { program?: unknown }).program;
}

const reasonsOf = async (folder: string) => (await listBackups(REAL_FILES, folder)).map(({ reason }) => reason);

describe('a library that another version of the program wrote to last', () => {
  test('is backed up, as that left it, before anything is written; once for each version', async () => {
    const folder = await made();
    expect([await programOf(folder), await reasonsOf(folder)]).toEqual(['1', []]);
    const store = valueOf(await openAt(folder, { program: '2' }));
    expect([await programOf(folder), await reasonsOf(folder)]).toEqual(['2', ['migration']]);
    valueOf(await store.change(putNote('n', 'changed by the second')));
    await store.close();
    await valueOf(await openAt(folder, { program: '2' })).close();
    const [backup] = await listBackups(REAL_FILES, folder);
    expect([await reasonsOf(folder), backup?.counts]).toEqual([
      ['migration'],
      { articles: 1, notes: 2, reviews: 0, gone: 0 },
    ]);
    valueOf(await restoreBackup(folder, backup?.name ?? '', { clock, files: UNSYNCED_FILES }));
    const restored = valueOf(await openAt(folder, { program: '2' }));
    expect(notesOf(restored)).toEqual(NOTES);
    await restored.close();
    await valueOf(await openAt(folder, { program: '1' })).close();
    expect((await reasonsOf(folder)).filter((reason) => reason === 'migration')).toHaveLength(2);
  });

  test('is not changed by a byte where it is only read, and a new one needs no backup', async () => {
    const folder = await made();
    const before = await bytesBelow(folder);
    const reader = valueOf(await openReader(folder, { clock, ids: { next: () => 'x' }, files: UNSYNCED_FILES }));
    await reader.close();
    expect(await bytesBelow(folder)).toEqual(before);
    const fresh = await freshPath();
    await valueOf(await openAt(fresh, { program: '1' })).close();
    await valueOf(await openAt(fresh, { program: '2' })).close();
    expect([await programOf(fresh), await reasonsOf(fresh)]).toEqual(['2', []]);
  });

  test.each(['ENOSPC', 'a kill'])(
    'keeps all it holds where %s cuts that short anywhere, and is backed up later',
    async (fault) => {
      const start = await made();
      for (let at = 1, isOver = false; !isOver; at += 1) {
        const folder = await copyOf(start);
        const { plan, isDead } = cutShortAt(at, fault);
        const disk = failingFiles(plan, UNSYNCED_FILES);
        const opened = await openAt(folder, { program: '2', files: disk.files });
        isOver = disk.calls < at;
        if (opened.ok) {
          expect(notesOf(opened.value)).toEqual(NOTES);
          if (!isDead()) await opened.value.close();
        }
        // The lock of a program that was killed is in the way of nobody; this one lives on.
        await rm(join(folder, 'lock'), { force: true });
        const again = valueOf(await openAt(folder, { program: '2' }));
        expect([notesOf(again), again.notices]).toEqual([NOTES, []]);
        await again.close();
        expect([await programOf(folder), new Set(await reasonsOf(folder))]).toEqual(['2', new Set(['migration'])]);
        if (isOver) expect(at).toBeGreaterThan(5);
      }
    },
  );
});
