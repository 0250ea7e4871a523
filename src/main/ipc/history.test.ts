import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Change } from '#core/library/change';
import type { Tag } from '#core/library/tag';
import type { Tagging } from '#core/library/tagging';
import type { Store } from '#core/ports';
import { plainArticle } from '../../../tests/kit/plain-article';
import { createSession } from '../library/library-session';
import { createIds } from '../store/ids';
import { openLibrary } from '../store/open-library';
import type { Caller } from './handlers';
import { historyHandlers } from './history';

const CALLER: Caller = { contentsId: 1, kind: 'main' };
const AT = '2024-05-06T12:00:00.000Z';
const clock = { now: () => new Date(AT) };
const by = { by: 'ana', at: AT };
let folder = '';
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-history-'));
  const opened = await openLibrary(join(folder, 'library'), { clock, ids: createIds(clock) });
  if (!opened.ok) throw new Error(opened.error.message);
  store = opened.value;
  await store.addArticles(['A1', 'A2'].map((id) => plainArticle(id, `Ruth Vale left ${id}.`)));
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function all(...changes: readonly Change[]): Promise<void> {
  for (const change of changes) expect(await store.change(change)).toMatchObject({ ok: true });
}

const handlers = () => historyHandlers(createSession({ folder: join(folder, 'library'), store, problem: null }), clock);
const tag = (name: string): Tag => ({ id: 'T1', articleId: null, name, hue: null, ...by });
const putTag = (name: string): Change => ({ type: 'kept:put', kind: 'tag', record: tag(name) });
const tagging = (articleId: string): Tagging => ({ id: `T1-${articleId}`, articleId, tagId: 'T1', ...by });
const putTagging = (articleId: string): Change => ({ type: 'kept:put', kind: 'tagging', record: tagging(articleId) });
const DELETED: Change = {
  type: 'batch',
  changes: [
    { type: 'kept:delete', kind: 'tagging', id: 'T1-A1' },
    { type: 'kept:delete', kind: 'tagging', id: 'T1-A2' },
    { type: 'kept:delete', kind: 'tag', id: 'T1' },
  ],
};

async function listed(only: 'tag' | 'note' | null, most = 300) {
  const answer = await handlers()['history:list'](CALLER, null, { most, only });
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

describe('the history of the library', () => {
  it('holds every version of what is about no article, of all kinds or one, as many as are wanted', async () => {
    const note = { id: 'N1', articleId: null, markdown: 'A plan', createdAt: AT, updatedAt: AT };
    await all(putTag('aid'), putTag('relief'), { type: 'note:put', note }, putTagging('A1'), DELETED);
    const { versions } = await listed(null);
    expect(versions.map((each) => (each.kind === 'kept' ? each.record : each.kind))).toEqual([
      null,
      'note',
      tag('relief'),
      tag('aid'),
    ]);
    expect((await listed('tag')).versions).toHaveLength(3);
    expect(await listed('tag', 2)).toMatchObject({ versions: [{ record: null }, {}], hasMore: true });
    expect(await listed('note', 1)).toMatchObject({ versions: [{ kind: 'note' }], hasMore: false });
  });

  it('brings a tag back that was deleted with what it was on, as one step', async () => {
    await all(putTag('aid'), putTagging('A1'), putTagging('A2'), DELETED);
    const [, version] = (await listed('tag')).versions;
    await all({ type: 'article:drop', id: 'A2' });
    expect(await handlers()['history:restore'](CALLER, null, version?.number ?? 0, 'T1')).toMatchObject({ ok: true });
    const { kept } = store.catalogue();
    expect(kept.tag['T1']).toEqual(tag('aid'));
    expect(Object.keys(kept.tagging)).toEqual(['T1-A1']);
    expect(store.steps().done.at(-1)?.name).toMatchObject({ kind: 'bring-back', label: 'aid' });
    expect(await store.undo(null)).toMatchObject({ ok: true });
    expect([kept.tag, kept.tagging].map((records) => Object.keys(records))).toEqual([[], []]);
  });

  it('makes a tag that is there what it was, and leaves what it is on', async () => {
    await all(putTag('aid'), putTagging('A1'), putTag('relief'));
    const [, version] = (await listed('tag')).versions;
    expect(await handlers()['history:restore'](CALLER, null, version?.number ?? 0, 'T1')).toMatchObject({ ok: true });
    const { kept } = store.catalogue();
    expect([kept.tag['T1']?.name, Object.keys(kept.tagging)]).toEqual(['aid', ['T1-A1']]);
  });
});
