import * as fc from 'fast-check';
import type { Change } from '../../../src/core/library/change';
import { articleRow } from '../../kit/article-row';
import { note } from './library-kit';
import { AT } from './plain-model';

const id = fc.constantFrom('a', 'b', 'c', 'hasOwnProperty', 'toString');
const words = fc.string({ unit: 'binary', maxLength: 12 });

const single: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('article:put' as const),
    row: fc.tuple(id, words).map(([rowId, title]) => articleRow({ id: rowId, title, importedAt: AT })),
  }),
  fc.record({ type: fc.constant('article:delete' as const), id, at: fc.constant(AT) }),
  fc.record({ type: fc.constant('article:restore' as const), id }),
  fc.record({ type: fc.constant('article:drop' as const), id }),
  fc.record({
    type: fc.constant('note:put' as const),
    note: fc.tuple(id, words, id).map(([noteId, text, articleId]) => note(noteId, text, articleId)),
  }),
  fc.record({ type: fc.constant('note:delete' as const), id }),
  fc.tuple(id, id, words).map(([articleId, itemId, quoted]): Change => ({
    type: 'review:put',
    review: {
      articleId,
      itemId,
      section: 'people',
      verdict: 'confirmed',
      edit: { name: quoted },
      anchor: { start: 0, end: quoted.length },
      quoted,
      by: 'reader',
      at: AT,
    },
  })),
  fc.record({ type: fc.constant('review:delete' as const), articleId: id, itemId: id }),
  fc.tuple(id, fc.option(id), words).map(([tagId, articleId, name]): Change => ({
    type: 'kept:put',
    kind: 'tag',
    record: { id: tagId, articleId, name: `${name}.`, hue: null, by: 'reader', at: AT },
  })),
  fc.record({ type: fc.constant('kept:delete' as const), kind: fc.constant('tag' as const), id }),
  fc.tuple(id, id, id).map(([recordId, articleId, tagId]): Change => ({
    type: 'kept:put',
    kind: 'tagging',
    record: { id: recordId, articleId, tagId, by: 'reader', at: AT },
  })),
  fc.record({ type: fc.constant('kept:delete' as const), kind: fc.constant('tagging' as const), id }),
);
const change = fc.oneof(
  { weight: 5, arbitrary: single },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 4 }).map((changes): Change => ({ type: 'batch', changes })) },
);

/** What the disk does while one action runs: the n-th call of this name fails, or from then on each; a write may only be short. */
const fault = fc.record({
  name: fc.constantFrom('write', 'rename', 'datasync', 'sync', 'syncFolder', 'open', 'makeFolder'),
  nth: fc.integer({ min: 1, max: 4 }),
  isLasting: fc.boolean(),
  answer: fc.oneof(fc.constantFrom('ENOSPC', 'EIO', 'EROFS'), fc.integer({ min: 1, max: 7 })),
});
const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 5 }),
      isStep: fc.boolean(),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'redo' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      articles: fc.uniqueArray(fc.tuple(id, fc.constantFrom('one', 'two')), {
        selector: ([each]) => each,
        minLength: 1,
      }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'empty' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'backUp' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('restore' as const), pick: fc.nat() }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'reopen' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'grow' as const }) },
);
/** One action and, for half of them, what the disk does meanwhile. */
export const event = fc.record({ action, fault: fc.option(fault, { freq: 2 }) });

/** See event. */
export type DrawnEvent = typeof event extends fc.Arbitrary<infer T> ? T : never;
