import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { backupName } from '../../../src/main/store/backup-name';
import { listBackups } from '../../../src/main/store/backup';
import { REAL_FILES } from '../../../src/main/store/files';
import { openLibrary } from '../../../src/main/store/open-library';
import { failingFiles, UNSYNCED_FILES } from './failing-files';
import { codeOf, copyOf, filesBelow, freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

const list = (folder: string) => listBackups(REAL_FILES, folder);

async function made(): Promise<{ readonly folder: string; readonly store: Store }> {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  valueOf(await store.change(putNote('n1', 'Über die Brücke', 'a1')));
  valueOf(await store.change({ type: 'article:delete', id: 'a2', at: '2024-02-03T04:05:06.000Z' }));
  return { folder, store };
}

describe('a backup', () => {
  test('says when it was made and what is in it', async () => {
    const { folder, store } = await made();
    const name = valueOf(await store.backUp('now'));
    expect(name).toBe('catalogue-2024-02-03T04-05-06.000Z-3.json');
    const counts = { articles: 1, notes: 1, reviews: 0, gone: 0 };
    expect(await list(folder)).toEqual([
      { name, madeAt: '2024-02-03T04:05:06.000Z', lastNumber: 3, counts, reason: 'asked' },
    ]);
    await store.close();
  });

  test('is made only when due: something changed, and the latest is a day old', async () => {
    const folder = await freshPath();
    let now = new Date('2024-02-03T04:00:00.000Z');
    const store = valueOf(
      await openLibrary(folder, { clock: { now: () => now }, ids: { next: () => 'library-1' }, name: 'L' }),
    );
    expect(valueOf(await store.backUp('due'))).toBeNull();
    valueOf(await store.change(putNote('n1', 'one')));
    expect(valueOf(await store.backUp('due'))).toContain('-1.json');
    valueOf(await store.change(putNote('n1', 'two')));
    expect(valueOf(await store.backUp('due'))).toBeNull();
    now = new Date('2024-02-04T04:00:00.000Z');
    expect(valueOf(await store.backUp('due'))).toContain('-2.json');
    now = new Date('2024-03-04T04:00:00.000Z');
    expect(valueOf(await store.backUp('due'))).toBeNull();
    expect(await list(folder)).toHaveLength(2);
    await store.close();
  });

  test('belongs to one number while changes go on, and several asked for at once are made in turn', async () => {
    const folder = await freshPath();
    const store = valueOf(await openAt(folder));
    const saves = Array.from({ length: 200 }, (_, index) => store.change(putNote(`n${index + 1}`, `${index + 1}`)));
    const backups = Array.from({ length: 5 }, () => store.backUp('now'));
    (await Promise.all(saves)).forEach(valueOf);
    (await Promise.all(backups)).forEach(valueOf);
    // Each change adds a note, so that a whole backup has as many notes as its number says.
    for (const { lastNumber, counts } of await list(folder)) expect(counts?.notes).toBe(lastNumber);
    await store.close();
  });

  test('that was damaged later is listed as not whole', async () => {
    const { folder, store } = await made();
    const name = valueOf(await store.backUp('now')) ?? '';
    await store.close();
    const path = join(folder, 'backups', name);
    const whole = await readFile(path);
    for (const bytes of [
      whole.subarray(0, whole.length >> 1),
      Buffer.alloc(whole.length),
      Buffer.from(whole.map((byte, at) => (at === 300 ? byte ^ 4 : byte))),
      Buffer.from('null'),
    ]) {
      await writeFile(path, bytes);
      expect(await list(folder)).toMatchObject([{ name, counts: null }]);
    }
  });

  test('is not made of a library that is gone, and no folder appears in its place', async () => {
    const { folder, store } = await made();
    await rename(folder, `${folder}-moved`);
    expect(codeOf(await store.backUp('now'))).toBe('library-gone');
    expect(await readdir(join(folder, '..'))).toEqual(['library-moved']);
    await store.close();
  });

  test('that reads back as something else is thrown away and told; the earlier ones stay', async () => {
    const folder = await full();
    const before = await readdir(join(folder, 'backups'));
    let isLying = false;
    const readBack = async (path: string): Promise<Buffer> => {
      const bytes = await REAL_FILES.readFile(path);
      return isLying && path.includes('backups')
        ? Buffer.from(bytes.map((byte, at) => (at === 300 ? byte ^ 4 : byte)))
        : bytes;
    };
    const store = valueOf(await openAt(folder, { files: { ...REAL_FILES, readFile: readBack } }));
    isLying = true;
    expect(codeOf(await store.backUp('due'))).toBe('backup-not-whole');
    expect(await readdir(join(folder, 'backups'))).toEqual(before);
    await store.close();
  });

  test('is refused where nothing may be written', async () => {
    const { folder, store } = await made();
    const second = valueOf(await openAt(folder));
    expect(codeOf(await second.backUp('now'))).toBe('library-locked');
    await second.close();
    await store.close();
  });
});

/** A library with as many backups as the rotation holds, so that the next one makes it remove some. */
async function full(): Promise<string> {
  const { folder, store } = await made();
  const first = valueOf(await store.backUp('now')) ?? '';
  await store.close();
  const bytes = await readFile(join(folder, 'backups', first));
  for (let day = 1; day <= 20; day += 1) {
    await writeFile(
      join(folder, 'backups', backupName(`2024-01-${`${day}`.padStart(2, '0')}T00:00:00.000Z`, 2)),
      bytes,
    );
  }
  await rm(join(folder, 'backups', first));
  return folder;
}

describe.each(['ENOSPC', 'EIO', 'a kill'])('%s at any call of a backup', (fault) => {
  test('leaves every earlier backup or a new whole one, and no half of one', async () => {
    const start = await full();
    const before = await readdir(join(start, 'backups'));
    for (let at = 1, isOver = false; !isOver; at += 1) {
      const folder = await copyOf(start);
      const disk = failingFiles(() => null, UNSYNCED_FILES);
      let isDead = false;
      const files = {
        ...disk.files,
        // A program that was killed tidies nothing up.
        remove: async (path: string) => {
          if (isDead) throw Object.assign(new Error('killed'), { code: 'EIO' });
          await REAL_FILES.remove(path);
        },
      };
      const store = valueOf(await openAt(folder, { files }));
      disk.calls = 0;
      disk.plan = (call) => {
        if (fault === 'a kill') isDead ||= call === at;
        return isDead || (fault !== 'a kill' && call === at) ? (fault === 'a kill' ? 'EIO' : fault) : null;
      };
      const result = await store.backUp('due');
      isOver = disk.calls < at;
      disk.plan = () => null;
      const names = await readdir(join(folder, 'backups'));
      const fresh = names.filter((name) => !before.includes(name));
      if (!result.ok) expect(names).toEqual(expect.arrayContaining(before));
      else expect(names).toContain(result.value);
      const listed = await list(folder);
      expect(listed.every(({ counts }) => counts !== null)).toBe(true);
      expect(listed).toHaveLength(names.length);
      if (fault !== 'a kill') expect((await filesBelow(folder)).filter((name) => name.startsWith('temp/'))).toEqual([]);
      expect(fresh.length).toBeLessThanOrEqual(1);
      isDead = false;
      // It works again at once, without a restart.
      valueOf(await store.backUp('now'));
      await store.close();
      const again = valueOf(await openAt(folder));
      expect((await filesBelow(folder)).filter((name) => name.startsWith('temp/'))).toEqual([]);
      await again.close();
      if (isOver) {
        expect(at).toBeGreaterThan(5);
        expect(names.length).toBeLessThan(before.length);
      }
    }
  });
});
