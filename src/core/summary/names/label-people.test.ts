import { expect, test } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

const namesIn = (text: string): readonly string[] => entitiesIn(text).people.map(({ name }) => name);

const TALK = [
  'Recorded in Alma on 9 October 2024',
  '',
  'ORSA LIND: Welcome. What did you feel when the last boat left the quay of the old harbour?',
  '',
  'TIMO SALVA: To be honest, I felt relief, and so did everybody else who worked on her.',
  '',
  'ORSA LIND: Is that true of the company as well?',
  '',
  'TIMO SALVA: You would have to ask the company, it has not spoken to us.',
].join('\n');

test('who speaks in a talk is a person, also where only the labels name them', () => {
  expect(namesIn(TALK).toSorted()).toEqual(['Orsa Lind', 'Timo Salva']);
});

test('posts, headings and a numbered paper are nobody', () => {
  const paper = TALK.replaceAll('ORSA LIND', 'HARBOUR LIGHTS').replace('Recorded', 'HARBOUR LIGHTS No. 4\nRecorded');
  expect(namesIn(paper)).toEqual(['Timo Salva']);
  expect(namesIn(TALK.replaceAll('ORSA LIND', 'MODERATOR'))).toEqual(['Timo Salva']);
  const headings = [
    'WATER',
    'HEALTH',
    'FOOD',
    'SHELTER',
    'EDUCATION',
    'PROTECTION',
    'WEEK',
    'SECTION',
    'NOTES',
    'UPDATE',
  ];
  for (const heading of headings)
    expect(namesIn(TALK.replaceAll('ORSA LIND', heading).replaceAll('TIMO SALVA', 'WATER SUPPLY'))).toEqual([]);
});

test('a part in a talk or the kind of a text before the first colon is no dateline', () => {
  const placesIn = (text: string): readonly string[] => entitiesIn(text).places.map(({ name }) => name);
  expect(placesIn('NARRATOR: You are standing where the tins were sealed.')).toEqual([]);
  expect(placesIn('FACT CHECK: Did the new lanes empty the shops?\n\nThey did not.')).toEqual([]);
  expect(placesIn('KETTLEMOOR: Two boats were lost on the bar on Monday.')).toEqual(['Kettlemoor']);
});
