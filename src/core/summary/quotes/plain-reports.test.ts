import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(text: string): string[] {
  return quotesIn(text).map(
    ({ kind, speaker, text: words }) => `${kind === 'direct' ? '“' : ''}${speaker?.name ?? '?'}: ${words}`,
  );
}

it.each([
  ['Two nurses told the crews that the ward in Alma had been shut.', ['Two nurses: the ward in Alma had been shut']],
  ['In Upper Alma half of them said they had left.', ['half of them: they had left']],
  [
    'Herders in Alma deny that grass is short and blame the fence on the ridge.',
    ['Herders: grass is short', 'Herders: the fence on the ridge'],
  ],
  ['Bakers attribute the price to the closure of the mill.', ['Bakers: the price to the closure of the mill']],
  ['At the ford, boatmen demanded 300 francs for each goat.', ['boatmen: 300 francs for each goat']],
  ['Later that day, people from Alma claimed to have seen it.', []],
  [
    'Six of the hurt died in hospital, the district health commissioner, Dr Ana Ruiz, told reporters.',
    ['Ana Ruiz: Six of the hurt died in hospital'],
  ],
  ['Asked by counsel whether the gate was shut, he shrugged.', ['counsel: whether the gate was shut']],
  ['First witness: Dr Ana Ruiz, surgeon. She said death was quick.', ['Ana Ruiz: death was quick']],
  ['Ana Ruiz asked us not to name her village.', []],
  [
    'Ana Ruiz said that the pressure had dropped and that it was shut “within minutes”.',
    ['Ana Ruiz: the pressure had dropped', '“Ana Ruiz: within minutes'],
  ],
  ['Ana Ruiz said the fence was cut at 4 a.m. and that it cost “a fortune to mend”.', ['“Ana Ruiz: a fortune to mend']],
  [
    'Ana Ruiz criticised the lack of lamps. She called the log book “a work of fiction”.',
    ['Ana Ruiz: the lack of lamps', '“Ana Ruiz: a work of fiction'],
  ],
  [
    'Ana Ruiz said it was late. She had “thought somebody else would lock it”.',
    ['Ana Ruiz: it was late', '“Ana Ruiz: thought somebody else would lock it'],
  ],
])('%s', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it('keeps who a sentence is about in mind over whom it tells of', () => {
  const text = 'Ana Ruiz was at home. She met a pupil, who told her to go indoors. She said that the roof was gone.';
  expect(said(text)).toContain('Ana Ruiz: the roof was gone');
});

it('reports within a turn what bodies without a known name said, and nothing of things', () => {
  const turns =
    'ANA RUIZ: The opposition says the gate was open. The finance unit thinks it could cost more. The data show that it rained.\n' +
    'TOM LUND: Did it?\nANA RUIZ: Yes.\nTOM LUND: Why?';
  expect(said(turns).filter((one) => !one.startsWith('“'))).toEqual([
    'opposition: the gate was open',
    'finance unit: it could cost more',
  ]);
});

it('means by “he” a dealer without a name', () => {
  const text = 'Abdi Noor said nothing was left. A wholesaler in Alma was less hopeful. “We wait,” he said.';
  expect(said(text)).toContain('“wholesaler: We wait,');
});
