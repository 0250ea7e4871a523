import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/library/change';
import { versionsOf } from '../../../src/core/library/history';
import { freshPath, openAt, valueOf } from './library-kit';

const AT = '2024-02-03T00:00:00.000Z';

function put(id: string, markdown: string, articleId: string | null): Change {
  return { type: 'note:put', note: { id, articleId, markdown, createdAt: AT, updatedAt: AT } };
}

test('the history of the library holds every version of its own notes, and nothing of an article', async () => {
  const store = valueOf(await openAt(await freshPath()));
  const changes: readonly Change[] = [
    put('n', 'first', null),
    put('other', 'not this', 'a1'),
    put('n', 'second', null),
    { type: 'note:delete', id: 'other' },
    { type: 'note:delete', id: 'n' },
  ];
  for (const change of changes) valueOf(await store.change(change));
  const past = versionsOf(null, valueOf(await store.pastOf(null)));
  const words = past.map((each) => (each.kind === 'note' ? (each.note?.markdown ?? null) : each.kind));
  expect(words).toEqual(['first', 'second', null]);
  await store.close();
});
