import { expect, it } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

function said(text: string): readonly string[] {
  return quotesIn(text).map(
    ({ kind, speaker, text: words }) => `${kind === 'direct' ? '“' : ''}${speaker?.name ?? '?'}: ${words}`,
  );
}

it.each([
  [
    'After the meeting of the council, Mayor Ana Ruiz made the following statement:\n\n“The quay will stay open for all boats until the wall is mended.”',
    ['“Ana Ruiz: The quay will stay open for all boats until the wall is mended.'],
  ],
  [
    'Bo Moe, for the Alma Relief Fund, read this out:\n\n“Nine carts of grain have reached the upper village.\n\n“More will leave on Friday.”',
    ['“Bo Moe: Nine carts of grain have reached the upper village. More will leave on Friday.'],
  ],
])('a paragraph of words behind a colon is said by whom the lines before it are about: %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  [
    'According to a note on Monday, May 5, 2025, signed by the clerk of the port, Ana Ruiz, nobody was hurt in the fire.',
    ['note: nobody was hurt in the fire'],
  ],
  [
    'Ana Ruiz added that according to the harbour office, no boats have been lost.',
    ['Ana Ruiz: according to the harbour office, no boats have been lost', 'harbour office: no boats have been lost'],
  ],
  ['The petition filed by two herders claimed that the gate was shut.', ['petition: the gate was shut']],
  ['A mill company based in Alma said that its doors had been forced.', ['mill company: its doors had been forced']],
  [
    '“It held,” said Ana Ruiz who added that the crew was skilled.',
    ['“Ana Ruiz: It held,', 'Ana Ruiz: the crew was skilled'],
  ],
  ['“Stay calm,” he told the guards and drivers sent to clear the bridge.', ['“?: Stay calm,']],
  ['Ana Ruiz said that was a little on the late side.', ['Ana Ruiz: that was a little on the late side']],
  [
    'Ana Ruiz said she would find it “absurd” if the clerk had handed out orders of the sort that the herders describe.',
    ['“Ana Ruiz: absurd'],
  ],
])('who says what is read in %j', (text, expected) => {
  expect([...said(text)].sort()).toEqual([...expected].sort());
});

it.each([
  [
    'The bench then questioned why the clerk had not gone to the bank, asking, “Did you try?”',
    ['bench: why the clerk had not gone to the bank', '“bench: Did you try?'],
  ],
  [
    'Inspector Ana Ruiz said that a fuse had blown. Alma Minister for Health Bo Moe visited the hurt on Friday. Speaking to the press afterwards he said, “They get all the care there is.”',
    ['Ana Ruiz: a fuse had blown', '“Bo Moe: They get all the care there is.'],
  ],
  [
    'Judge Ana Ruiz sat late. “Nobody may take what the river leaves,” Judge Ruiz.',
    ['“Ana Ruiz: Nobody may take what the river leaves,'],
  ],
])('the one who speaks is found in %j', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each([
  'Ana Ruiz confirmed the count of the boats.',
  'Mayor Ana Ruiz confirmed these details to Alma Radio.',
  'The two ministers agreed to meet in Alma to discuss the toll.',
])('nothing is reported in %j', (text) => {
  expect(said(text)).toEqual([]);
});

it.each([
  ['Ana Ruiz confirmed 12 deaths in Alma.', ['Ana Ruiz: 12 deaths in Alma']],
  ['Ana Ruiz agreed to pay for the wall.', ['Ana Ruiz: to pay for the wall']],
])('%j still reports', (text, expected) => {
  expect(said(text)).toEqual(expected);
});

it('who adds something behind a sentence about another is who spoke before', () => {
  expect(
    said('Major Karim Zadran said it was late.\n\nHabib Moe kept his boat, but two of his nephews were cut, he added.'),
  ).toEqual(['Karim Zadran: it was late', 'Karim Zadran: Habib Moe kept his boat, but two of his nephews were cut']);
});

it('letters in brackets may stand between a post and its holder', () => {
  expect(
    said('Alma River Valley Police Officer (RVPO) Dr Mian Salim gave details, adding that guards were hurt.'),
  ).toEqual(['Mian Salim: guards were hurt']);
});

it('letters of honour may stand behind the holder of a post', () => {
  expect(said('Counsel for the board, Ben Moe KC, argued that the claim was late.')).toEqual([
    'Ben Moe: the claim was late',
  ]);
});
