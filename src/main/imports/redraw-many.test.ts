import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ENGINE } from '#core/summary/engine';
import type { Review } from '#core/library/review';
import type { Store } from '#core/ports';
import type { Summary } from '#core/summary/summary';
import type { Engine } from '../jobs/engine-client';
import { redrawMany } from './redraw-many';
import { openImportLab, reportIn } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';

let lab: ImportLab;

beforeEach(async () => {
  lab = await openImportLab();
});

afterEach(() => lab.close());

const TOWNS = ['Halden', 'Marrow', 'Osk', 'Pelham'];
const storyOf = (town: string): string =>
  `Ferry runs again at ${town}\n\nThe ferry of ${town} ran again on Tuesday. "We have waited nine years for this," said Mayor Orla Venn. The repair cost 4,200 euros.\n`;

function storeOf(): Store {
  const { store } = lab.session().current();
  if (!store) throw new Error('There is no library.');
  return store;
}

async function read(id: string) {
  const article = await storeOf().readArticle(id);
  if (!article.ok) throw new Error(article.error.message);
  return article.value;
}

/** Articles of which all but the last have the summary of an older engine, which found no figures. */
async function importOld(): Promise<readonly string[]> {
  const folder = join(lab.folder, 'stories');
  await mkdir(folder);
  for (const town of TOWNS) await writeFile(join(folder, `${town}.txt`), storyOf(town));
  const { outcomes } = reportIn(await lab.importer().importPaths([folder]));
  const ids = outcomes.map(({ articleId }) => articleId ?? '');
  for (const [index, id] of ids.slice(0, -1).entries()) {
    const { article, summary } = await read(id);
    const old: Summary = { ...summary, engine: 'sidelight-0.1', figures: [] };
    const original = Buffer.from(storyOf(TOWNS[index] ?? ''));
    await storeOf().addArticles([{ article, summary: old, original, isSample: false }]);
  }
  return ids;
}

const run = (
  articleIds: readonly string[],
  keepAs: string | null,
  more: Partial<Parameters<typeof redrawMany>[0]> = {},
) =>
  redrawMany({
    store: storeOf(),
    engine: lab.engine,
    articleIds,
    keepAs,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...more,
  });

it('says what would change in each article and writes nothing; kept, all of it is one step with the number of articles', async () => {
  const ids = await importOld();
  const before = storeOf().steps().done.length;
  const told: number[] = [];
  const found = await run(ids, null, { onProgress: (done) => told.push(done) });
  expect(found).toMatchObject({ total: 4, looked: 4, same: 1, failed: [], problem: null });
  expect(found.changed.map(({ articleId }) => articleId)).toEqual(ids.slice(0, 3));
  expect(found.changed[0]).toMatchObject({ engine: 'sidelight-0.1', gone: 0, come: 2, lost: 0 });
  expect(told).toEqual([1, 2, 3, 4]);
  expect((await read(ids[0] ?? '')).summary.engine).toBe('sidelight-0.1');
  expect(storeOf().steps().done).toHaveLength(before);

  const kept = await run(ids, 'work-1');
  expect(kept).toMatchObject({ looked: 4, same: 1, problem: null });
  for (const id of ids) expect((await read(id)).summary).toMatchObject({ engine: ENGINE, figures: [{}, {}] });
  expect(storeOf().steps().done).toHaveLength(before + 1);
  expect(storeOf().steps().done.at(-1)?.name).toMatchObject({ kind: 'redraw', count: 3 });

  expect(await storeOf().undo(null)).toMatchObject({ ok: true });
  for (const id of ids.slice(0, 3)) expect((await read(id)).summary.engine).toBe('sidelight-0.1');
});

it('is one step over all its batches, and its name says of how many articles', async () => {
  const ids = await importOld();
  await run(ids.slice(0, 1), 'work-1');
  await run(ids.slice(1, 3), 'work-1');
  expect(storeOf().steps().done.at(-1)?.name).toMatchObject({ kind: 'redraw', count: 3 });
  await storeOf().undo(null);
  for (const id of ids.slice(0, 3)) expect((await read(id)).summary.engine).toBe('sidelight-0.1');
});

/** That a person confirms the first of the people in an article. */
async function confirmationOf(articleId: string): Promise<Review> {
  const { article, summary } = await read(articleId);
  const person = summary.people[0];
  if (!person) throw new Error('Nobody was found.');
  const start = article.text.indexOf('Orla Venn');
  return {
    articleId,
    section: 'people',
    itemId: person.id,
    verdict: 'confirmed',
    edit: null,
    anchor: { start, end: start + 9 },
    quoted: 'Orla Venn',
    by: 'tester',
    at: '2024-01-01T00:00:00.000Z',
  };
}

it('keeps what a person decides while a summary is being drawn and while it waits to be written', async () => {
  const ids = await importOld();
  const [id = ''] = ids;
  const review = await confirmationOf(id);
  let calls = 0;
  const busy: Engine = {
    ...lab.engine,
    redraw: async (job) => {
      calls += 1;
      // Decided on the first article while the second is being drawn: its new summary waits in the batch by then.
      if (calls === 2) await storeOf().change({ type: 'review:put', review });
      return lab.engine.redraw?.(job) ?? Promise.reject(new Error('The engine of the lab draws.'));
    },
  };
  const kept = await run(ids, 'work-1', { engine: busy });
  expect(kept).toMatchObject({ failed: [], problem: null });
  expect(kept.changed).toHaveLength(3);
  expect(calls).toBe(5);
  const after = await read(id);
  expect(after.summary.engine).toBe(ENGINE);
  const decided = Object.values(storeOf().catalogue().reviews).filter(({ articleId }) => articleId === id);
  expect(decided.map(({ itemId, verdict }) => [itemId, verdict])).toEqual([[after.summary.people[0]?.id, 'confirmed']]);
});

it('ends when it is cancelled, keeps what is drawn by then, and says what was not looked at', async () => {
  const ids = await importOld();
  const control = new AbortController();
  const onProgress = (done: number): void => {
    if (done === 2) control.abort();
  };
  const kept = await run(ids, 'work-1', { signal: control.signal, onProgress });
  expect(kept).toMatchObject({ total: 4, looked: 2, failed: [], problem: null });
  expect(kept.changed).toHaveLength(2);
  expect(storeOf().steps().done.at(-1)?.name).toMatchObject({ count: 2 });
  expect((await read(ids[2] ?? '')).summary.engine).toBe('sidelight-0.1');
});

it('one on which something was decided as the run was ended is not looked at, and gives the step no name', async () => {
  const ids = await importOld();
  const [id = ''] = ids;
  const review = await confirmationOf(id);
  const control = new AbortController();
  let calls = 0;
  const busy: Engine = {
    ...lab.engine,
    redraw: async (job) => {
      calls += 1;
      if (calls === 2) {
        await storeOf().change({ type: 'review:put', review });
        control.abort();
      }
      return lab.engine.redraw?.(job) ?? Promise.reject(new Error('The engine of the lab draws.'));
    },
  };
  const kept = await run(ids, 'work-1', { engine: busy, signal: control.signal });
  expect(kept).toMatchObject({ looked: 1, failed: [], problem: null });
  expect(kept.changed.map(({ articleId }) => articleId)).toEqual([ids[1]]);
  expect(storeOf().steps().done.at(-1)?.name).toMatchObject({ count: 1, label: kept.changed[0]?.title });
  expect((await read(id)).summary.engine).toBe('sidelight-0.1');
});

it('names an article that cannot be drawn and goes on with the others', async () => {
  const ids = await importOld();
  const found = await run(['gone', ...ids], null);
  expect(found).toMatchObject({ total: 5, looked: 5, same: 1, failed: [{ reason: { code: 'not-found' } }] });
  expect(found.changed).toHaveLength(3);
});
