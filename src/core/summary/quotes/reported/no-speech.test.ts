import { expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function said(text: string): readonly string[] {
  return quotesIn(text).map(({ speaker, text: words }) => `${speaker?.name}: ${words}`);
}

it.each([
  'Auditors opened a file on Alma Council into alleged breaches of the rules on wells.',
  'Mrs Ruiz presented her plan and his proposed budget to the board.',
  'The Court of Appeal has dismissed a claim by Ana Ruiz against the board.',
  'Nine herders are missing and feared drowned in the ford.',
  'The blaze claimed two lives in Alma.',
  'A cousin claimed the body and left for Alma.',
  'Several attacks on carters have been seen near Alma since the spring.',
  'The town, state authorities and the army have been bringing water.',
  'They buried the miller according to the old rites.',
  'Mayor Ana Ruiz told of Typhoon “Mina” and left for Alma.',
  'Ana Ruiz announced plans to move whole streets within “hazard” maps of the bureau.',
  'Alma keeps its old gates while maintaining a strong market under the hill.',
])('no speech is found in %j', (text) => {
  expect(said(text)).toEqual([]);
});

it.each([
  ['Ana Ruiz alleged the gate had been shut.', ['Ana Ruiz: the gate had been shut']],
  ['Ana Ruiz rejected the claim as “theatre”.', ['Ana Ruiz: theatre']],
  ['Villagers feared the dam was lost.', ['Villagers: the dam was lost']],
  ['Ana Ruiz claimed the lamps had been lit.', ['Ana Ruiz: the lamps had been lit']],
])('speech stays in %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});
