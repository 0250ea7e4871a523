import { describe, expect, it } from 'vitest';
import { compactNumbers, numberEvidence } from './evidence';

describe('compactNumbers', () => {
  it.each([
    [[], ''],
    [[4], '4'],
    [[1, 2], '1, 2'],
    [[1, 2, 3], '1–3'],
    [[1, 2, 3, 5, 7, 8, 10, 11, 12, 13], '1–3, 5, 7, 8, 10–13'],
  ])('prints %j as "%s"', (numbers, words) => {
    expect(compactNumbers(numbers)).toBe(words);
  });
});

describe('numberEvidence', () => {
  it('numbers by place, the longer first, equal spans once', () => {
    const numbering = numberEvidence([
      { start: 9, end: 12 },
      { start: 0, end: 3 },
      { start: 9, end: 20 },
      { start: 0, end: 3 },
    ]);
    expect(numbering.places.map(({ span, number }) => [number, span.start, span.end])).toEqual([
      [1, 0, 3],
      [2, 9, 20],
      [3, 9, 12],
    ]);
    expect(
      numbering.numbersOf([
        { start: 9, end: 12 },
        { start: 0, end: 3 },
        { start: 0, end: 3 },
      ]),
    ).toEqual([1, 3]);
  });

  it('gives no number to a span it does not know', () => {
    expect(numberEvidence([]).numbersOf([{ start: 0, end: 1 }])).toEqual([]);
  });
});
