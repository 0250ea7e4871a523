import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/core/library/catalogue';
import type { Change } from '../../../src/core/library/change';
import { recordsOf } from '../../../src/core/library/history';
import { KEPT_KINDS } from '../../../src/core/library/kept';
import { MOST_STEPS } from '../../../src/core/library/steps';
import type { StepName } from '../../../src/core/library/steps';
import type { Store } from '../../../src/core/ports';
import { LONG_JOURNAL } from '../../../src/main/store/journal-adapter';
import { openLibrary } from '../../../src/main/store/open-library';
import { failingFiles, UNSYNCED_FILES } from './failing-files';
import { codeOf, filesBelow, freshPath, newArticle, note, notesOf, putNote, valueOf } from './library-kit';

let now = Date.UTC(2024, 1, 3);
let made = 0;
const open = async (folder: string, files = UNSYNCED_FILES): Promise<Store> =>
  valueOf(
    await openLibrary(folder, {
      clock: { now: () => new Date(now) },
      ids: { next: () => `id-${(made += 1)}` },
      name: 'Field notes',
      files,
    }),
  );

const named = (kind: StepName['kind'], label: string, record: string | null = null): StepName => ({
  kind,
  label,
  count: 1,
  record,
});
const stateOf = (store: Store): Catalogue => structuredClone(store.catalogue());
const labels = (store: Store): readonly string[] => store.steps().done.map(({ name }) => name.label);
const write = (store: Store, id: string, words: string): Promise<unknown> =>
  store.change(putNote(id, words), named('write-note', words, id)).then(valueOf);

/** Brings a library to its next snapshot with changes that change nothing. */
async function fill(store: Store): Promise<void> {
  const nothing = Array.from({ length: LONG_JOURNAL.lines }, () => store.change({ type: 'note:delete', id: 'none' }));
  (await Promise.all(nothing)).forEach(valueOf);
}

function putTag(articleId: string | null, name: string): Change {
  const record = { id: 't', articleId, name, hue: null, by: 'reader', at: '2024-03-01T00:00:00.000Z' };
  return { type: 'kept:put', kind: 'tag', record };
}

/** No kept record of any kind. */
const NO_KEPT = Object.fromEntries(KEPT_KINDS.map((kind) => [kind, {}]));
const noteId = fc.constantFrom('n1', 'n2');
const change = fc.oneof(
  fc.record({ id: noteId, words: fc.string({ maxLength: 5 }) }).map(({ id, words }) => putNote(id, words, 'a1')),
  noteId.map((id): Change => ({ type: 'note:delete', id })),
  fc.constantFrom<Change>(
    { type: 'article:delete', id: 'a1', at: '2024-03-01T00:00:00.000Z' },
    { type: 'article:restore', id: 'a1' },
    { type: 'batch', changes: [putNote('n1', 'both', 'a1'), putNote('n2', 'both', 'a2')] },
    putTag('a1', 'wells'),
    putTag('a1', 'wells and pumps'),
    putTag(null, 'wells'),
    { type: 'kept:delete', kind: 'tag', id: 't' },
  ),
);
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('do' as const), change }) },
  { weight: 3, arbitrary: fc.constant({ type: 'undo' as const }) },
  { weight: 2, arbitrary: fc.constant({ type: 'redo' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ type: 'restart' as const }, { type: 'snapshot' as const }) },
);

describe('steps', () => {
  test('undo and redo give exactly the states between, through restarts and snapshots', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
        const folder = await freshPath();
        let store = await open(folder);
        valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')]));
        let states = [stateOf(store)];
        let at = 0;
        for (const one of acts) {
          if (one.type === 'do') {
            valueOf(await store.change(one.change, named('edit', 'x')));
            states = [...states.slice(0, at + 1), stateOf(store)];
            at += 1;
          } else if (one.type === 'undo') {
            const undone = await store.undo(null);
            expect(undone.ok ? 'done' : undone.error.code).toBe(at > 0 ? 'done' : 'no-step');
            at = Math.max(at - 1, 0);
          } else if (one.type === 'redo') {
            const redone = await store.redo();
            expect(redone.ok ? 'done' : redone.error.code).toBe(at < states.length - 1 ? 'done' : 'no-step');
            at = Math.min(at + 1, states.length - 1);
          } else {
            if (one.type === 'snapshot') await fill(store);
            await store.close();
            store = await open(folder);
          }
          expect(stateOf(store)).toEqual(states[at]);
          const { done, undone } = store.steps();
          expect([done.length, undone.length]).toEqual([at, states.length - 1 - at]);
        }
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  test('many at once, changes and undos, end in a state that the journal gives again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
        const folder = await freshPath();
        const store = await open(folder);
        await Promise.all(
          acts.map((one) => {
            if (one.type === 'do') return store.change(one.change, named('edit', 'x'));
            return one.type === 'undo' ? store.undo(null) : store.redo();
          }),
        );
        const state = stateOf(store);
        const steps = store.steps();
        await store.close();
        const again = await open(folder);
        expect(stateOf(again)).toEqual(state);
        expect(again.steps()).toEqual(steps);
        while (again.steps().done.length > 0) valueOf(await again.undo(null));
        expect(stateOf(again)).toEqual({ articles: {}, notes: {}, reviews: {}, kept: NO_KEPT });
        await again.close();
      }),
      { numRuns: 40 },
    );
  });

  test('a note written on without a long pause is one step; after a pause, or after another step, it is a new one', async () => {
    const store = await open(await freshPath());
    for (const words of ['a', 'ab', 'abc']) await write(store, 'n', words);
    now += 10 * 60_000;
    await write(store, 'n', 'abc d');
    await write(store, 'm', 'other');
    await write(store, 'n', 'abc de');
    expect(labels(store)).toEqual(['a', 'abc d', 'other', 'abc de']);
    const seen: unknown[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      valueOf(await store.undo(null));
      seen.push(notesOf(store));
    }
    expect(seen).toEqual([{ n: 'abc d', m: 'other' }, { n: 'abc d' }, { n: 'abc' }, {}]);
    valueOf(await store.redo());
    expect(notesOf(store)).toEqual({ n: 'abc' });
    await store.close();
  });

  test('an import in batches is one step, also with a note written meanwhile; taken back, its articles are among the deleted ones', async () => {
    const folder = await freshPath();
    const store = await open(folder);
    const step = named('import', 'the import', 'import-1');
    valueOf(await store.addArticles([newArticle('a1'), newArticle('a2')], step));
    await write(store, 'n', 'meanwhile');
    valueOf(await store.addArticles([newArticle('a3')], step));
    expect(labels(store)).toEqual(['the import', 'meanwhile']);
    const [first] = store.steps().done;
    valueOf(await store.undo(first?.number ?? 0));
    const deleted = () => Object.values(store.catalogue().articles).map(({ deletedAt }) => deletedAt !== null);
    expect(deleted()).toEqual([true, true, true]);
    expect(notesOf(store)).toEqual({ n: 'meanwhile' });
    valueOf(await store.redo());
    expect(deleted()).toEqual([false, false, false]);
    expect(valueOf(await store.readArticle('a3')).article.id).toBe('a3');
    await store.close();
  });

  test('a step that later ones build on is not taken back, and nothing is changed', async () => {
    const store = await open(await freshPath());
    valueOf(await store.addArticles([newArticle('a1')], named('import', 'import', 'i')));
    valueOf(await store.change(putNote('n', 'one', 'a1'), named('edit', 'one')));
    valueOf(await store.change({ type: 'note:delete', id: 'n' }, named('delete-note', 'gone')));
    const before = stateOf(store);
    const [imported, written] = store.steps().done;
    expect(codeOf(await store.undo(imported?.number ?? 0))).toBe('step-built-on');
    expect(codeOf(await store.undo(written?.number ?? 0))).toBe('step-built-on');
    expect(codeOf(await store.undo(999))).toBe('no-step');
    expect(stateOf(store)).toEqual(before);
    await store.close();
  });

  test('only so many are kept', async () => {
    const folder = await freshPath();
    const store = await open(folder);
    for (let turn = 0; turn < MOST_STEPS + 20; turn += 1) await write(store, `n${turn}`, `${turn}`);
    expect(store.steps().done).toHaveLength(MOST_STEPS);
    await fill(store);
    await store.close();
    const again = await open(folder);
    expect(labels(again)[0]).toBe('20');
    expect(labels(again)).toHaveLength(MOST_STEPS);
    await again.close();
  });

  test.each(['ENOSPC', 'EIO'])(
    'an undo that cannot be written (%s) changes nothing and can be tried again',
    async (code) => {
      let fault: string | null = null;
      const disk = failingFiles(() => fault, UNSYNCED_FILES);
      const store = await open(await freshPath(), disk.files);
      await write(store, 'n', 'words');
      fault = code;
      expect((await store.undo(null)).ok).toBe(false);
      expect(notesOf(store)).toEqual({ n: 'words' });
      expect(labels(store)).toEqual(['words']);
      fault = null;
      valueOf(await store.undo(null));
      expect(notesOf(store)).toEqual({});
      await store.close();
    },
  );

  test('where a line is lost, no step before it is offered any more', async () => {
    const folder = await freshPath();
    const store = await open(folder);
    for (const words of ['one', 'two', 'three']) await write(store, words, words);
    await store.close();
    const journal = join(folder, 'journal-1.jsonl');
    const lines = (await readFile(journal, 'utf8')).split('\n');
    await writeFile(journal, [lines[0], 'garbage', lines[2], ''].join('\n'));
    const again = await open(folder);
    expect(labels(again)).toEqual(['three']);
    await again.close();
  });
});

describe('the history of an article', () => {
  test('holds every version of its notes, deleted ones too, from all journals', async () => {
    const folder = await freshPath();
    const store = await open(folder);
    valueOf(await store.change(putNote('n', 'first', 'a1'), named('write-note', 'x', 'n')));
    await fill(store);
    valueOf(await store.change(putNote('n', 'second', 'a1')));
    valueOf(await store.change(putNote('other', 'not this', 'a2')));
    await fill(store);
    valueOf(await store.change({ type: 'note:delete', id: 'n' }));
    await store.close();
    expect(await readdir(join(folder, 'history'))).not.toEqual([]);
    const again = await open(folder);
    const past = valueOf(await again.pastOf('a1')).flatMap((each) => recordsOf('a1', each));
    expect(past.map((each) => (each.kind === 'note' ? (each.note?.markdown ?? null) : each.kind))).toEqual([
      'first',
      'second',
      null,
    ]);
    await again.close();
  });
});

describe('emptying the recycle bin', () => {
  test('removes what was deleted with its notes and files, keeps what others need, and ends the steps', async () => {
    const folder = await freshPath();
    const store = await open(folder);
    const twin = { ...newArticle('a3', 'Same words, Orla Venn.') };
    valueOf(await store.addArticles([newArticle('a1'), newArticle('a2', 'Same words, Orla Venn.'), twin]));
    valueOf(await store.change({ type: 'note:put', note: note('n1', 'goes', 'a1') }, named('edit', 'x')));
    valueOf(await store.change({ type: 'note:put', note: note('n3', 'stays', 'a3') }));
    const at = '2024-03-01T00:00:00.000Z';
    valueOf(
      await store.change({ type: 'batch', changes: ['a1', 'a2'].map((id) => ({ type: 'article:delete', id, at })) }),
    );
    expect(valueOf(await store.emptyBin())).toEqual({ removed: 2, filesLeft: 0, isForgotten: true });
    expect(Object.keys(store.catalogue().articles)).toEqual(['a3']);
    expect(notesOf(store)).toEqual({ n3: 'stays' });
    expect(store.steps()).toEqual({ done: [], undone: [] });
    const kept = (await filesBelow(folder)).filter((name) => /^(?:articles|originals)\//u.test(name));
    expect(kept).toHaveLength(2);
    expect(valueOf(await store.readArticle('a3')).article.id).toBe('a3');
    expect(valueOf(await store.emptyBin())).toEqual({ removed: 0, filesLeft: 0, isForgotten: true });
    // What was removed can be imported again.
    valueOf(await store.addArticles([newArticle('a1')]));
    await store.close();
    const again = await open(folder);
    expect(Object.keys(again.catalogue().articles)).toEqual(['a3', 'a1']);
    expect(again.notices).toEqual([]);
    await again.close();
  });
});
