import { describe, expect, test } from 'vitest';
import { analysed } from '../../../../tests/kit/analysed';
import { findTimes } from '../time/find-times';
import { findFigures } from './find-figures';

const figuresOf = (text: string): readonly string[] => {
  const analysis = analysed(text, 'en', '2024-06-01');
  return findFigures(analysis, findTimes(analysis)).map(({ text: words, value }) => `${words}=${String(value)}`);
};

describe('numbers that say what became of a count', () => {
  test.each([
    ['The attacks fell from 41 in 2019 to 17 last year.', ['41=41', '17=17']],
    ['The ministry puts the number at 180.', ['180=180']],
    ['The hospital sent a surgical team of eight.', ['eight=8']],
    ['A further 120,000 were expected.', ['120,000=120000']],
    ['The road from Alma to 17 villages is shut.', ['17 villages=17']],
    ['The Group of 20 (G20) summit is in Alma.', []],
    ['The larger Four Mile Creek is dry.', []],
  ])('%s', (text, expected) => {
    expect(figuresOf(text)).toEqual(expected);
  });

  test('rows of results name who got how many', () => {
    expect(figuresOf('Result of the count: Harbour Front 164, Green Union 98, NPU 31.')).toEqual([
      '164=164',
      '98=98',
      '31=31',
    ]);
    expect(figuresOf('He read Chapter 4, Verse 12, and slept.')).toEqual([]);
  });
});
