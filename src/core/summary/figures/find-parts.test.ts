import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findFigures } from './find-figures';

const figuresOf = (text: string): readonly string[] =>
  findFigures(analysed(text), []).map((figure) => `${figure.text} = ${figure.value} ${figure.unit ?? '-'}`);

describe('figures that lean on words before them', () => {
  it.each([
    ['Nearly eight of 10 voters back the plan.', ['Nearly eight of 10 = 0.8 share']],
    ['More than 60 of every 100 houses fell.', ['More than 60 of every 100 = 0.6 share']],
    ['One shop in five on the street has shut.', ['One shop in five = 0.2 share']],
    ['They built one school in five years.', ['five years = 5 year']],
    ['They left, two in three of them children.', ['two in three = 0.6667 share']],
    ['They found 31 people, six of them children.', ['31 people = 31 people', 'six of them = 6 -']],
    ['Rescuers pulled 17 more bodies from the mud.', ['17 more bodies = 17 -']],
    ['It revised an earlier estimate of 110, he said.', ['110 = 110 -']],
    ['The wait was two hours and 40 minutes.', ['two hours and 40 minutes = 2.67 hour']],
    ['The talks took three and a half years.', ['three and a half years = 3.5 year']],
    ['We left at dawn, -38 C in the dark.', ['-38 C = -38 °C']],
    ['See a doctor with a fever above 38.5 C.', ['38.5 C = 38.5 °C']],
    ['The bill was 1,400 lari and 80,000 tugrik.', ['1,400 lari = 1400 GEL', '80,000 tugrik = 80000 MNT']],
    ['0950 Telmen centre. Ana Ruiz of 4 Tanners Row came.', []],
    ['They asked the state to double the number of posts.', ['double = 2 times']],
    ['Mr RUIZ: Because 160 jobs depend on it.', ['160 jobs = 160 -']],
    ['The toll rose from 31 to 77.', ['31 = 31 -', '77 = 77 people']],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });
});

it('degrees below zero in words, and a number after "that"', () => {
  expect(figuresOf('It was twelve degrees below zero. She said that 37 had failed.')).toEqual([
    'twelve degrees below zero = -12 °',
    '37 = 37 -',
  ]);
});
