import { expect, it } from 'vitest';
import { perWord } from './per-word';

it('gives the answer of the function for every word, however many there are, and asks once for what it keeps', () => {
  let asked = 0;
  const lengthOf = perWord((word) => {
    asked += 1;
    return word.length;
  });
  expect([lengthOf('ab'), lengthOf('ab'), asked]).toEqual([2, 2, 1]);
  const words = Array.from({ length: 50_000 }, (_, index) => `word-${index}`);
  expect(words.every((word) => lengthOf(word) === word.length)).toBe(true);
  const long = 'x'.repeat(500);
  expect([lengthOf(long), lengthOf(long)]).toEqual([500, 500]);
});
