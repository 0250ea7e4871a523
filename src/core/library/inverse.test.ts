import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleRow } from '../../../tests/kit/article-row';
import type { Catalogue } from './catalogue';
import { draftOf } from './catalogue';
import { applyTo } from './change';
import type { Change } from './change';
import { inverseOf, withInverses } from './inverse';

const at = '2024-02-03T04:05:06.000Z';
const id = fc.constantFrom('a', 'b', 'c', 'toString');
const words = fc.string({ maxLength: 6 });
const row = fc
  .record({ id, title: words, deletedAt: fc.constantFrom(null, at) })
  .map((some) => articleRow({ importedAt: at, ...some }));
const note = fc.record({ id, articleId: id, markdown: words, createdAt: words, updatedAt: words });
const review = fc.record({
  articleId: id,
  itemId: id,
  section: fc.constant('people' as const),
  verdict: fc.constantFrom('confirmed' as const, 'rejected' as const, null),
  edit: fc.constant(null),
  anchor: fc.constant({ start: 0, end: 1 }),
  quoted: words,
  by: words,
  at: fc.constant(at),
});
const tag = fc.record({
  id,
  articleId: fc.option(id),
  name: words,
  hue: fc.constant(null),
  by: words,
  at: fc.constant(at),
});
const { change } = fc.letrec<{ change: Change }>((tie) => ({
  change: fc.oneof(
    { depthSize: 'small' },
    fc.record({ type: fc.constant('article:put' as const), row }),
    fc.record({ type: fc.constant('article:delete' as const), id, at: fc.constant('2025-01-01T00:00:00.000Z') }),
    fc.record({ type: fc.constant('article:restore' as const), id }),
    fc.record({ type: fc.constant('article:drop' as const), id }),
    fc.record({ type: fc.constant('note:put' as const), note }),
    fc.record({ type: fc.constant('note:delete' as const), id }),
    fc.record({ type: fc.constant('review:put' as const), review }),
    fc.record({ type: fc.constant('review:delete' as const), articleId: id, itemId: id }),
    fc.record({ type: fc.constant('kept:put' as const), kind: fc.constant('tag' as const), record: tag }),
    fc.record({ type: fc.constant('kept:delete' as const), kind: fc.constant('tag' as const), id }),
    fc.record({ type: fc.constant('batch' as const), changes: fc.array(tie('change'), { maxLength: 4 }) }),
  ),
}));
const changes = fc.array(change, { maxLength: 12 });

function after(catalogue: Catalogue, ...steps: readonly Change[]): Catalogue {
  const draft = draftOf(catalogue);
  for (const step of steps) applyTo(draft, step);
  return draft;
}

test('a change and then its inverse leave every record as it was, whatever the change', () => {
  fc.assert(
    fc.property(changes, change, (history, wanted) => {
      const before = after(draftOf(), ...history);
      expect(after(before, wanted, inverseOf(before, wanted))).toEqual(before);
    }),
  );
});

test('the inverses of changes made together, taken back last first, pass through every state between', () => {
  fc.assert(
    fc.property(changes, changes, (history, wanted) => {
      const before = after(draftOf(), ...history);
      const pairs = withInverses(before, wanted);
      let now = after(before, ...wanted);
      for (const [position, { inverse }] of [...pairs.entries()].reverse()) {
        now = after(now, inverse);
        expect(now).toEqual(after(before, ...wanted.slice(0, position)));
      }
    }),
  );
});

test('a deleted note comes back under its own id with its own times', () => {
  const kept = { id: 'n', articleId: 'a', markdown: 'Ask Orla.', createdAt: at, updatedAt: at };
  const catalogue = draftOf({ notes: { n: kept } });
  expect(inverseOf(catalogue, { type: 'note:delete', id: 'n' })).toEqual({ type: 'note:put', note: kept });
});
