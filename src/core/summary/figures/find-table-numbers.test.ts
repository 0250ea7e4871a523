import { expect, it } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

function figures(text: string): string[] {
  const analysis = analysed(text);
  return findFigures(analysis, findTimes(analysis)).map(
    ({ value, unit, what, text: words }) => `${words} = ${value} ${unit ?? ''} ${what ?? ''}`,
  );
}

it('the numbers of a table count what the head of their column says, row by row', () => {
  const table = 'District | Households | People\nGesto | 5,410 | 29,800\nKolam | 4,225 | 23,100';
  const expected = [
    '5,410 = 5410  Households (Gesto)',
    '29,800 = 29800  People (Gesto)',
    '4,225 = 4225  Households (Kolam)',
    '23,100 = 23100  People (Kolam)',
  ];
  expect(figures(table)).toEqual(expected);
  expect(figures(table.replaceAll(' | ', '\t'))).toEqual(expected);
  expect(
    figures(
      `Intro.\n\n| District | Households | People |\n|---|---|---|\n| Gesto | 5,410 | 29,800 |\n| Kolam | 4,225 | 23,100 |`,
    ),
  ).toEqual(expected);
});

it('ranks, years and codes, and rows without a head, count nothing', () => {
  expect(figures('Village | Year | Code\nGesto | 2021 | 17\nKolam | 2022 | 18')).toEqual([]);
  expect(figures('1 | 2 | 3\n4 | 5 | 6\n7 | 8 | 9')).toEqual([]);
  expect(figures('Home | 12 | Contact')).toEqual([]);
});

it('a bare m is metres, a mile at sea nm, and who is on board is counted', () => {
  expect(figures('The river peaked at 9.2 m in Gesto.')).toEqual(['9.2 m = 9.2 m ']);
  expect(figures('The boat is 50 nm south of the island.')).toEqual(['50 nm = 50 nautical mile ']);
  expect(figures('The caller says 70 on board.')).toEqual(['70 = 70 people ']);
  expect(figures('The bus takes an hour and ten minutes.')).toEqual(['an hour and ten minutes = 1.17 hour ']);
  expect(figures('It is twice what they offered.')).toEqual(['twice what = 2 times ']);
  expect(figures('On Monday the authorities had given the toll as 19.')).toEqual(['19 = 19  ']);
});
