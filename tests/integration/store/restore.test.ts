import { mkdir, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/core/library/catalogue';
import type { Store } from '../../../src/core/ports';
import { listBackups } from '../../../src/main/store/backup';
import { REAL_FILES } from '../../../src/main/store/files';
import type { Files } from '../../../src/main/store/files';
import { restoreBackup } from '../../../src/main/store/restore-backup';
import { cutShortAt, failingFiles, UNSYNCED_FILES } from './failing-files';
import { codeOf, copyOf, filesBelow, freshPath, newArticle, openAt, putNote, valueOf } from './library-kit';

let minute = 0;
/** A clock that goes on, so that no two backups have one name. */
const clock = { now: () => new Date(Date.UTC(2024, 2, 1, 0, (minute += 1))) };
const restore = (folder: string, name: string, files: Files = REAL_FILES) =>
  restoreBackup(folder, name, { clock, files });
const stateOf = (store: Store): Catalogue => structuredClone(store.catalogue());

async function stateAt(folder: string): Promise<Catalogue> {
  const store = valueOf(await openAt(folder));
  const state = stateOf(store);
  expect(store.readOnly).toBeNull();
  await store.close();
  return state;
}

/** A closed library with one backup, and changes after it. */
async function made(): Promise<{ folder: string; name: string; backedUp: Catalogue; present: Catalogue }> {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  valueOf(await store.change(putNote('n1', 'before', 'a1')));
  const name = valueOf(await store.backUp('now')) ?? '';
  const backedUp = stateOf(store);
  valueOf(await store.change(putNote('n1', 'after', 'a1')));
  valueOf(await store.change(putNote('n2', 'new', 'a2')));
  const present = stateOf(store);
  await store.close();
  return { folder, name, backedUp, present };
}

describe('a restore', () => {
  test('gives the state of the backup, and is undone by restoring the backup it made', async () => {
    const { folder, name, backedUp, present } = await made();
    const { undoneBy } = valueOf(await restore(folder, name));
    expect(await stateAt(folder)).toEqual(backedUp);
    valueOf(await restore(folder, undoneBy ?? ''));
    expect(await stateAt(folder)).toEqual(present);
  });

  test('is gone on from: changes and backups after it are the latest', async () => {
    const { folder, name } = await made();
    const { undoneBy } = valueOf(await restore(folder, name));
    const store = valueOf(await openAt(folder));
    valueOf(await store.change(putNote('n3', 'goes on', 'a1')));
    expect(valueOf(await store.readArticle('a1')).article.id).toBe('a1');
    const later = valueOf(await store.backUp('now'));
    const expected = stateOf(store);
    await store.close();
    expect(await stateAt(folder)).toEqual(expected);
    expect((await listBackups(REAL_FILES, folder)).map((each) => each.name)).toEqual([later, undoneBy, name]);
  });

  test('counts as a change: a backup right after it stands before the one that undoes it', async () => {
    const { folder, name } = await made();
    const { undoneBy } = valueOf(await restore(folder, name));
    const store = valueOf(await openAt(folder));
    const later = valueOf(await store.backUp('now'));
    await store.close();
    const [first, second] = await listBackups(REAL_FILES, folder);
    expect([first?.name, second?.name]).toEqual([later, undoneBy]);
    expect(first?.lastNumber).toBeGreaterThan(second?.lastNumber ?? 0);
  });

  test('gives back each of many states, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ id: fc.constantFrom('n1', 'n2', 'n3'), words: fc.string() }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.infiniteStream(fc.nat()),
        async (edits, picks) => {
          const folder = await freshPath();
          const store = valueOf(await openAt(folder, { files: UNSYNCED_FILES }));
          const states = new Map<string, Catalogue>();
          for (const { id, words } of edits) {
            valueOf(await store.change(putNote(id, words)));
            states.set(valueOf(await store.backUp('now')) ?? '', stateOf(store));
          }
          await store.close();
          for (let round = 0; round < 4; round += 1) {
            const names = [...states.keys()];
            const name = names[(picks.next().value ?? 0) % names.length] ?? '';
            const present = await stateAt(folder);
            const { undoneBy } = valueOf(await restore(folder, name, UNSYNCED_FILES));
            expect(await stateAt(folder)).toEqual(states.get(name));
            states.set(undoneBy ?? '', present);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  test.each<[string, (folder: string) => Promise<unknown>]>([
    [
      'garbage everywhere',
      (folder) => each(folder, /^(?:catalogue|journal|library)/u, (file) => writeFile(file, 'garbage')),
    ],
    ['files of no length', (folder) => each(folder, /^(?:catalogue|journal)/u, (file) => truncate(file))],
    ['no journal', (folder) => each(folder, /^journal/u, (file) => rm(file))],
    ['no sentinel', (folder) => rm(join(folder, 'library.json'))],
    [
      'nothing but its backups',
      (folder) => each(folder, /^(?:catalogue|journal|library|articles)/u, (file) => rm(file, { recursive: true })),
    ],
    [
      'a folder in place of the journal',
      async (folder) => {
        await rm(join(folder, 'journal-1.jsonl'));
        await mkdir(join(folder, 'journal-1.jsonl'));
      },
    ],
  ])('brings a library back that has %s, and keeps what was there byte for byte', async (_, harm) => {
    const { folder, name, backedUp } = await made();
    await harm(folder);
    const before = await contentsOf(folder, /^(?:catalogue|journal|library)/u);
    valueOf(await restore(folder, name));
    expect(await stateAt(folder)).toEqual(backedUp);
    const kept = await contentsOf(join(folder, 'quarantine'), /./u).catch(() => []);
    expect(kept).toEqual(expect.arrayContaining([...before]));
  });

  test.each<[string, string, (folder: string, name: string) => Promise<unknown>]>([
    ['is damaged', 'backup-not-whole', (folder, name) => truncate(join(folder, 'backups', name), 200)],
    ['is missing', 'backup-not-whole', (folder, name) => rm(join(folder, 'backups', name))],
    [
      'belongs to another library',
      'backup-of-another',
      async (folder) => {
        const other = await made();
        await rename(join(other.folder, 'library.json'), join(folder, 'library.json'));
      },
    ],
    [
      'is of a library of a newer format',
      'newer-format',
      (folder) => writeFile(join(folder, 'library.json'), '{"format":99}'),
    ],
  ])('from a backup that %s is refused, with no byte changed', async (_, code, harm) => {
    const { folder, name } = await made();
    await harm(folder, name);
    const before = await contentsOf(folder, /./u);
    expect(codeOf(await restore(folder, name))).toBe(code);
    expect(await contentsOf(folder, /./u)).toEqual(before);
  });

  test.each(['../library.json', 'catalogue-1.json', '', '/etc/passwd'])('takes no other file: %j', async (name) => {
    const { folder } = await made();
    expect(codeOf(await restore(folder, name))).toBe('backup-not-whole');
  });

  test('is refused while the library is open', async () => {
    const { folder, name, present } = await made();
    const store = valueOf(await openAt(folder));
    expect(codeOf(await restore(folder, name))).toBe('library-locked');
    expect(stateOf(store)).toEqual(present);
    await store.close();
  });
});

describe.each(['whole', 'damaged'])('a restore of a %s library', (kind) => {
  test.each(['ENOSPC', 'a kill'])(
    'cut short by %s anywhere leaves the state before or the one of the backup',
    async (fault) => {
      const { folder: start, name, backedUp, present } = await made();
      if (kind === 'damaged') await each(start, /^journal/u, (file) => writeFile(file, 'garbage'));
      for (let at = 1, isOver = false; !isOver; at += 1) {
        const folder = await copyOf(start);
        const { plan, isDead } = cutShortAt(at, fault);
        const disk = failingFiles(plan, UNSYNCED_FILES);
        const files = {
          ...disk.files,
          remove: async (path: string) => {
            if (isDead()) throw Object.assign(new Error('killed'), { code: 'EIO' });
            await REAL_FILES.remove(path);
          },
        };
        const result = await restore(folder, name, files);
        isOver = disk.calls < at;
        // The lock of a program that was killed is in the way of nobody; this one lives on.
        await rm(join(folder, 'lock'), { force: true });
        const opened = await openAt(folder, { files: UNSYNCED_FILES });
        if (opened.ok) {
          const state = stateOf(opened.value);
          await opened.value.close();
          const allowed = result.ok ? [backedUp] : kind === 'whole' ? [backedUp, present] : [backedUp];
          expect(allowed).toContainEqual(state);
        } else {
          expect(kind).toBe('damaged');
          expect(result.ok).toBe(false);
        }
        const listed = await listBackups(REAL_FILES, folder);
        expect(listed.find((backup) => backup.name === name)?.counts).not.toBeNull();
        valueOf(await restore(folder, name, UNSYNCED_FILES));
        expect(await stateAt(folder)).toEqual(backedUp);
        expect((await filesBelow(folder)).filter((path) => path.startsWith('temp/'))).toEqual([]);
        if (isOver) expect(at).toBeGreaterThan(10);
      }
    },
  );
});

async function each(folder: string, names: RegExp, act: (file: string) => Promise<unknown>): Promise<void> {
  for (const name of await readdir(folder)) if (names.test(name)) await act(join(folder, name));
}

/** The bytes of all files directly in a folder whose names match, save the lock. */
async function contentsOf(folder: string, names: RegExp): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && names.test(entry.name) && entry.name !== 'lock');
  return Promise.all(files.map(async ({ name }) => (await readFile(join(folder, name))).toString('base64')));
}
