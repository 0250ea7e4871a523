import * as fc from 'fast-check';
import { rm } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { ArticleRow } from '../../../src/core/library/catalogue';
import type { Change } from '../../../src/core/library/change';
import type { Store } from '../../../src/core/ports';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { failingFiles, UNSYNCED_FILES } from './failing-files';
import { freshPath, note, openAt, valueOf } from './library-kit';

/** A library as plain maps: what the store must be equal to, written a second time and without any file. */
type Model = {
  articles: Map<string, ArticleRow>;
  notes: Map<string, unknown>;
  reviews: Map<string, unknown>;
  kept: Map<string, unknown>;
};

const id = fc.constantFrom('a', 'b', 'c', 'hasOwnProperty', 'toString');
const words = fc.string({ unit: 'binary', maxLength: 12 });
const at = '2024-02-03T04:05:06.000Z';

const single: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    type: fc.constant('article:put' as const),
    row: fc.tuple(id, words).map(([rowId, title]) => row(rowId, title)),
  }),
  fc.record({ type: fc.constant('article:delete' as const), id, at: fc.constant(at) }),
  fc.record({ type: fc.constant('article:restore' as const), id }),
  fc.record({ type: fc.constant('article:drop' as const), id }),
  fc.record({
    type: fc.constant('note:put' as const),
    note: fc.tuple(id, words).map(([noteId, text]) => note(noteId, text)),
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
      at,
    },
  })),
  fc.record({ type: fc.constant('review:delete' as const), articleId: id, itemId: id }),
  fc.tuple(id, fc.option(id), words).map(([tagId, articleId, name]): Change => ({
    type: 'kept:put',
    kind: 'tag',
    record: { id: tagId, articleId, name: `${name}.`, hue: null, by: 'reader', at },
  })),
  fc.record({ type: fc.constant('kept:delete' as const), kind: fc.constant('tag' as const), id }),
  fc.tuple(id, id, id).map(([recordId, articleId, tagId]): Change => ({
    type: 'kept:put',
    kind: 'tagging',
    record: { id: recordId, articleId, tagId, by: 'reader', at },
  })),
  fc.record({ type: fc.constant('kept:delete' as const), kind: fc.constant('tagging' as const), id }),
);
const change = fc.oneof(
  { weight: 5, arbitrary: single },
  { weight: 1, arbitrary: fc.array(single, { maxLength: 4 }).map((changes): Change => ({ type: 'batch', changes })) },
);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('save' as const),
      changes: fc.array(change, { minLength: 1, maxLength: 5 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'reopen' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'grow' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('fail' as const), change, code: fc.constantFrom('ENOSPC', 'EIO') }),
  },
);

function row(rowId: string, title: string): ArticleRow {
  return {
    id: rowId,
    file: `0a/${rowId}-0123456789abcdef.json`,
    sha256: '0'.repeat(64),
    title,
    titleDerived: false,
    publishedOn: null,
    outlet: null,
    place: null,
    language: 'en',
    words: 3,
    fileName: 'x.txt',
    importedAt: at,
    isSample: false,
    deletedAt: null,
  };
}

function apply(model: Model, wanted: Change): void {
  const setDeleted = (rowId: string, deletedAt: string | null): void => {
    const before = model.articles.get(rowId);
    if (before) model.articles.set(rowId, { ...before, deletedAt });
  };
  if (wanted.type === 'batch') for (const part of wanted.changes) apply(model, part);
  if (wanted.type === 'article:put') model.articles.set(wanted.row.id, wanted.row);
  if (wanted.type === 'article:delete') setDeleted(wanted.id, wanted.at);
  if (wanted.type === 'article:drop') model.articles.delete(wanted.id);
  if (wanted.type === 'article:restore') setDeleted(wanted.id, null);
  if (wanted.type === 'note:put') model.notes.set(wanted.note.id, wanted.note);
  if (wanted.type === 'note:delete') model.notes.delete(wanted.id);
  if (wanted.type === 'review:put')
    model.reviews.set(`${wanted.review.articleId}/${wanted.review.itemId}`, wanted.review);
  if (wanted.type === 'review:delete') model.reviews.delete(`${wanted.articleId}/${wanted.itemId}`);
  if (wanted.type === 'kept:put') model.kept.set(`${wanted.kind} ${wanted.record.id}`, wanted.record);
  if (wanted.type === 'kept:delete') model.kept.delete(`${wanted.kind} ${wanted.id}`);
}

function expectEqual(store: Store, model: Model): void {
  const { articles, notes, reviews, kept } = store.catalogue();
  const flat = Object.entries(kept).flatMap(([kind, records]) =>
    Object.entries(records).map(([recordId, record]) => [`${kind} ${recordId}`, record] as const),
  );
  expect({
    articles: { ...articles },
    notes: { ...notes },
    reviews: { ...reviews },
    kept: Object.fromEntries(flat),
  }).toEqual({
    articles: Object.fromEntries(model.articles),
    notes: Object.fromEntries(model.notes),
    reviews: Object.fromEntries(model.reviews),
    kept: Object.fromEntries(model.kept),
  });
}

test('any sequence of saves, failures, snapshots and restarts leaves what a plain model holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const folder = await freshPath();
      const disk = failingFiles(() => null, UNSYNCED_FILES);
      const model: Model = { articles: new Map(), notes: new Map(), reviews: new Map(), kept: new Map() };
      let store = valueOf(await openAt(folder, { files: disk.files }));
      for (const each of steps) {
        if (each.kind === 'save') {
          (await Promise.all(each.changes.map((wanted) => store.change(wanted)))).forEach(valueOf);
          each.changes.forEach((wanted) => apply(model, wanted));
        } else if (each.kind === 'fail') {
          disk.plan = (_, name) => (name === 'datasync' ? each.code : null);
          expect((await store.change(each.change)).ok).toBe(false);
          disk.plan = () => null;
        } else if (each.kind === 'grow') {
          const filler = Array.from({ length: LONG_JOURNAL.lines }, (): Change => ({
            type: 'note:delete',
            id: 'none',
          }));
          (await Promise.all(filler.map((wanted) => store.change(wanted)))).forEach(valueOf);
        } else {
          await store.close();
          store = valueOf(await openAt(folder, { files: disk.files }));
          expect(store.notices).toEqual([]);
        }
        expectEqual(store, model);
      }
      await store.close();
      await rm(folder, { recursive: true });
    }),
    { numRuns: 40 },
  );
});
