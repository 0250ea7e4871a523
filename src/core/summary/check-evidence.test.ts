import { expect, test } from 'vitest';
import type { Article } from '../library/article';
import { checkEvidence } from './check-evidence';
import type { Summary } from './summary';

const TEXT = 'Ama Owusu said two boats came back.';
const ARTICLE = { text: TEXT } as unknown as Article;
const SOUND: Summary = {
  schema: 1,
  engine: 'test',
  keyPoints: [{ id: 'k-1', text: TEXT, evidence: [{ start: 0, end: TEXT.length }], score: 1 }],
  people: [{ id: 'p-1', name: 'Ama Owusu', aliases: [], roles: [], mentions: [{ start: 0, end: 9 }] }],
  organizations: [],
  places: [],
  dates: [],
  timeline: [],
  quotes: [
    {
      id: 'q-1',
      text: 'two boats came back',
      kind: 'indirect',
      speaker: { name: 'Ama Owusu', evidence: { start: 0, end: 9 } },
      cue: { start: 10, end: 14 },
      evidence: { start: 15, end: 34 },
    },
  ],
  figures: [{ id: 'f-1', value: 2, unit: null, text: 'two boats', what: 'boats', evidence: { start: 15, end: 24 } }],
  topics: [],
};
const [person] = SOUND.people;
const [quote] = SOUND.quotes;
const [figure] = SOUND.figures;
const [point] = SOUND.keyPoints;

test('a sound summary has no breach', () => {
  expect(checkEvidence(ARTICLE, SOUND)).toEqual([]);
});

test.each([
  ['no evidence', { people: [{ ...person, mentions: [] }] }],
  ['not in the text', { people: [{ ...person, mentions: [{ start: 0, end: 99 }] }] }],
  ['not in the text', { quotes: [{ ...quote, cue: { start: 5, end: 5 } }] }],
  [
    'not in the text',
    { people: [{ ...person, roles: [{ title: 'pilot', organization: null, evidence: { start: -1, end: 3 } }] }] },
  ],
  ['not verbatim', { figures: [{ ...figure, text: '2 boats' }] }],
  ['not verbatim', { quotes: [{ ...quote, text: 'three boats came back' }] }],
  ['not verbatim', { keyPoints: [{ ...point, text: 'Boats came back.' }] }],
  ['not unique', { figures: [figure, figure] }],
  ['not well formed', { people: [{ ...person, id: 'a/b' }] }],
])('finds what is broken: %s', (reason, broken) => {
  const breaches = checkEvidence(ARTICLE, { ...SOUND, ...broken } as Summary);
  expect(breaches.join('\n')).toContain(reason);
});
