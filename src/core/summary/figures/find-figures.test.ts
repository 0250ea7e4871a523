import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

function figuresOf(text: string, language = 'en') {
  const analysis = analysed(text, language, '2023-03-08');
  return findFigures(analysis, findTimes(analysis));
}
const short = (text: string, language?: string) =>
  figuresOf(text, language).map(({ value, valueEnd, unit, what }) => [
    valueEnd === undefined ? value : `${value}..${valueEnd}`,
    unit,
    what,
  ]);

describe('findFigures', () => {
  it.each([
    [
      'The death toll rose to 319, up from 204 on Friday.',
      [
        [319, 'people', 'death toll'],
        [204, 'people', 'death toll'],
      ],
    ],
    [
      'The toll was 12. They gave out 3,250 tents, up from 1,900 last week.',
      [
        [12, 'people', 'toll'],
        [3250, null, 'tents'],
        [1900, null, null],
      ],
    ],
    ['He put the toll at nineteen.', [[19, 'people', 'toll']]],
    ['Of the clinics, forty-five have closed.', [[45, null, null]]],
    ['Six had scabies.', [[6, null, null]]],
    ['It was built by the council, which paid a third.', [[0.3333, 'share', null]]],
    ['A ticket was 20 sen then.', [[20, 'sen', null]]],
    [
      'The road cost R2.4 million, and R1bn is owed.',
      [
        [2_400_000, 'ZAR', null],
        [1_000_000_000, 'ZAR', null],
      ],
    ],
    ['It took 2.4 million kroner.', [[2_400_000, 'krone', null]]],
    ['One had gone home. In 2019 were the floods.', []],
    ['About one in six of the teachers may go.', [[0.1667, 'share', null]]],
    ['It happens one in three days.', [[3, 'day', null]]],
    ['The council voted 34 to 29 on Friday to go on.', [[34, 'votes', null]]],
    ['The board voted 5-2 to close it.', [[5, 'votes', null]]],
    ['It fell to minus nine overnight.', [[-9, '°', null]]],
    ['A magnitude 7.4 quake struck.', [[7.4, 'magnitude', null]]],
    ['Half the water is lost.', [[0.5, 'share', null]]],
    ['She served less than half of it.', [[0.5, 'share', null]]],
    ['Of this, roughly a fifth could not be found.', [[0.2, 'share', null]]],
    ['The number of people known to have died has passed fifteen hundred.', [[1500, 'people', 'people']]],
    ['They sent a team of 50.', [[50, 'people', 'team']]],
    ['It moves 410 m3 of water.', [[410, 'm³', 'water']]],
    ['It lies 64 nautical miles off.', [[64, 'nautical mile', null]]],
    ['The camp has 11,600 ppl.', [[11_600, 'people', 'ppl']]],
    ['The grant is $4.3bn.', [[4.3e9, 'USD', null]]],
    ['The grant is Rs1,20,000 crore.', [[1.2e12, 'PKR', null]]],
    ['The grant is about 40 million euros.', [[4e7, 'EUR', null]]],
    ['The grant is €5-7 million.', [['5000000..7000000', 'EUR', null]]],
    ['Prices rose 7.5 per cent.', [[7.5, 'percent', null]]],
    ['It fell to -12 °C.', [[-12, '°C', null]]],
    ['Farmers lost 250,000 hectares.', [[250_000, 'ha', null]]],
    ['Wells pumped 1.2 million barrels per day.', [[1_200_000, 'barrel/day', null]]],
    ['The storm destroyed at least 300 houses.', [[300, null, 'houses']]],
    ['At least 12 people were killed.', [[12, 'people', 'people killed']]],
    ['Between 300 and 400 homes were lost.', [['300..400', null, 'homes']]],
    ['Half a million children missed school.', [[500_000, 'people', 'children']]],
    ['Three dozen schools closed.', [[36, null, 'schools']]],
    ['Twenty-five thousand two hundred soldiers left.', [[25_200, 'people', 'soldiers']]],
    ['It was a two-day meeting.', [[2, 'day', 'meeting']]],
    ['The 45-year-old driver ran.', [[45, 'year', 'age']]],
    ['Two-thirds of the villages have power.', [[0.6667, 'share', 'villages']]],
    [
      'We saw 17 of its 23 clinics.',
      [
        [17, null, 'clinics'],
        [23, null, 'clinics'],
      ],
    ],
    ['Hundreds of families fled.', [[null, null, 'families']]],
  ])('reads an amount: %s', (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    ['de', 'Das kostet 3,5 Millionen Euro.', [[3.5e6, 'EUR', null]]],
    [
      'zh',
      '约300人参加，费用2.5亿元，增长百分之12。',
      [
        [300, 'people', null],
        [2.5e8, 'CNY', null],
        [12, 'percent', null],
      ],
    ],
    ['es', 'Cuesta 1.250.000 euros.', [[1.25e6, 'EUR', null]]],
  ])('reads the number signs of %s', (language, text, expected) => {
    expect(short(text, language)).toEqual(expected);
  });

  it.each([
    'She read from “Seven Fords” at noon.',
    'The two sides met.',
    'Both countries signed.',
    'One of them left.',
    'It was just one example.',
    'Resolution 1325 and Article 6 apply.',
    'He came 5th and she 21st.',
    'They won 3-1 and 6-4.',
    'Call 0300-1234567.',
    'In 2019 it opened on March 6.',
    'A Boeing 747 landed.',
    'Flight 370 is lost.',
    'It fell in the first half of this year.',
    'He has an old 386 PC.',
    '1. Open the door.',
  ])('lists no figure: %s', (text) => {
    expect(short(text)).toEqual([]);
  });

  it('lists a figure once for each thing counted', () => {
    expect(
      figuresOf('The 12 villages burned. All 12 villages are empty. The 12 boats are safe.').map(({ text }) => text),
    ).toEqual(['12 villages', '12 boats']);
  });

  it('holds verbatim evidence in text order for any mix of words', () => {
    const word = fc.constantFrom(
      '12',
      '3.5',
      '1,000',
      'million',
      '$',
      '€5',
      '-',
      'to',
      'two',
      'hundred',
      'people',
      'schools',
      'per cent',
      '%',
      'half',
      'a',
      'dozen',
      'and',
      'km',
      '.',
      '\n',
      'the',
      'March',
      '2020',
      '½',
      '(',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const figure of figuresOf(text)) {
          expect(text.slice(figure.evidence.start, figure.evidence.end)).toBe(figure.text);
          expect(figure.evidence.start).toBeGreaterThanOrEqual(last);
          last = figure.evidence.start;
          expect(Number.isNaN(figure.value)).toBe(false);
        }
      }),
    );
  });
});
