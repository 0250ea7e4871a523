import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ENGINE } from '#core/summary/engine';
import type { Store } from '#core/ports';
import { redrawSummary } from './redraw';
import { openImportLab, reportIn } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';

let lab: ImportLab;

beforeEach(async () => {
  lab = await openImportLab();
});

afterEach(() => lab.close());

const STORY = `Ferry runs again

The ferry crossed the Sarda on Tuesday. "We have waited nine years for this," said Mayor Orla Venn. The repair cost 4,200 euros.
`;

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

/** An article whose summary an older engine drew: it took a bridge for a person, and found no figures. */
async function importOld(): Promise<string> {
  const path = join(lab.folder, 'story.txt');
  await writeFile(path, STORY);
  const id = reportIn(await lab.importer().importPaths([path])).outcomes[0]?.articleId ?? '';
  const { article, summary } = await read(id);
  const [venn] = summary.people;
  if (!venn) throw new Error('Nobody was found.');
  const at = article.text.indexOf('Sarda');
  const wrong = { ...venn, id: 'people-old', name: 'Sarda', mentions: [{ start: at, end: at + 5 }] };
  const old = { ...summary, engine: 'sidelight-0.1', people: [...summary.people, wrong], figures: [] };
  const original = Buffer.from(STORY);
  const step = { kind: 'import', label: '', count: 1, record: null } as const;
  await storeOf().addArticles([{ article, summary: old, original, isSample: false }], step);
  return id;
}

async function decide(id: string, itemId: string, verdict: 'confirmed' | 'rejected', words: string): Promise<void> {
  const start = STORY.indexOf(words);
  const review = {
    articleId: id,
    section: 'people',
    itemId,
    verdict,
    edit: null,
    anchor: { start, end: start + words.length },
    quoted: words,
    by: 'tester',
    at: '2024-01-01T00:00:00.000Z',
  } as const;
  await storeOf().change({ type: 'review:put', review });
}

it('says what the newer engine would change and changes nothing; kept, it is one step that leaves what a person decided', async () => {
  const id = await importOld();
  const before = await read(id);
  await decide(id, before.summary.people[0]?.id ?? '', 'confirmed', 'Orla Venn');
  await decide(id, 'people-old', 'rejected', 'Sarda');

  const offered = await redrawSummary(storeOf(), lab.engine, id, false);
  expect(offered).toMatchObject({
    ok: true,
    value: { engine: 'sidelight-0.1', now: ENGINE, kept: 1, lost: [{ section: 'people', words: 'Sarda' }] },
  });
  const changes = offered.ok ? offered.value.changes : [];
  expect(changes).toContainEqual({ section: 'people', gone: ['Sarda'], come: [] });
  expect(changes.find(({ section }) => section === 'figures')?.come.join()).toContain('4,200 euros');
  expect((await read(id)).summary.engine).toBe('sidelight-0.1');

  expect(await redrawSummary(storeOf(), lab.engine, id, true)).toEqual(offered);
  const after = await read(id);
  expect(after.summary.engine).toBe(ENGINE);
  expect(after.article).toEqual(before.article);
  const reviews = Object.values(storeOf().catalogue().reviews);
  expect(reviews.find(({ itemId }) => itemId === after.summary.people[0]?.id)?.verdict).toBe('confirmed');
  // What was decided on an item that is no more is kept, too.
  expect(reviews.find(({ quoted }) => quoted === 'Sarda')?.verdict).toBe('rejected');
  expect(storeOf().steps().done.at(-1)?.name).toMatchObject({ kind: 'redraw', label: 'Ferry runs again' });

  await storeOf().undo(null);
  expect((await read(id)).summary.engine).toBe('sidelight-0.1');
  expect(Object.values(storeOf().catalogue().reviews).map(({ itemId }) => itemId)).toContain('people-old');
});

it('answers for an article that is gone', async () => {
  expect(await redrawSummary(storeOf(), lab.engine, 'none', true)).toMatchObject({ error: { code: 'not-found' } });
});
