import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function reported(text: string): string[] {
  return quotesIn(text)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, text: words }) => `${speaker?.name ?? '?'}: ${words}`);
}

it.each([
  [
    "Traders are angry. We rang the council's planning office last week. They said the count is done on foot. They added that nine shops had opened.",
    ["council's planning office: the count is done on foot", "council's planning office: nine shops had opened"],
  ],
  ['I wrote to the county in May. They replied that the bridge was safe.', ['county: the bridge was safe']],
  [
    'The banks are shut. I asked the traffic police about it and they said a permit was due.',
    ['traffic police: a permit was due'],
  ],
  [
    'The Green Shore Foundation paid for the nets. I rang the foundation’s office. They said the cheque was signed.',
    ['Green Shore Foundation: the cheque was signed'],
  ],
  [
    'Rosa Quayle, the caretaker, rang Mrs Ana Adeyemi. She said that nothing was ordered.',
    ['Ana Adeyemi: nothing was ordered'],
  ],
])('who was rung up, written to or asked is who answers: %s', (text, expected) => {
  expect(reported(text)).toEqual(expected);
});

it.each([
  'We rang the bell twice. They said the count is done on foot.',
  'The council was called to the bridge. They said the count is done on foot.',
])('nobody answers where no office was asked: %s', (text) => {
  expect(reported(text).filter((one) => !one.startsWith('?'))).toEqual([]);
});

it('within a turn "they" is told of where a body is meant', () => {
  const talk = [
    'ANA RUIZ: When did you hear of it?',
    '',
    'TOM LUND: On a Monday. The company wrote that herring had no future. They said we would get a week’s pay.',
    '',
    'ANA RUIZ: And the others? They say they never knew.',
    '',
    'TOM LUND: My sister kept the letter.',
  ].join('\n');
  expect(reported(talk)).toEqual(['company: herring had no future', 'company: we would get a week’s pay']);
});

it.each([
  [
    'In 1987 an engineer called Fenwick told the council that it would not bear a lorry.',
    'Fenwick: it would not bear a lorry',
  ],
  ['Mrs Rosa Adcock asks where the swifts have gone.', 'Rosa Adcock: where the swifts have gone'],
  [
    'Rosa Adcock complained last time that she had learnt of it from the radio.',
    'Rosa Adcock: she had learnt of it from the radio',
  ],
  [
    'The owner of the line, Alma Track Company (ATC), asserts that the test showed no crack.',
    'Alma Track Company: the test showed no crack',
  ],
  ['The guard, Rosa Adcock, reported nothing out of order.', 'Rosa Adcock: nothing out of order'],
])('%s', (text, expected) => {
  expect(reported(text)).toEqual([expected]);
});
