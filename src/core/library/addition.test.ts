import { expect, it } from 'vitest';
import { SECTIONS } from '../summary/summary';
import type { Summary } from '../summary/summary';
import { ADDABLE } from './addition';
import type { Addition, AddableSection } from './addition';
import { itemSpans } from './item-anchor';
import { reviewedSections } from './overlay';
import { placeOf } from './place';
import type { Review } from './review';

const TEXT =
  'The clinic at Lena opened in spring. Dr Ruth Vale said “the wells are dry” and left. Some 40 families stayed.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const BASE = { articleId: 'a', by: 'Mara', at: '2024-05-05T00:00:00.000Z' };
const NOTHING = Object.fromEntries(SECTIONS.map((section) => [section, []])) as unknown as Summary;
const FOUND: Summary = {
  ...NOTHING,
  schema: 1,
  engine: 'test',
  people: [{ id: 'p1', name: 'Vale', aliases: [], roles: [], mentions: [at('Vale')] }],
  figures: [{ id: 'f1', value: 40, unit: null, text: '40', what: 'families', evidence: at('40') }],
};

function added(id: string, section: AddableSection, words: string, values: Addition['values'] = {}): Addition {
  return { ...BASE, id, section, values, place: placeOf(TEXT, at(words)) };
}

it('puts what a person added among the engine’s items, on its words, known as added', () => {
  for (const section of ADDABLE) {
    const { sections, lost } = reviewedSections(FOUND, [], TEXT, [added('x', section, 'the wells are dry')]);
    const item = sections[section].find((each) => each.item.id === 'x');
    expect(item).toMatchObject({ state: 'confirmed', review: null, addition: { id: 'x', by: 'Mara' } });
    expect(item && itemSpans(item.item)).toEqual([at('the wells are dry')]);
    expect(lost).toEqual([]);
    expect(sections.people.filter(({ addition }) => addition === undefined)).toHaveLength(1);
  }
});

it('keeps the order of the text where the engine gives it, and says what a person wrote in the item', () => {
  const one = added('x', 'figures', 'spring', { what: 'a season' });
  const { sections } = reviewedSections(FOUND, [], TEXT, [one, added('y', 'figures', 'stayed')]);
  expect(sections.figures.map(({ item }) => item.id)).toEqual(['x', 'f1', 'y']);
  expect(sections.figures[0]?.item).toMatchObject({ text: 'spring', what: 'a season' });
});

it('lists what was added to words that are gone, and puts it nowhere', () => {
  const one = added('x', 'quotes', 'the wells are dry');
  const other = TEXT.replace('dry” and left', 'empty” and went away');
  const { sections, lost } = reviewedSections(FOUND, [], other, [one]);
  expect(lost).toEqual([one]);
  expect(sections.quotes).toEqual([]);
});

it('stands an item on the words that a person chose for it, and says them where it is verbatim', () => {
  const review = (section: 'people' | 'figures', itemId: string, words: string): Review => ({
    ...BASE,
    section,
    itemId,
    verdict: null,
    edit: { evidence: placeOf(TEXT, at(words)) },
    anchor: at(words),
    quoted: words,
  });
  const { sections } = reviewedSections(
    FOUND,
    [review('people', 'p1', 'Dr Ruth Vale'), review('figures', 'f1', 'Some 40 families')],
    TEXT,
  );
  expect(sections.people[0]).toMatchObject({ state: 'edited', item: { name: 'Vale', mentions: [at('Dr Ruth Vale')] } });
  expect(sections.figures[0]?.item).toMatchObject({
    text: 'Some 40 families',
    value: 40,
    evidence: at('Some 40 families'),
  });
  expect(sections.figures[0]?.original).toEqual(FOUND.figures[0]);
});

it('keeps the engine’s words for an item whose chosen words are gone', () => {
  const edit = { what: 'households', evidence: placeOf(`Another text. ${TEXT}`, { start: 0, end: 12 }) };
  const review: Review = {
    ...BASE,
    section: 'figures',
    itemId: 'f1',
    verdict: null,
    edit,
    anchor: at('40'),
    quoted: '40',
  };
  const { sections } = reviewedSections(FOUND, [review], TEXT);
  expect(sections.figures[0]?.item).toMatchObject({ text: '40', what: 'households', evidence: at('40') });
});

it('takes the verdicts of reviewers on what a person added, and stands as confirmed without one', () => {
  const one = added('x', 'people', 'Ruth');
  const review = (verdict: Review['verdict'], itemId = 'x'): Review => ({
    ...BASE,
    by: 'Ben',
    section: 'people',
    itemId,
    verdict,
    edit: null,
    anchor: at('Ruth'),
    quoted: 'Ruth',
  });
  const stateWith = (reviews: readonly Review[]) => {
    const { sections, orphans } = reviewedSections(FOUND, reviews, TEXT, [one]);
    return [sections.people.find(({ item }) => item.id === 'x')?.state, orphans.length];
  };
  expect(stateWith([])).toEqual(['confirmed', 0]);
  for (const verdict of ['confirmed', 'disputed', 'rejected'] as const) {
    expect(stateWith([review(verdict)])).toEqual([verdict, 0]);
  }
  expect(stateWith([review(null)])).toEqual(['confirmed', 0]);
  expect(stateWith([review('rejected', 'gone')])).toEqual(['confirmed', 1]);
});
