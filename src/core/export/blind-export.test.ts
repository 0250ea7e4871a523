import { describe, expect, it } from 'vitest';
import { plainArticle } from '../../../tests/kit/plain-article';
import type { Addition } from '../library/addition';
import { keptDraft, keptOfArticle } from '../library/kept';
import { placeOf } from '../library/place';
import { annotationsOf } from './annotations';
import { blindExport } from './blind-export';
import { exportView } from './export-view';
import type { ExportInput } from './export-view';
import { exportedArticle } from './json';
import { tablesOf } from './tables';

const TEXT = 'Ines Calder opened the ferry. Ada Brook waved. Olin Marsh left.';
const spanOf = (name: string) => ({ start: TEXT.indexOf(name), end: TEXT.indexOf(name) + name.length });
const { article, summary } = plainArticle('a1', TEXT);
const added = (id: string, by: string, name: string): Addition => ({
  id,
  articleId: 'a1',
  section: 'people',
  values: { name },
  place: placeOf(TEXT, spanOf(name)),
  by,
  at: '2024-05-06T07:00:00.000Z',
});
const ADDITIONS = [added('x1', 'Ana', 'Ada Brook'), added('x2', 'Ben', 'Olin Marsh')];
const JUDGEMENT = {
  id: 'j1',
  articleId: 'a1',
  section: 'people',
  itemId: 'x1',
  verdict: 'confirmed',
  anchor: spanOf('Ada Brook'),
  quoted: 'Ada Brook',
  by: 'Ben',
  at: '2024-05-08T07:00:00.000Z',
} as const;
const INPUT: ExportInput = {
  article,
  summary: {
    ...summary,
    people: [{ id: 'p1', name: 'Ines Calder', aliases: [], roles: [], mentions: [spanOf('Ines Calder')] }],
  },
  notes: [],
  reviews: [],
  additions: ADDITIONS,
  kept: { ...keptOfArticle(keptDraft(), 'a1'), addition: ADDITIONS },
  tags: [],
  collections: [],
};
const WHOLE = exportView(INPUT);
const BLIND = exportView(blindExport(INPUT, 'Ben'));

describe('what is exported while Ben reviews blind', () => {
  it('tells in annotations only of his own items who made them, and when', () => {
    const made = (view: typeof WHOLE) =>
      annotationsOf(view).items.map(({ id, creator, created }) => [id.split(':').at(-1), creator?.name, created]);
    const at = '2024-05-06T07:00:00.000Z';
    expect(made(BLIND)).toEqual([
      ['p1', undefined, undefined],
      ['x1', undefined, undefined],
      ['x2', 'Ben', at],
    ]);
    expect(made(WHOLE)).toEqual([
      ['p1', summary.engine, undefined],
      ['x1', 'Ana', at],
      ['x2', 'Ben', at],
    ]);
    expect(JSON.stringify(annotationsOf(BLIND))).not.toMatch(/"name":""|Ana/u);
  });

  it('says his own verdict on an item of another as on one that was found', () => {
    const view = exportView(blindExport({ ...INPUT, kept: { ...INPUT.kept, judgement: [JUDGEMENT] } }, 'Ben'));
    const said = annotationsOf(view).items.map(
      ({ body }) => body.find(({ purpose }) => purpose === 'assessing')?.value,
    );
    expect(said).toEqual([undefined, 'confirmed', undefined]);
  });

  it('says in JSON that it is blind and for whom, and who added only his own items', () => {
    const { people } = exportedArticle(BLIND).summary;
    expect(exportedArticle(BLIND).blind).toEqual({ by: 'Ben' });
    expect(people.map((person) => [person.id, 'addedBy' in person, person.addedBy])).toEqual([
      ['p1', false, undefined],
      ['x1', false, undefined],
      ['x2', true, 'Ben'],
    ]);
    expect(JSON.stringify(exportedArticle(BLIND))).not.toMatch(/"addedBy":""|Ana/u);
    expect('blind' in exportedArticle(WHOLE)).toBe(false);
  });

  it('has an empty cell in tables for who added what others did', () => {
    const rows = tablesOf(BLIND).find(({ name }) => name === 'people')?.rows ?? [];
    const column = rows[0]?.indexOf('added_by') ?? -1;
    expect(rows.slice(1).map((row) => row[column])).toEqual([null, null, 'Ben']);
  });
});
