import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { letterOfTaiwan } from './cns-11643';

function lettersOf(plane: 1 | 2): string {
  const letters: string[] = [];
  for (let first = 0x21; first < 0x7f; first += 1) {
    for (let second = 0x21; second < 0x7f; second += 1) letters.push(letterOfTaiwan(plane, first, second));
  }
  return letters.filter((letter) => letter !== '\ufffd').join('');
}

/** Of the letters as GNU iconv reads them in EUC-TW, where Big5 has them. */
it.each([
  [1, 5_859, '668d14ca393791819de1df581cd8889aebf5011b7615ce6f9f0bf8d699a34c53'],
  [2, 7_650, 'c515f200787f66a3beea453a9f7a8d4b901bbefe168cb411534b161f6fcbb782'],
] as const)('gives every letter of plane %i its place', (plane, count, hash) => {
  const letters = lettersOf(plane);
  expect(Array.from(letters)).toHaveLength(count);
  expect(createHash('sha256').update(letters).digest('hex')).toBe(hash);
});

it('knows letters by their places', () => {
  expect(letterOfTaiwan(1, 0x44, 0x21)).toBe('一');
  expect(letterOfTaiwan(2, 0x21, 0x21)).toBe('乂');
  expect([letterOfTaiwan(1, 0x7e, 0x7e), letterOfTaiwan(2, 0x20, 0x7f), letterOfTaiwan(1, 0, 0)]).toEqual([
    '\ufffd',
    '\ufffd',
    '\ufffd',
  ]);
});
