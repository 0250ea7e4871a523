import { expect, it } from 'vitest';
import { SECTIONS } from '../summary/summary';
import type { Organization, Person, Summary } from '../summary/summary';
import { foundItems, reviewedSections } from './overlay';
import type { EntityRule } from './entity-rule';
import { placeOf } from './place';
import type { ItemEdit, Review } from './review';

const TEXT = 'Dr Ruth Vale of FO met Vale. R. Vale left. The Foreign Office (FO) spoke: “we go”, said R. Vale.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};
const BASE = { articleId: 'a', by: 'Mara', at: '2024-05-05T00:00:00.000Z' };
const RUTH: Person = {
  id: 'p1',
  name: 'Ruth Vale',
  aliases: ['Vale'],
  roles: [{ title: 'Dr', organization: 'FO', evidence: at('Dr') }],
  mentions: [at('Ruth Vale'), at('Vale', 20)],
};
const R: Person = { id: 'p2', name: 'R. Vale', aliases: [], roles: [], mentions: [at('R. Vale'), at('R. Vale', 60)] };
const OFFICE: Organization = {
  id: 'o1',
  name: 'Foreign Office',
  acronym: 'FO',
  aliases: ['FO'],
  mentions: [at('Foreign Office'), at('FO', 50)],
};
const SHORT: Organization = { id: 'o2', name: 'FO', acronym: null, aliases: [], mentions: [at('FO')] };
const FOUND: Summary = {
  ...(Object.fromEntries(SECTIONS.map((section) => [section, []])) as unknown as Summary),
  schema: 1,
  engine: 'test',
  people: [RUTH, R],
  organizations: [OFFICE, SHORT],
  quotes: [
    {
      id: 'q1',
      text: 'we go',
      kind: 'direct',
      speaker: { name: 'R. Vale', evidence: at('R. Vale', 60) },
      cue: null,
      evidence: at('we go'),
    },
  ],
};
const into = (item: Person | Organization, section: 'people' | 'organizations'): ItemEdit => {
  const [anchor = at('Dr')] = item.mentions;
  return { into: { section, itemId: item.id, anchor, quoted: TEXT.slice(anchor.start, anchor.end) } };
};
function review(section: Review['section'], { id, mentions }: Person | Organization, edit: ItemEdit): Review {
  const [anchor = at('Dr')] = mentions;
  return { ...BASE, section, itemId: id, verdict: null, edit, anchor, quoted: TEXT.slice(anchor.start, anchor.end) };
}

it('makes one of two people, with all names, words and roles, and says the one name everywhere', () => {
  const merge = review('people', R, into(RUTH, 'people'));
  const { sections } = reviewedSections(FOUND, [merge], TEXT);
  expect(sections.people).toHaveLength(1);
  expect(sections.people[0]?.item).toMatchObject({ name: 'Ruth Vale', aliases: ['Vale', 'R. Vale'] });
  expect(sections.people[0]?.item.mentions).toHaveLength(4);
  expect(sections.people[0]?.parts).toMatchObject([{ name: 'R. Vale', by: 'person', review: merge }]);
  expect(sections.quotes[0]?.item.speaker?.name).toBe('Ruth Vale');
});

it('finds the other half again after a newer engine gave it another id, and else leaves both alone', () => {
  const merge = review('people', R, into(RUTH, 'people'));
  const renamed: Summary = { ...FOUND, people: [{ ...RUTH, id: 'new' }, R] };
  expect(reviewedSections(renamed, [merge], TEXT).sections.people).toHaveLength(1);
  const gone: Summary = { ...FOUND, people: [R] };
  expect(reviewedSections(gone, [merge], TEXT).sections.people.map(({ item }) => item.name)).toEqual(['R. Vale']);
});

it('leaves those that were made parts of each other on their own', () => {
  const both = [review('people', R, into(RUTH, 'people')), review('people', RUTH, into(R, 'people'))];
  expect(reviewedSections(FOUND, both, TEXT).sections.people).toHaveLength(2);
});

it('makes an organisation of a person, found where it was, and remembers its section', () => {
  const { sections } = reviewedSections(FOUND, [review('people', R, { section: 'organizations' })], TEXT);
  expect(sections.people).toHaveLength(1);
  expect(sections.organizations[2]).toMatchObject({
    section: 'organizations',
    foundIn: 'people',
    state: 'edited',
    item: { id: 'p2', acronym: null },
  });
  const reviewed = reviewedSections(FOUND, [review('people', R, { section: 'organizations' })], TEXT);
  expect(foundItems(reviewed, 'people').map(({ original }) => original.id)).toEqual(['p1', 'p2']);
});

it('takes a name off with the words that say it; what was made of it stands on all of them', () => {
  const split = review('people', RUTH, { without: ['Vale'] });
  const addition = {
    ...BASE,
    id: 'x',
    section: 'people',
    values: { name: 'Vale' },
    place: placeOf(TEXT, at('Vale', 20)),
  } as const;
  const { sections } = reviewedSections(FOUND, [split], TEXT, [
    { ...addition, mentions: [placeOf(TEXT, at('Vale', 31))] },
  ]);
  expect(sections.people[0]?.item).toMatchObject({ aliases: [], mentions: [at('Ruth Vale')] });
  expect(sections.people[2]?.item).toMatchObject({ name: 'Vale', mentions: [at('Vale', 20), at('Vale', 31)] });
});

it('lays rules below what a person did, and says the new names in roles too', () => {
  const rule: EntityRule = {
    id: 'r',
    articleId: null,
    by: 'Ana',
    at: BASE.at,
    names: ['FO'],
    of: null,
    is: { section: 'organizations', name: 'Foreign Office' },
  };
  const ruled = reviewedSections(FOUND, [], TEXT, [], { rules: [rule] }).sections;
  expect(ruled.organizations).toHaveLength(1);
  expect(ruled.organizations[0]).toMatchObject({
    ruled: { rule },
    parts: [{ name: 'FO', by: 'rule' }],
    state: 'unreviewed',
  });
  expect(ruled.people[0]?.item.roles[0]?.organization).toBe('Foreign Office');
  const own = review('organizations', SHORT, { name: 'Field Office' });
  const kept = reviewedSections(FOUND, [own], TEXT, [], { rules: [rule] }).sections;
  expect(kept.organizations.map(({ item }) => item.name)).toEqual(['Foreign Office', 'Field Office']);
});

it('shows what a rule leaves out as rejected, unless a person decided about it', () => {
  const rule: EntityRule = { id: 'r', articleId: null, by: 'Ana', at: BASE.at, names: ['FO'], of: null, is: null };
  const states = (reviews: readonly Review[]) =>
    reviewedSections(FOUND, reviews, TEXT, [], { rules: [rule] }).sections.organizations.map(({ state }) => state);
  expect(states([])).toEqual(['unreviewed', 'rejected']);
  expect(states([{ ...review('organizations', SHORT, {}), verdict: 'confirmed', edit: null }])).toEqual([
    'unreviewed',
    'confirmed',
  ]);
});

it('hides how others corrected entities from who reviews without seeing them', () => {
  const merge = review('people', R, into(RUTH, 'people'));
  const seen = reviewedSections(FOUND, [merge], TEXT, [], { sees: (by) => by === 'Ana' });
  expect(seen.sections.people).toHaveLength(2);
});

it('stands a speaker whom a person chose on the words that name them nearest', () => {
  const [quote] = FOUND.quotes;
  const [anchor = at('we go')] = quote ? [quote.evidence] : [];
  const chosen: Review = {
    ...BASE,
    section: 'quotes',
    itemId: 'q1',
    verdict: null,
    edit: { speaker: 'Ruth Vale' },
    anchor,
    quoted: 'we go',
  };
  const { sections } = reviewedSections(FOUND, [chosen], TEXT);
  expect(sections.quotes[0]?.item.speaker).toEqual({ name: 'Ruth Vale', evidence: at('Vale', 20) });
});
