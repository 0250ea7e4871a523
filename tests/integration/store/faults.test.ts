import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/core/ports';
import { failingFiles, UNSYNCED_FILES } from './failing-files';
import type { Plan } from './failing-files';
import { codeOf, freshPath, newArticle, notesOf, openAt, putNote, valueOf } from './library-kit';

const none: Plan = () => null;

describe('a save that fails', () => {
  test.each(['ENOSPC', 'EIO', 'EDQUOT'])(
    '%s: nothing is acknowledged, and it works again when the disk does',
    async (code) => {
      for (const broken of ['write', 'datasync', 'open', 'truncate', 'sync']) {
        const folder = await freshPath();
        const disk = failingFiles(none);
        const store = valueOf(await openAt(folder, { files: disk.files }));
        valueOf(await store.change(putNote('n1', 'before')));
        disk.plan = (_, name) => (name === 'datasync' || name === broken ? code : null);
        const failed = await store.change(putNote('n2', 'lost'));
        expect(codeOf(failed)).toBe(code === 'EIO' ? 'disk-error' : 'disk-full');
        expect(codeOf(await store.change(putNote('n3', 'lost too')))).toBe(codeOf(failed));
        expect(notesOf(store)).toEqual({ n1: 'before' });
        disk.plan = none;
        valueOf(await store.change(putNote('n4', 'after')));
        expect(notesOf(store)).toEqual({ n1: 'before', n4: 'after' });
        await store.close();
        const again = valueOf(await openAt(folder));
        expect(again.notices).toEqual([]);
        expect(notesOf(again)).toEqual({ n1: 'before', n4: 'after' });
        await again.close();
      }
    },
  );

  test.each([1, 2, 7])('short writes of %i bytes are gone on with', async (length) => {
    const folder = await freshPath();
    const disk = failingFiles((_, name) => (name === 'write' ? length : null));
    const store = valueOf(await openAt(folder, { files: disk.files }));
    valueOf(await store.change(putNote('n1', 'Über die Brücke')));
    valueOf(await store.addArticles([newArticle('a1')]));
    await store.close();
    const again = valueOf(await openAt(folder));
    expect(again.notices).toEqual([]);
    expect(notesOf(again)).toEqual({ n1: 'Über die Brücke' });
    expect(valueOf(await again.readArticle('a1')).summary).toEqual(newArticle('a1').summary);
    await again.close();
  });

  test('half a line never stands before a whole one, even when it could not be cut at once', async () => {
    const folder = await freshPath();
    const disk = failingFiles(none);
    const store = valueOf(await openAt(folder, { files: disk.files }));
    let writes = 0;
    disk.plan = (_, name) => {
      if (name === 'write') return (writes += 1) === 1 ? 9 : 'ENOSPC';
      return name === 'truncate' ? 'EIO' : null;
    };
    expect(codeOf(await store.change(putNote('n1', 'half')))).toBe('disk-full');
    expect(await readFile(join(folder, 'journal-1.jsonl'))).toHaveLength(9);
    disk.plan = none;
    valueOf(await store.change(putNote('n2', 'whole')));
    expect((await readFile(join(folder, 'journal-1.jsonl'), 'utf8')).split('\n')).toHaveLength(2);
    await store.close();
  });
});

/** What a scenario was told to be safe, and whether it came to its end. */
type Told = { readonly notes: Record<string, string>; readonly articles: string[] };

async function scenario(store: Store, told: Told): Promise<void> {
  const save = async (id: string, words: string): Promise<void> => {
    if ((await store.change(putNote(id, words))).ok) told.notes[id] = words;
  };
  await save('n1', 'first');
  await Promise.all([save('n2', 'second'), save('n3', 'third')]);
  const added = await store.addArticles([newArticle('a1'), newArticle('a2', 'Orla Venn wrote twice.')]);
  if (added.ok) told.articles.push(...added.value.map(({ id }) => id));
  await save('n4', 'fourth');
  expect(notesOf(store)).toEqual(told.notes);
  expect(Object.keys(store.catalogue().articles)).toEqual(told.articles);
}

describe('the n-th call that fails', () => {
  test.each([
    ['EIO', 'once'],
    ['EIO', 'ever after'],
    ['ENOSPC', 'ever after'],
  ])('%s %s: what was acknowledged is there after a restart', async (code, how) => {
    let isOver = false;
    for (let nth = 1; !isOver; nth += 1) {
      const folder = await freshPath();
      const disk = failingFiles(
        (call) => ((how === 'once' ? call === nth : call >= nth) ? code : null),
        UNSYNCED_FILES,
      );
      const told: Told = { notes: {}, articles: [] };
      const opened = await openAt(folder, { files: disk.files });
      if (opened.ok) {
        await scenario(opened.value, told);
        isOver = disk.calls < nth;
        disk.plan = none;
        if (opened.value.readOnly === null) valueOf(await opened.value.change(putNote('n5', 'the disk is well')));
        await opened.value.close();
      }
      const again = valueOf(await openAt(folder, { files: UNSYNCED_FILES }));
      expect(again.readOnly).toBeNull();
      expect(notesOf(again)).toMatchObject(told.notes);
      for (const id of told.articles) expect(valueOf(await again.readArticle(id)).article.id).toBe(id);
      valueOf(await again.change(putNote('n6', 'works')));
      await again.close();
    }
  });
});
