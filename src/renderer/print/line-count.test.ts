import { expect, it } from 'vitest';
import { isWhole } from './line-count';

it('keeps whole what has no place for two lines on either side, and at the end what has none for four', () => {
  const line = 'The river does not stop at the border, and neither do we now. ';
  expect([2, 3, 4, 6].map((count) => isWhole(line.repeat(count), false))).toEqual([true, true, false, false]);
  expect([2, 5, 6].map((count) => isWhole(line.repeat(count), true))).toEqual([true, true, false]);
  expect(isWhole('a\nb\nc', false)).toBe(true);
  expect(isWhole('a\nb\nc\nd', false)).toBe(false);
  expect(isWhole('渡'.repeat(93), false)).toBe(true);
  expect(isWhole('渡'.repeat(94), false)).toBe(false);
  expect(isWhole('', false)).toBe(true);
});
