import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import { freshPath, notesOf, openAt, putNote, valueOf } from './library-kit';

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
