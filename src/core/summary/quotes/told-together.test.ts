import { describe, expect, test } from 'vitest';
import { quotesIn } from '../../../../tests/kit/analysed';

const toldIn = (text: string): readonly string[] => {
  return quotesIn(text, 'en', '2024-06-05').map(
    ({ kind, speaker, text: words }) => `${kind === 'direct' ? '“' : ''}${speaker?.name ?? '?'}: ${words}`,
  );
};

describe('several who speak together', () => {
  test.each([
    ['Teresa Lund and Ivan Petrov said the quay was closed.', 'Teresa Lund and Ivan Petrov: the quay was closed'],
    [
      'Mayor Teresa Lund and her deputy, Ivan Petrov, said the quay was closed.',
      'Teresa Lund and Ivan Petrov: the quay was closed',
    ],
    ['“It was dark,” said Teresa Lund and Ivan Petrov.', '“Teresa Lund and Ivan Petrov: It was dark,'],
    ['Officials and witnesses said the quay was closed.', 'Officials and witnesses: the quay was closed'],
  ])('%s', (text, expected) => {
    expect(toldIn(text)).toEqual([expected]);
  });

  test('one who is praised beside a speaker does not speak', () => {
    expect(toldIn('Ana Duarte praised Teresa Lund and Ivan Petrov said the quay was closed.').at(-1)).toBe(
      'Ivan Petrov: the quay was closed',
    );
  });
});

describe('who told it', () => {
  test.each([
    ['Two miners who escaped said that water ran down the wall.', ['Two miners: water ran down the wall']],
    ['The jury was told that the lock had been changed.', ['jury: the lock had been changed']],
    ['The lock had been changed, a jury heard on Monday.', ['jury: The lock had been changed']],
    ['PW1, the Petitioner, told the court that she lost her shop.', ['Petitioner: she lost her shop']],
    ['The 2nd Respondent argued that it had paid the rent.', ['2nd Respondent: it had paid the rent']],
    ['Anwar heard from another driver that the road would be closed.', ['another driver: the road would be closed']],
    ['He cut his rating to “hold” and said nothing more.', []],
    ['It sank hours after the harbour office said the ferry was safe.', ['harbour office: the ferry was safe']],
  ])('%s', (text, expected) => {
    expect(toldIn(text)).toEqual(expected);
  });

  test('in a statement “I” is who makes it, and what they tell is no report', () => {
    const text =
      'WITNESS STATEMENT OF CLARA WEBB\n\nI, CLARA WEBB, will say as follows:\n\nI said, “There is water on the stairs.” I told him that I was afraid.';
    const found = toldIn(text).map((line) => line.toLowerCase());
    expect(found).toEqual(['“clara webb: there is water on the stairs.']);
  });

  test('a post that nobody is named with can be meant by a pronoun', () => {
    expect(toldIn('The Transport Minister met the hauliers. He told them that the fees would be waived.')).toEqual([
      'Transport Minister: the fees would be waived',
    ]);
    expect(
      toldIn('Interior Minister Ivan Petrov spoke. The prime minister promised that every family would have a tent.'),
    ).toEqual(['prime minister: every family would have a tent']);
  });
});

describe('what is asked for, and what is expected', () => {
  test.each([
    ['Teresa Lund told her staff to wait at the gate.', 'Teresa Lund: her staff to wait at the gate'],
    ['Teresa Lund advised me not to speak to the press.', 'Teresa Lund: me not to speak to the press'],
    ['Teresa Lund appealed to all sides to remain calm.', 'Teresa Lund: to all sides to remain calm'],
    ['Teresa Lund asked for the gate to be opened at dawn.', 'Teresa Lund: the gate to be opened at dawn'],
    ['Teresa Lund expects costs, without fuel, to rise by 7%.', 'Teresa Lund: costs, without fuel, to rise by 7%'],
    ['Teresa Lund told local radio that the quay was closed.', 'Teresa Lund: the quay was closed'],
    ['Teresa Lund questioned whether the wall could hold.', 'Teresa Lund: whether the wall could hold'],
    ['Authorities report 46 deaths in two towns.', 'Authorities: 46 deaths in two towns'],
  ])('%s', (text, expected) => {
    expect(toldIn(text)).toEqual([expected]);
  });

  test.each([
    'The government declared the site a monument last month and has paid for a roof.',
    'Police questioned four managers on Monday.',
    'Plant expected to open in May.',
  ])('%s (no report)', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});
