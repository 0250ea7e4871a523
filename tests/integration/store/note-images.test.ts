import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkImage } from '../../../src/core/library/image-refusal';
import type { NoteImage } from '../../../src/core/library/note-image';
import type { Store } from '../../../src/core/ports';
import type { Result } from '../../../src/core/result';
import { addImage, readImageFile } from '../../../src/main/store/image-files';
import { copyBackup } from '../../../src/main/store/backup-copy';
import { bringBack } from '../../../src/main/store/bring-back';
import { copyLibrary } from '../../../src/main/store/copy-library';
import { REAL_FILES } from '../../../src/main/store/files';
import { sha256 } from '../../../src/main/store/checksum';
import { pngOf } from '../../kit/images';
import { codeOf, filesBelow, freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

const clock = { now: () => new Date('2024-03-01T00:00:00.000Z') };
const AT = '2024-02-03T04:05:06.000Z';
const PNG = pngOf(24, 16);
const ID = sha256(PNG);
const PLACE = `images/${ID.slice(0, 2)}/${ID}`;

function keep(store: Store, data: Buffer, files = REAL_FILES): Promise<Result<NoteImage>> {
  const facts = checkImage(data, 'map.png');
  if ('code' in facts) expect.fail(facts.message);
  return addImage(store, { data, facts, name: 'map.png', by: 'Ana', at: AT }, files);
}

async function opened(): Promise<Store> {
  const store = valueOf(await openAt(await freshPath()));
  valueOf(await store.addArticles([newArticle('a1')]));
  return store;
}

describe('a picture of a note', () => {
  test('is a file under its SHA-256 and one record, however often it is kept', async () => {
    const store = await opened();
    const record = valueOf(await keep(store, PNG));
    expect(record).toEqual({
      id: ID,
      articleId: null,
      sha256: ID,
      mediaType: 'image/png',
      bytes: PNG.length,
      width: 24,
      height: 16,
      name: 'map.png',
      by: 'Ana',
      at: AT,
    });
    expect(valueOf(await keep(store, PNG))).toEqual(record);
    expect((await filesBelow(store.folder)).filter((path) => path.startsWith('images/'))).toEqual([PLACE]);
    expect(Object.keys(store.catalogue().kept.image)).toEqual([ID]);
    expect(valueOf(await readImageFile(store.folder, ID))).toEqual(PNG);
    await store.close();
    const again = valueOf(await openAt(store.folder));
    expect(again.catalogue().kept.image[ID]).toEqual(record);
    await again.close();
  });

  test('stays when the note that names it is taken back, so that doing it again shows it', async () => {
    const store = await opened();
    valueOf(await keep(store, PNG));
    const step = { kind: 'write-note', label: 'a', count: 1, record: 'n1' } as const;
    valueOf(await store.change(putNote('n1', `![map](image:${ID})`, 'a1'), step));
    valueOf(await store.undo(null));
    expect(store.catalogue().notes).toEqual({});
    expect(store.steps().done).toEqual([]);
    expect(Object.keys(store.catalogue().kept.image)).toEqual([ID]);
    valueOf(await store.redo());
    expect(valueOf(await readImageFile(store.folder, ID))).toEqual(PNG);
    await store.close();
  });

  test('has no record where its file could not be made durable', async () => {
    const store = await opened();
    for (const call of ['makeFolder', 'rename', 'syncFolder'] as const) {
      const failing = {
        ...REAL_FILES,
        [call]: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
      };
      expect(codeOf(await keep(store, PNG, failing))).toBe('disk-full');
      expect(store.catalogue().kept.image).toEqual({});
    }
    // The file is there by now, but its name may not be durable.
    const synced: string[] = [];
    const syncFolder = (path: string): Promise<void> => (synced.push(path), REAL_FILES.syncFolder(path));
    valueOf(await keep(store, PNG, { ...REAL_FILES, syncFolder }));
    expect(synced).toContain(dirname(join(store.folder, PLACE)));
    await store.close();
  });

  test('whose file is missing or damaged is an error, and kept again it is whole again', async () => {
    const store = await opened();
    valueOf(await keep(store, PNG));
    await writeFile(join(store.folder, PLACE), PNG.subarray(0, 40));
    expect(codeOf(await readImageFile(store.folder, ID))).toBe('image-file-damaged');
    await rm(join(store.folder, PLACE));
    expect(codeOf(await readImageFile(store.folder, ID))).toBe('image-file-missing');
    valueOf(await keep(store, PNG));
    expect(await readFile(join(store.folder, PLACE))).toEqual(PNG);
    await store.close();
  });

  test('is not kept in a library that is only read, nor in a folder that took the place of the library', async () => {
    const store = await opened();
    const reader = valueOf(await openAt(store.folder));
    expect(codeOf(await keep(reader, PNG))).toBe(reader.readOnly?.code);
    await reader.close();
    expect(await filesBelow(store.folder)).not.toContain(PLACE);
    await store.close();
    const other = await opened();
    const moved = `${other.folder}-elsewhere`;
    await REAL_FILES.rename(other.folder, moved);
    await mkdir(other.folder);
    expect(codeOf(await keep(other, PNG))).toBe('library-gone');
    expect(await filesBelow(other.folder)).toEqual([]);
    await rm(other.folder, { recursive: true });
    await REAL_FILES.rename(moved, other.folder);
    await other.close();
  });

  test('goes with the last article whose notes show it, without a trace', async () => {
    const store = valueOf(await openAt(await freshPath()));
    valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
    const others = [pngOf(2, 2), pngOf(3, 3), pngOf(4, 4)];
    const [gone = '', past = '', shared = '', fresh = ''] = await Promise.all(
      [PNG, ...others].map(async (data) => valueOf(await keep(store, data)).id),
    );
    const words = [gone, past, shared].map((id) => `![x](image:${id})`).join(' ');
    valueOf(await store.change(putNote('n1', words, 'a1')));
    valueOf(await store.change(putNote('n2', `![x](image:${shared}) ![x](image:${past})`, 'a2')));
    // What a note of a living article showed once can be brought back from its history.
    valueOf(await store.change(putNote('n2', `![x](image:${shared})`, 'a2')));
    valueOf(await store.change({ type: 'article:delete', id: 'a1', at: AT }));
    expect(valueOf(await store.emptyBin())).toEqual({ removed: 1, filesLeft: 0, isForgotten: true });
    const left = [past, shared, fresh].toSorted();
    const check = async (library: Store): Promise<void> => {
      expect(Object.keys(library.catalogue().kept.image).toSorted()).toEqual(left);
      for (const id of left) valueOf(await readImageFile(library.folder, id));
      for (const path of await filesBelow(library.folder)) {
        expect(path).not.toContain(gone);
        expect((await readFile(join(library.folder, path))).includes(gone), path).toBe(false);
      }
    };
    await check(store);
    await store.close();
    const again = valueOf(await openAt(store.folder));
    await check(again);
    // Inserted again, it is there again.
    valueOf(await keep(again, PNG));
    valueOf(await again.emptyBin());
    expect(valueOf(await readImageFile(again.folder, gone))).toEqual(PNG);
    await again.close();
  });

  test('goes along into copies of the backups and of the library', async () => {
    const store = await opened();
    valueOf(await keep(store, PNG));
    valueOf(await store.change(putNote('n1', `![map](image:${ID})`, 'a1')));
    const name = valueOf(await store.backUp('now')) ?? '';
    const copy = await freshPath();
    expect(await copyBackup(REAL_FILES, store.folder, name, copy)).toEqual({ missing: [] });
    const target = await freshPath();
    expect(valueOf(await bringBack(copy, target, { clock })).missing).toBe(0);
    expect(valueOf(await readImageFile(target, ID))).toEqual(PNG);
    await rm(join(copy, PLACE));
    expect(valueOf(await bringBack(copy, await freshPath(), { clock })).missing).toBe(1);
    await store.close();
    const moved = join(dirname(await freshPath()), 'moved');
    valueOf(await copyLibrary(store.folder, moved));
    expect(valueOf(await readImageFile(moved, ID))).toEqual(PNG);
  });
});
