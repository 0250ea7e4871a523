import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { filesBelow, freshPath, notesOf, openAt, putNote, valueOf } from './library-kit';

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
