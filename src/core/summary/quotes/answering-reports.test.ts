import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function reported(text: string): string[] {
  return quotesIn(text)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

it.each([
  [
    'Ana Ruiz refused to go, telling her supervisor that she had slept four hours.',
    'Ana Ruiz: she had slept four hours',
  ],
  ['Her supervisor, Mr Hals, accepted in cross-examination that he had not asked why.', 'Hals: he had not asked why'],
  [
    'Ana Ruiz calculated that the claimant had been up for 61 hours.',
    'Ana Ruiz: the claimant had been up for 61 hours',
  ],
  ['The mission regrets that no debate was held.', 'mission: no debate was held'],
  ['The ministry has asked for 50,000 doses of vaccine.', 'ministry: 50,000 doses of vaccine'],
  [
    'Landlord’s agent, when reached, claimed the part would arrive on Monday.',
    'Landlord’s agent: the part would arrive on Monday',
  ],
  ['The priest came. According to him the lawyer is on the way.', 'priest: the lawyer is on the way'],
  ['They put a note in the lift. It says the lift will be mended by May.', 'note: the lift will be mended by May'],
  [
    'The manager, a tired man called Tom Hals, let me in. He insisted that nobody earns less.',
    'Tom Hals: nobody earns less',
  ],
  [
    'Ana Ruiz came in 2016. On 3 May 2023 she left the plant, saying that the work was done.',
    'Ana Ruiz: the work was done',
  ],
])('%s', (text, expected) => {
  expect(reported(text)).toContain(expected);
});

it.each([
  'Ana Ruiz was unable to explain why two drivers were given a warning.',
  'She was suspended the next morning and dismissed eleven days later.',
])('%s reports nothing', (text) => {
  expect(reported(text)).toEqual([]);
});
