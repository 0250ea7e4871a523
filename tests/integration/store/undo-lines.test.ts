import { mkdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import type { StepName } from '../../../src/core/library/steps';
import type { Files } from '../../../src/main/store/files';
import { REAL_FILES } from '../../../src/main/store/files';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { HISTORY_FOLDER, journalName } from '../../../src/main/store/layout';
import { filesBelow, freshPath, notesOf, openAt, putNote, valueOf } from './library-kit';

const STEP: StepName = { kind: 'write-note', label: 'n', count: 1, record: null };

type Line = readonly [string, number, number, { readonly change: Change; readonly undo: Change }];

test('each journal line holds what takes it back, also of changes synced together, and after a restart', async () => {
  const folder = await freshPath();
  const first = valueOf(await openAt(folder));
  const together = [putNote('n', 'one'), putNote('n', 'two'), { type: 'note:delete', id: 'n' } satisfies Change];
  (await Promise.all(together.map((wanted) => first.change(wanted)))).forEach(valueOf);
  await first.close();
  const lines = (await readFile(join(folder, 'journal-1.jsonl'), 'utf8')).trimEnd().split('\n');
  const undos = lines.map((line) => (JSON.parse(line) as Line)[3].undo);
  expect(undos).toEqual([{ type: 'note:delete', id: 'n' }, putNote('n', 'one'), putNote('n', 'two')]);

  const again = valueOf(await openAt(folder));
  expect(again.notices).toEqual([]);
  const seen: Record<string, string>[] = [];
  for (const undo of [...undos].reverse()) {
    valueOf(await again.change(undo));
    seen.push(notesOf(again));
  }
  expect(seen).toEqual([{ n: 'two' }, { n: 'one' }, {}]);
  await again.close();
});

test('no line is ever thrown away: journals that a snapshot contains are kept in history/', async () => {
  const folder = await freshPath();
  const first = valueOf(await openAt(folder));
  valueOf(await first.change(putNote('first', 'the very first words')));
  await first.close();
  for (let generation = 0; generation < 3; generation += 1) {
    const store = valueOf(await openAt(folder));
    const filler = Array.from({ length: LONG_JOURNAL.lines }, () => store.change({ type: 'note:delete', id: 'none' }));
    (await Promise.all(filler)).forEach(valueOf);
    await store.close();
  }
  const names = (await filesBelow(folder)).filter((name) => name.endsWith('.jsonl'));
  const generationOf = (name: string) => Number(/(\d+)\.jsonl$/u.exec(name)?.[1]);
  expect(names.filter((name) => name.startsWith('history/')).length).toBeGreaterThan(0);
  const numbers: number[] = [];
  for (const name of names.toSorted((a, b) => generationOf(a) - generationOf(b))) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n').slice(0, -1);
    numbers.push(...lines.map((line) => (JSON.parse(line) as Line)[1]));
  }
  expect(numbers).toEqual(Array.from({ length: 3 * LONG_JOURNAL.lines + 1 }, (_, index) => index + 1));
  expect(notesOf(valueOf(await openAt(folder)))).toEqual({ first: 'the very first words' });
});

test('a journal that is put away while it is about to be read is read where it lies then', async () => {
  const folder = await freshPath();
  const kept = valueOf(await openAt(folder));
  valueOf(await kept.change(putNote('n', 'one'), STEP));
  await kept.close();
  const [top, put] = [join(folder, journalName(1)), join(folder, HISTORY_FOLDER, journalName(1))];
  let isMoving = false;
  const files: Files = {
    ...REAL_FILES,
    readFile: async (path) => {
      if (isMoving && path === top) {
        await mkdir(join(folder, HISTORY_FOLDER), { recursive: true });
        await rename(top, put);
      }
      const bytes = await REAL_FILES.readFile(path);
      // Back again: the store has this one open and would miss it.
      if (isMoving && path === put) await rename(put, top);
      return bytes;
    },
  };
  const store = valueOf(await openAt(folder, { files }));
  isMoving = true;
  expect(valueOf(await store.pastOf('article-1')).map(({ change }) => change)).toEqual([putNote('n', 'one')]);
  valueOf(await store.undo(null));
  expect(notesOf(store)).toEqual({});
  await store.close();
});
