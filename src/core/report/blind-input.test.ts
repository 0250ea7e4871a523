import { expect, test } from 'vitest';
import { plainArticle } from '../../../tests/kit/plain-article';
import type { Judgement } from '../library/judgement';
import type { Review } from '../library/review';
import { blindInput } from './blind-input';
import { buildReport } from './build-report';
import type { ReportInput } from './build-report';

const TEXT = 'Ines Calder opened the ferry. Ada Brook waved.';
const person = (id: string, name: string) => {
  const start = TEXT.indexOf(name);
  return { id, name, aliases: [], roles: [], mentions: [{ start, end: start + name.length }] };
};
const { article, summary } = plainArticle('a1', TEXT);
const PEOPLE = [person('p1', 'Ines Calder'), person('p2', 'Ada Brook')] as const;
const of = (index: 0 | 1, by: string) => {
  const { id, name, mentions } = PEOPLE[index];
  const [anchor = { start: 0, end: 0 }] = mentions;
  const at = '2024-05-06T07:00:00.000Z';
  return { articleId: 'a1', section: 'people', itemId: id, anchor, quoted: name, by, at } as const;
};
const REVIEWS: readonly Review[] = [
  { ...of(0, 'Ana'), verdict: 'confirmed', edit: { name: 'Inés C.' } },
  { ...of(1, 'Ana'), verdict: 'rejected', edit: null },
];
const JUDGEMENTS: readonly Judgement[] = [
  { ...of(0, 'Ana'), id: 'j1', verdict: 'confirmed' },
  { ...of(1, 'Ben'), id: 'j2', verdict: 'disputed' },
];
const INPUT: ReportInput = {
  article,
  summary: { ...summary, people: PEOPLE },
  notes: [],
  reviews: REVIEWS,
  comments: [{ ...of(0, 'Ana'), id: 'c1', text: 'Spelt with an accent.' }],
  signoff: { by: 'Ana', at: '2024-05-07T07:00:00.000Z', sha256: 'x', isChanged: false },
};

test('the report of a blind reviewer tells nothing of what others decided, and what they decided themselves', () => {
  const blind = buildReport(blindInput(INPUT, 'Ben', JUDGEMENTS));
  const { limits, ...rest } = blind;
  expect(JSON.stringify(rest)).not.toMatch(/Ana|Inés|accent|Signed off/u);
  expect(limits.at(-1)).toBe('Blind review by Ben: what others decided is left out.');
  const people = blind.sections.find(({ section }) => section === 'people')?.items ?? [];
  expect(people.map(({ label, state }) => [label, state])).toEqual([
    ['Ines Calder', 'unreviewed'],
    ['Ada Brook', 'disputed'],
  ]);
  expect(JSON.stringify(buildReport(INPUT))).toMatch(/Inés C\..*Ana/u);
});

test('one who signed while blind reads their own sign-off, without what others did since', () => {
  const signoff = { by: 'Ben', at: '2024-05-07T07:00:00.000Z', sha256: 'x', isChanged: true, isTextChanged: true };
  const facts = buildReport(blindInput({ ...INPUT, signoff }, 'Ben', [])).facts.map(({ label }) => label);
  expect(facts).toContain('Signed off');
  expect(facts).not.toContain('Changed since');
});

test('a sign-off of an article that changed since is followed by what changed', () => {
  const changes = [{ about: 'note', was: 'Ask Ines.', now: 'Ask Ada.' }] as const;
  const signoff = { by: 'Ben', at: '2024-05-07T07:00:00.000Z', sha256: 'x', isChanged: true, changes };
  const { facts } = buildReport({ ...INPUT, signoff });
  expect(facts.find(({ label }) => label === 'Changed since')).toMatchObject({
    value: '1 change',
    fine: 'Note: was “Ask Ines.”, is “Ask Ada.”',
  });
});

test('an item says who decided on it and when, where more than one person did', () => {
  const second: Review = { ...of(1, 'Ben'), verdict: 'confirmed', edit: null };
  const decided = (reviews: readonly Review[]) =>
    buildReport({ ...INPUT, reviews }).sections.flatMap(({ items }) => items.map((item) => item.decided));
  expect(decided(REVIEWS)).toEqual([undefined]);
  expect(decided([...REVIEWS.slice(0, 1), second])).toEqual([
    'edited by Ana, 6 May 2024, 07:00 UTC',
    'confirmed by Ben, 6 May 2024, 07:00 UTC',
  ]);
});

test('an item says who holds otherwise than what stands of it, and everybody who judged is named; a blind reader hears of none', () => {
  const at = '2024-05-05T07:00:00.000Z';
  const judgements: readonly Judgement[] = [
    ...JUDGEMENTS,
    { ...of(0, 'Cem'), id: 'j3', verdict: 'rejected' },
    { ...of(0, 'Dora'), id: 'j4', verdict: 'disputed', at },
    { ...of(0, 'Eva'), id: 'j5', verdict: 'confirmed' },
  ];
  const { facts, sections } = buildReport({ ...INPUT, judgements });
  expect(sections[0]?.items.map(({ decided }) => decided)).toEqual([
    'edited by Ana, 6 May 2024, 07:00 UTC; disputed by Dora, 5 May 2024, 07:00 UTC; rejected by Cem, 6 May 2024, 07:00 UTC',
  ]);
  expect(facts.find(({ label }) => label === 'Review')?.fine).toContain('by Ana, Ben, Cem, Dora, Eva');
  // Ben disputed what Ana rejected, which is left out.
  expect(facts.find(({ label }) => label === 'Review')?.fine).toContain('; 1 rejected against the verdict of another;');
  expect(JSON.stringify(buildReport({ ...INPUT, judgements, saidIn: 'fr' }))).toContain('rejeté par Cem');
  expect(JSON.stringify(buildReport(blindInput({ ...INPUT, judgements }, 'Ben', judgements)))).not.toMatch(/Cem|Dora/u);
});
