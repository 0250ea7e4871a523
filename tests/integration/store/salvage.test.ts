import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { openSalvaged } from '../../../src/main/store/open-salvaged';
import {
  codeOf,
  copyOf,
  filesBelow,
  freshPath,
  newArticle,
  note,
  notesOf,
  openAt,
  putNote,
  valueOf,
} from './library-kit';
import { bytesBelow } from './library-bytes';

const clock = { now: () => new Date('2024-02-03T04:05:06.000Z') };
const rescue = async (folder: string): Promise<Store> => valueOf(await openSalvaged(folder, { clock }));

async function made(): Promise<string> {
  const folder = await freshPath();
  const store = valueOf(await openAt(folder));
  valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
  valueOf(await store.change(putNote('n1', 'one', 'a1')));
  valueOf(await store.backUp('now'));
  valueOf(await store.change(putNote('n2', 'two', 'a2')));
  valueOf(await store.change(putNote('n3', 'three', 'a2')));
  await store.close();
  return folder;
}

const harm = async (folder: string, pattern: RegExp, how: (path: string) => Promise<unknown>): Promise<void> => {
  for (const name of await readdir(folder)) if (pattern.test(name)) await how(join(folder, name));
};

describe('what can be read of a library that does not open', () => {
  test('is the backup and every whole line after it, where the snapshot is damaged', async () => {
    const folder = await made();
    await harm(folder, /^catalogue-/u, (path) => writeFile(path, 'garbage'));
    const store = await rescue(folder);
    expect(notesOf(store)).toEqual({ n1: 'one', n2: 'two', n3: 'three' });
    expect(store.notices.join(' ')).toContain('catalogue-1.json is damaged.');
    expect(store.readOnly?.code).toBe('opened-to-read');
    expect(codeOf(await store.change(putNote('n4', 'no', 'a1')))).toBe('opened-to-read');
    expect(valueOf(await store.readArticle('a2')).article.id).toBe('a2');
  });

  test('is the articles by their files alone, where nothing else is left', async () => {
    const folder = await made();
    await harm(folder, /^(?:catalogue|journal)-/u, (path) => truncate(path));
    await rm(join(folder, 'backups'), { recursive: true });
    await rm(join(folder, 'library.json'));
    const store = await rescue(folder);
    expect(Object.keys(store.catalogue().articles).sort()).toEqual(['a1', 'a2']);
    expect(store.notices.join(' ')).toContain('2 articles were found by the files alone');
    expect(valueOf(await store.readArticle('a1')).article.id).toBe('a1');
  });

  test('is never an empty library', async () => {
    const folder = await made();
    await harm(folder, /^(?:catalogue|journal|articles|backups)/u, (path) => rm(path, { recursive: true }));
    expect(codeOf(await openSalvaged(folder, { clock }))).toBe('nothing-readable');
    expect(codeOf(await openSalvaged(join(folder, 'nowhere'), { clock }))).toBe('no-library');
  });

  test('says which changes are missing between those that were read', async () => {
    const folder = await made();
    await rm(join(folder, 'backups'), { recursive: true });
    const journal = join(folder, 'journal-1.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, [lines[0], lines[1], 'garbage', ...lines.slice(3)].join('\n'));
    const store = await rescue(folder);
    expect(notesOf(store)).toEqual({ n1: 'one', n3: 'three' });
    expect(store.notices.join(' ')).toContain('One change is missing.');
  });

  test('is read without one byte changed, wherever the damage is, and never more than was written', async () => {
    const origin = await made();
    const paths = await filesBelow(origin);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...paths), fc.constantFrom('cut', 'garbage', 'gone')), { maxLength: 6 }),
        async (harms) => {
          const folder = await copyOf(origin);
          for (const [path, how] of harms) {
            const at = join(folder, path);
            if (how === 'gone') await rm(at, { force: true });
            else await writeFile(at, how === 'cut' ? '' : 'garbage');
          }
          const before = await bytesBelow(folder);
          const opened = await openSalvaged(folder, { clock });
          expect(await bytesBelow(folder)).toEqual(before);
          if (!opened.ok) return;
          const all = [note('n1', 'one', 'a1'), note('n2', 'two', 'a2'), note('n3', 'three', 'a2')];
          expect(all).toEqual(expect.arrayContaining(Object.values(opened.value.catalogue().notes)));
          const read = await Promise.all(['a1', 'a2'].map((id) => opened.value.readArticle(id)));
          for (const result of read) if (result.ok) expect(result.value.article.text).toContain('Orla Venn');
        },
      ),
      { numRuns: 40 },
    );
  });
});
