import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference';
import type { Difference, DifferencePiece } from './difference';

const side = (text: string) => ({ text, body: { start: 0, end: text.length } });
const compare = (left: string, right: string): Difference => differenceOf(side(left), side(right));
const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const said = (
  rows: Difference['rows'],
  which: 'left' | 'right',
  isWanted: (piece: DifferencePiece) => boolean = () => true,
): string =>
  flat(
    rows
      .map((row) =>
        row[which]
          .filter(isWanted)
          .map(({ text }) => text)
          .join(''),
      )
      .join(' '),
  );

describe('differenceOf', () => {
  it('says which words stand on one side only', () => {
    const { rows, words } = compare(
      'The ferry left at seven.\n\nForty people were on board, said Ina Roth.',
      'The ferry left at seven.\n\nFifty people were on board, Ina Roth said on Monday.',
    );
    expect(rows.map(({ isSame }) => isSame)).toEqual([true, false]);
    expect(said(rows, 'left', ({ isSame }) => !isSame)).toBe('Forty said');
    expect(said(rows, 'right', ({ isSame }) => !isSame)).toBe('Fifty said on Monday');
    expect(words).toEqual({ same: 11, left: 2, right: 4 });
  });

  it('takes no other breaking of the lines for a difference', () => {
    const long =
      'The council met on Tuesday to speak of the bridge, which had been shut since the flood of March, and of';
    const { rows } = compare(
      `${long}\nthe road beside it. Nobody knows the cost.`,
      `${long} the road beside it.\nNobody knows the cost.`,
    );
    expect(rows.every((row) => [...row.left, ...row.right].every(({ isSame }) => isSame))).toBe(true);
  });

  it('compares a script without spaces letter by letter', () => {
    const { rows } = compare('河谷气象档案向公众开放。', '河谷气象记录向公众开放。');
    expect(said(rows, 'left', ({ isSame }) => !isSame)).toBe('档案');
  });

  it('leaves out no word of either side, and what it calls the same is the same', () => {
    const words = fc.array(fc.constantFrom('the', 'bridge', 'was', 'shut', '.', '\n\n', 'Ora', '3,000', '“', '河'));
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [left, right] = [one.join(' '), other.join(' ')];
        const { rows } = compare(left, right);
        const letters = (text: string): string => text.replaceAll(/\s/gu, '');
        expect(letters(said(rows, 'left'))).toBe(letters(left));
        expect(letters(said(rows, 'right'))).toBe(letters(right));
        const isSame = ({ isSame: same }: DifferencePiece): boolean => same;
        expect(letters(said(rows, 'left', isSame))).toBe(letters(said(rows, 'right', isSame)));
      }),
      { numRuns: 300 },
    );
  });

  it('bounds its work on long texts that have nothing in common, and says that it did', () => {
    const words = (seed: number): string =>
      Array.from({ length: 60_000 }, (_, index) => `w${(index * seed) % 99_991}`).join(' ');
    const { rows, isCoarse } = compare(words(7_919), words(104_729));
    expect(isCoarse).toBe(true);
    expect(rows).toHaveLength(1);
  });
});
