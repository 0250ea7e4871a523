import * as fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reviewKey } from '#core/library/change';
import { placeOf } from '#core/library/place';
import type { ItemEdit } from '#core/library/review';
import { VERDICTS } from '#core/library/review';
import type { Store } from '#core/ports';
import type { ReviewInput } from '#shared/ipc/schemas';
import { openedLibrary } from '../../../tests/kit/opened-library';
import type { OpenedLibrary } from '../../../tests/kit/opened-library';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import type { Caller } from './handlers';
import { historyHandlers } from './history';
import { keptHandlers } from './kept';
import { reviewHandlers } from './reviews';

const TEXT = 'date 2024-05-01 VELMAR: Mayor Ines Calder met Clerk Ruth Vale of the council of Velmar.\n';
const CALLERS: readonly Caller[] = [1, 2].map((contentsId) => ({ contentsId, kind: 'main' }));
const NOTHING = { verdict: null, edit: null };
let seconds = 0;
const clock = { now: () => new Date(Date.UTC(2024, 4, 6, 12, 0, (seconds += 1))) };
const ids = createIds(clock);
let library: OpenedLibrary;
let store: Store;

beforeEach(async () => {
  library = await openedLibrary(TEXT, { clock, ids });
  ({ store } = library);
});

afterEach(() => library.remove());

/** Two windows on one library, each with handlers of its own, and the first two people of its article. */
async function twoWindows() {
  const session = createSession({ folder: library.folder, store, problem: null });
  const options = { clock, ids, author: () => 'ana' };
  const windows = CALLERS.map((caller) => {
    const all = { ...reviewHandlers(session, options), ...keptHandlers(session, options) };
    return { caller, ...all };
  });
  const read = await store.readArticle('A1');
  if (!read.ok) throw new Error(read.error.message);
  const people = read.value.summary.people.map(({ id }) => id);
  return { windows, people, past: historyHandlers(session, clock) };
}

const about = (itemId: string): Pick<ReviewInput, 'articleId' | 'section' | 'itemId'> => ({
  articleId: 'A1',
  section: 'people',
  itemId,
});
const standing = (itemId: string) => store.catalogue().reviews[reviewKey('A1', itemId)];

it('two windows that decide at once over the same view lose nothing to each other', async () => {
  const { windows, people } = await twoWindows();
  const act = fc.oneof(
    fc.record({ item: fc.nat(1), verdict: fc.constantFrom(...VERDICTS) }),
    fc.record({
      item: fc.nat(1),
      field: fc.constantFrom('name', 'title', 'organization'),
      word: fc.stringMatching(/^[a-z]{3}$/u),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.tuple(act, act), async (acts) => {
      const before = store.steps().done.length;
      await Promise.all(
        acts.map(async (each, at) => {
          const window = windows[at];
          const said =
            'verdict' in each
              ? { ...NOTHING, verdict: each.verdict }
              : { ...NOTHING, edit: { [each.field]: each.word } };
          return window?.['reviews:save'](window.caller, { ...about(people[each.item] ?? ''), ...said, over: NOTHING });
        }),
      );
      const wanted = new Map<number, { verdict: string | null; edit: Record<string, string> }>();
      for (const each of acts) {
        const now = wanted.get(each.item) ?? { verdict: null, edit: {} };
        if ('verdict' in each) now.verdict = each.verdict;
        else now.edit[each.field] = each.word;
        wanted.set(each.item, now);
      }
      for (const [item, { verdict, edit }] of wanted) {
        const { verdict: saved, edit: words }: { verdict?: string | null; edit?: ItemEdit | null } =
          standing(people[item] ?? '') ?? {};
        expect([saved ?? null, words ?? {}]).toEqual([verdict, edit]);
      }
      while (store.steps().done.length > before) await store.undo(null);
      expect(Object.keys(store.catalogue().reviews)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

it('the history holds the state that each window set, and the comments of both', async () => {
  const { windows, people, past } = await twoWindows();
  const [one, other] = windows;
  const [id = ''] = people;
  const record = { id: null, ...about(id), section: 'people' as const, anchor: { start: 0, end: 4 }, quoted: 'date' };
  const comment = (text: string) => [
    { type: 'put' as const, kind: 'comment' as const, record: { ...record, text, articleId: 'A1' } },
  ];
  const step = { kind: 'comment' as const, label: 'x', count: 1 };
  await Promise.all([
    one?.['reviews:save'](one.caller, { ...about(id), ...NOTHING, verdict: 'confirmed', over: NOTHING }),
    other?.['reviews:save'](other.caller, { ...about(id), ...NOTHING, verdict: 'disputed', over: NOTHING }),
    one?.['kept:save'](one.caller, comment('one'), step),
    other?.['kept:save'](other.caller, comment('other'), step),
  ]);
  expect(Object.values(store.catalogue().kept.comment).map(({ text }) => text)).toEqual(['one', 'other']);
  expect(standing(id)?.verdict).toBe('disputed');
  const listed = await past['history:list'](CALLERS[0] as Caller, 'A1', { most: 300, only: 'review' });
  const versions = listed.ok ? listed.value.versions : [];
  expect(versions.map((version) => version.kind === 'review' && version.review?.verdict)).toEqual([
    'disputed',
    'confirmed',
  ]);
});

it('what is set right in an added item in two windows is merged, its words and its place', async () => {
  const { windows } = await twoWindows();
  const [one, other] = windows;
  const at = (words: string) => {
    const start = TEXT.indexOf(words);
    return placeOf(TEXT, { start, end: start + words.length });
  };
  const step = { kind: 'add-item' as const, label: 'x', count: 1 };
  const record = { id: null, articleId: 'A1', section: 'people' as const, values: {}, place: at('council') };
  const added = await one?.['kept:save'](one.caller, [{ type: 'put', kind: 'addition', record }], step);
  const id = added?.ok ? (added.value[0]?.id ?? '') : '';
  const over = { values: record.values, place: record.place };
  const put = (values: ItemEdit, place: typeof record.place) => [
    { type: 'put' as const, kind: 'addition' as const, record: { ...record, id, values, place }, over },
  ];
  await Promise.all([
    one?.['kept:save'](one.caller, put({ title: 'clerk' }, at('council of Velmar')), step),
    other?.['kept:save'](other.caller, put({ name: 'Vale' }, record.place), step),
  ]);
  expect(store.catalogue().kept.addition[id]).toMatchObject({
    values: { title: 'clerk', name: 'Vale' },
    place: at('council of Velmar'),
  });
});
