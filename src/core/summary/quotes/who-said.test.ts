import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function direct(text: string): readonly string[] {
  return quotesIn(text).flatMap(({ kind, speaker, text: words }) =>
    kind === 'direct' ? [`${speaker?.name}: ${words}`] : [],
  );
}

it.each([
  ['“The lake will rise again,” Senator Ana Rivers, D-Ohio, said Tuesday.', 'Ana Rivers: The lake will rise again,'],
  ['“The lake will rise again,” said 7/7 survivor Ana Rivers.', 'Ana Rivers: The lake will rise again,'],
  [
    'The film ends with Ana Rivers saying on the quay last week, “We stay here,” when Tom Bako blamed the union.',
    'Ana Rivers: We stay here,',
  ],
  [
    'Spokeswoman Ana Rivers said that “of course the locks will open again” against what the union sees as common sense.',
    'Ana Rivers: of course the locks will open again',
  ],
  [
    'After saying the quay was “so full that nobody could move on it,” Ana Rivers went home.',
    'Ana Rivers: so full that nobody could move on it,',
  ],
  [
    'Ana Rivers mocked the pilots, saying anybody who complains about the fog “has not been out at night.”',
    'Ana Rivers: has not been out at night.',
  ],
  [
    'Ana Rivers spoke on Friday, saying that Tom Bako had shown poor judgment in using the old boat “as a model for the fleet.”',
    'Ana Rivers: as a model for the fleet.',
  ],
])('the one whose words they are: %j', (text, expected) => {
  expect(direct(text)).toEqual([expected]);
});

it('goes on behind a place with its state', () => {
  expect(direct('“The lake will rise,” Ana Rivers said at a rally in Marlow, N.C., “and so will we.”')).toEqual([
    'Ana Rivers: The lake will rise, and so will we.',
  ]);
});

it('those who are let know something do not say it', () => {
  expect(direct('Ana Rivers said she was ready and let them know that “not one of the boats is safe.”')).toEqual([
    'Ana Rivers: not one of the boats is safe.',
  ]);
});

it('the name of a programme is no speech, and no day speaks', () => {
  expect(
    direct(
      'On Tuesday’s episode of “The Early Morning Tide,” the mayor said she meant to talk “to the pilots themselves.”',
    ),
  ).toEqual(['mayor: to the pilots themselves.']);
});

it.each([
  [
    '“We saw the lake rise,” pilot Ana Rivers, at a clinic in Marlow, was quoted as saying by the Coast Times.',
    'Ana Rivers: We saw the lake rise,',
  ],
  [
    'Ana Rivers came on Monday. Asked if the lock would shut, as planned by the county, Ms. Rivers said the road “stays open.”',
    'Ana Rivers: stays open.',
  ],
  ['VP of Harbour Works, Ana Rivers, commented, “The quay is open again.”', 'Ana Rivers: The quay is open again.'],
  [
    'Tom Bako takes over from Ana Rivers, who said she would go back to “the quiet of the locks.”',
    'Ana Rivers: the quiet of the locks.',
  ],
  [
    'Ana Rivers, works director and a Marlow native said, “The quay is open again.”',
    'Ana Rivers: The quay is open again.',
  ],
  [
    'She is a leading member of the Marlow Green party, which has said the locks are “as good as lost.”',
    'Marlow Green party: as good as lost.',
  ],
  [
    'Tom Bako left on Monday. He helped the Marlow Greens, which denounced the vote and vowed to “stay on the quay.”',
    'Marlow Greens: stay on the quay.',
  ],
])('the speaker, not who quotes or asks: %j', (text, expected) => {
  expect(direct(text)).toEqual([expected]);
});

it('cases that are counted say nothing', () => {
  const text = 'In May, some 1,377 suspected cases of fever were seen in the town, and 80 people died.';
  expect(quotesIn(text)).toEqual([]);
});
