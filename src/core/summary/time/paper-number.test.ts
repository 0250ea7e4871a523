import { expect, test } from 'vitest';
import { isOfPaper } from './paper-number';

test.each([
  ['Case No. ', true],
  ['registered as KC-0388/', true],
  ['in May/', false],
  ['on 3/', false],
])('before a year: %j', (before, expected) => {
  expect(isOfPaper(before)).toBe(expected);
});
