import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { placeOf } from '#core/library/place';
import { signoffForm } from '#core/library/signoff';
import type { Store } from '#core/ports';
import type { ReviewInput } from '#shared/ipc/schemas';
import { openedLibrary } from '../../../tests/kit/opened-library';
import type { OpenedLibrary } from '../../../tests/kit/opened-library';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import type { Caller } from './handlers';
import { historyHandlers } from './history';
import { keptHandlers } from './kept';
import { reviewerHandlers } from './reviewers';
import { reviewHandlers } from './reviews';
import { signoffHandlers } from './signoffs';

const CALLER: Caller = { contentsId: 1, kind: 'main' };
const TEXT = 'date 2024-05-01 VELMAR: Mayor Ines Calder met Clerk Ruth Vale of the council of Velmar.\n';
let minutes = 0;
const clock = { now: () => new Date(Date.UTC(2024, 4, 6, 12, (minutes += 1))) };
const ids = createIds(clock);
let library: OpenedLibrary;
let store: Store;

beforeEach(async () => {
  library = await openedLibrary(TEXT, { clock, ids });
  ({ store } = library);
});

afterEach(() => library.remove());

function handlers() {
  const session = createSession({ folder: library.folder, store, problem: null });
  return {
    ...keptHandlers(session, { clock, ids, author: () => 'ana' }),
    ...reviewHandlers(session, { clock, ids, author: () => 'ana' }),
    ...signoffHandlers(session, { clock, ids }),
    ...reviewerHandlers(session),
    ...historyHandlers(session, clock),
  };
}

async function people(): Promise<readonly string[]> {
  const read = await store.readArticle('A1');
  if (!read.ok) throw new Error(read.error.message);
  return read.value.summary.people.map(({ id }) => id);
}

const about = (itemId: string, by: string, verdict: ReviewInput['verdict']): ReviewInput => ({
  articleId: 'A1',
  section: 'people',
  itemId,
  verdict,
  edit: null,
  by,
});
const verdicts = () =>
  Object.values(store.catalogue().kept.judgement)
    .map(({ by, verdict }) => `${by} ${verdict}`)
    .sort();
const standing = () => Object.values(store.catalogue().reviews).map(({ by, verdict }) => `${by} ${verdict}`);

describe('two reviewers of one item', () => {
  it('keep a verdict each; undo takes back one whole decision, and redo does it again', async () => {
    const all = handlers();
    const [id = ''] = await people();
    await all['reviews:save'](CALLER, about(id, 'Ana', 'confirmed'));
    await all['reviews:save'](CALLER, about(id, 'Ben', 'rejected'));
    expect([standing(), verdicts()]).toEqual([['Ben rejected'], ['Ana confirmed', 'Ben rejected']]);
    await store.undo(null);
    expect([standing(), verdicts()]).toEqual([['Ana confirmed'], ['Ana confirmed']]);
    await store.redo();
    await all['reviews:save'](CALLER, about(id, 'Ben', null));
    expect([standing(), verdicts()]).toEqual([['Ana confirmed'], ['Ana confirmed']]);
  });

  it('are listed once in the history, and a decision brought back is its author’s verdict again', async () => {
    const all = handlers();
    const [id = ''] = await people();
    await all['reviews:save'](CALLER, about(id, 'Ana', 'confirmed'));
    await all['reviews:save'](CALLER, about(id, 'Ana', 'disputed'));
    const listed = await all['history:list'](CALLER, 'A1', { most: 300, only: null });
    const past = listed.ok ? listed.value.versions : [];
    expect(past.map((version) => version.kind === 'review' && version.review?.verdict)).toEqual([
      'disputed',
      'confirmed',
    ]);
    await all['history:restore'](CALLER, 'A1', past[1]?.number ?? 0, id);
    expect([standing(), verdicts()]).toEqual([['Ana confirmed'], ['Ana confirmed']]);
  });

  it('are compared over what both have judged', async () => {
    const all = handlers();
    const [first = '', second = ''] = await people();
    for (const by of ['Ana', 'Ben']) await all['reviews:save'](CALLER, about(first, by, 'confirmed'));
    await all['reviews:save'](CALLER, about(second, 'Ana', 'confirmed'));
    const compare = () => all['reviewers:compare'](CALLER, { articleIds: null, pair: null });
    expect(await compare()).toMatchObject({ value: { pair: ['Ana', 'Ben'], agreement: { items: 1, agreed: 1 } } });
    await all['reviews:save'](CALLER, about(second, 'Ben', 'disputed'));
    expect(await compare()).toMatchObject({
      value: {
        agreement: { items: 2, agreed: 1, kappa: 0 },
        table: [
          [1, 1, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        differences: [{ itemId: second, verdicts: ['confirmed', 'disputed'] }],
      },
    });
    const among = (...articleIds: string[]) => all['reviewers:compare'](CALLER, { articleIds, pair: null });
    expect(await among('A1', 'other')).toMatchObject({ value: { agreement: { items: 2, kappa: 0 } } });
    expect(await among('other')).toMatchObject({ value: { pair: null, agreement: { items: 0 } } });
    await store.change({ type: 'article:delete', id: 'A1', at: clock.now().toISOString() });
    expect(await compare()).toMatchObject({ value: { pair: null, agreement: { items: 0 } } });
  });
});

describe('an item that a person added', () => {
  async function add(all: ReturnType<typeof handlers>): Promise<string> {
    const start = TEXT.indexOf('council');
    const place = placeOf(TEXT, { start, end: start + 'council'.length });
    const record = { id: null, articleId: 'A1', section: 'people', values: {}, place } as const;
    const step = { kind: 'add-item', label: 'council', count: 1 } as const;
    const saved = await all['kept:save'](CALLER, [{ type: 'put', kind: 'addition', record }], step);
    if (!saved.ok) throw new Error(saved.error.message);
    return saved.value[0]?.id ?? '';
  }

  it('is judged by both reviewers, who are compared over it; a sign-off tells when it is disputed after it', async () => {
    const all = handlers();
    const id = await add(all);
    expect(await all['reviews:save'](CALLER, about(id, 'Ana', 'confirmed'))).toMatchObject({
      value: { itemId: id, quoted: 'council', verdict: 'confirmed' },
    });
    await all['signoffs:sign'](CALLER, 'A1', 'Ana');
    expect(await all['reviews:save'](CALLER, about(id, 'Ben', 'disputed'))).toMatchObject({ ok: true });
    expect(await all['reviewers:compare'](CALLER, { articleIds: null, pair: null })).toMatchObject({
      value: { agreement: { items: 1, agreed: 0 }, differences: [{ itemId: id, quoted: 'council' }] },
    });
    expect(await all['signoffs:state'](CALLER, 'A1')).toMatchObject({
      value: { isChanged: true, changes: [{ section: 'people', was: 'confirmed', now: 'disputed' }] },
    });
  });

  it('takes the decisions about it along when it is removed, and back with undo', async () => {
    const all = handlers();
    const id = await add(all);
    await all['reviews:save'](CALLER, about(id, 'Ana', 'confirmed'));
    await all['reviews:save'](CALLER, about(id, 'Ben', 'rejected'));
    const step = { kind: 'remove-item', label: 'council', count: 1 } as const;
    await all['kept:save'](CALLER, [{ type: 'delete', kind: 'addition', id }], step);
    expect([standing(), verdicts(), Object.keys(store.catalogue().kept.addition)]).toEqual([[], [], []]);
    await store.undo(null);
    expect([standing(), verdicts(), Object.keys(store.catalogue().kept.addition)]).toEqual([
      ['Ben rejected'],
      ['Ana confirmed', 'Ben rejected'],
      [id],
    ]);
  });

  it('is not found in another section, nor once it is gone', async () => {
    const all = handlers();
    const id = await add(all);
    const elsewhere = { ...about(id, 'Ana', 'confirmed'), section: 'places' } as const;
    expect(await all['reviews:save'](CALLER, elsewhere)).toMatchObject({ error: { code: 'not-found' } });
    await store.undo(null);
    expect(await all['reviews:save'](CALLER, about(id, 'Ana', 'confirmed'))).toMatchObject({
      error: { code: 'not-found' },
    });
  });
});

describe('a sign-off', () => {
  it('is known to be missing without the article being read', async () => {
    const read = vi.spyOn(store, 'readArticle');
    const none = { signed: null, isChanged: false, isTextChanged: false, changes: [] };
    expect(await handlers()['signoffs:state'](CALLER, 'A1')).toEqual({ ok: true, value: none });
    expect(read).not.toHaveBeenCalled();
  });

  it('is of what is on the disk, and says after a change what changed', async () => {
    const all = handlers();
    const [id = ''] = await people();
    await all['reviews:save'](CALLER, about(id, 'Ana', 'confirmed'));
    const before = await store.readArticle('A1');
    if (!before.ok) throw new Error(before.error.message);
    await all['signoffs:sign'](CALLER, 'A1', 'Ben');
    const form = signoffForm({ ...before.value, reviews: Object.values(store.catalogue().reviews), additions: [] });
    const sha256 = createHash('sha256').update(form).digest('hex');
    const state = () => all['signoffs:state'](CALLER, 'A1');
    expect(await state()).toMatchObject({ value: { signed: { by: 'Ben', sha256 }, isChanged: false, changes: [] } });

    await all['reviews:save'](CALLER, about(id, 'Ana', 'disputed'));
    const changes = [{ section: 'people', was: 'confirmed', now: 'disputed' }];
    expect(await state()).toMatchObject({ value: { isChanged: true, isTextChanged: false, changes } });
    await store.undo(null);
    expect(await state()).toMatchObject({ value: { isChanged: false } });
    await all['signoffs:withdraw'](CALLER, 'A1');
    expect(await state()).toMatchObject({ value: { signed: null } });
    expect(await all['signoffs:withdraw'](CALLER, 'A1')).toMatchObject({ error: { code: 'not-found' } });
  });
});
