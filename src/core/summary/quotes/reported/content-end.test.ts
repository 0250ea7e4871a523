import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function said(text: string): readonly string[] {
  return quotesIn(text).map(({ speaker, text: words }) => `${speaker?.name}: ${words}`);
}

it.each([
  [
    'Ana Rivers said the quay was unsafe, and the mayor warned that it would be shut.',
    ['Ana Rivers: the quay was unsafe', 'mayor: it would be shut'],
  ],
  [
    'Ana Rivers said that the quay was unsafe, and that it would be shut.',
    ['Ana Rivers: the quay was unsafe, and that it would be shut'],
  ],
  [
    'Ana Rivers said the boat had left and noted that nobody was hurt.',
    ['Ana Rivers: the boat had left', 'Ana Rivers: nobody was hurt'],
  ],
  [
    'Ana Rivers says the captain slowed down and refused to turn.',
    ['Ana Rivers: the captain slowed down and refused to turn'],
  ],
])('a report ends where another begins, and goes on with its own: %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it('the post of who speaks is no part of what was said', () => {
  expect(said('At the old dock, nine boats were lost on Monday, its keeper said.')).toHaveLength(1);
  expect(said('Nine boats were lost at the old dock on Monday, its director, Dr. Ana Rivers, said.')).toEqual([
    'Ana Rivers: Nine boats were lost at the old dock on Monday',
  ]);
});

it('what another refused, as is said, is part of the report', () => {
  expect(said('Ana Rivers said the ministry had offered little and refused to discuss the boats.')).toEqual([
    'Ana Rivers: the ministry had offered little and refused to discuss the boats',
  ]);
});

it('where it was said is no part of what was called for', () => {
  expect(said('Ana Rivers called for calm in every port in a statement on Friday.')).toEqual([
    'Ana Rivers: calm in every port',
  ]);
});

it('behind "she told us on Monday," the sentence goes on', () => {
  expect(said('The trouble, Ana Rivers told us on Monday, is that the old boats are out of service.')).toEqual([
    'Ana Rivers: The trouble, Ana Rivers told us on Monday, is that the old boats are out of service',
  ]);
});

it('an opening phrase alone was not said', () => {
  expect(said('During the long winter, Ana Rivers said, the boats were kept in the upper harbour.')).toEqual([
    'Ana Rivers: During the long winter, Ana Rivers said, the boats were kept in the upper harbour',
  ]);
  expect(said('But since the spring, Ana Rivers has refused to open her books.')).toEqual([
    'Ana Rivers: to open her books',
  ]);
});

it.each([
  ['Ana Rivers said after the meeting she would not stand again.', ['Ana Rivers: she would not stand again']],
  ['Ana Rivers announced earlier Friday that the locks were shut.', ['Ana Rivers: the locks were shut']],
  ['Ana Rivers said this week that the locks would open by May.', ['Ana Rivers: the locks would open by May']],
  ['Ana Rivers told port officials that the locks were shut.', ['Ana Rivers: the locks were shut']],
  ['Ana Rivers told the show "Early Tide" that the locks were shut.', ['Ana Rivers: the locks were shut']],
  ['Ana Rivers vowed not to repeat that mistake.', ['Ana Rivers: not to repeat that mistake']],
  ['Some believe the locks were shut on purpose.', ['Some: the locks were shut on purpose']],
  [
    'Ana Rivers, who served as envoy until 2019, said Bako reached out to the union.',
    ['Ana Rivers: Bako reached out to the union'],
  ],
  ['Prime Minister Theresa May said the locks would open.', ['Theresa May: the locks would open']],
  ['Pilots in Velm and around the lake say the locks are shut.', ['Pilots: the locks are shut']],
])('what was said is found behind when, where and to whom: %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  'Ana Rivers told some of the crew.',
  'The plan failed as predicted, and nobody was paid.',
  'It was part of a set of Harbour Act rules that could shut the locks.',
  'Twenty-seven states led by the lake towns went to court over the rule.',
  'The port lay in a region where known armed groups are active.',
  'Everybody, the pilots will tell you, did what they could.',
])('says nothing: %j', (text) => {
  expect(said(text)).toEqual([]);
});
