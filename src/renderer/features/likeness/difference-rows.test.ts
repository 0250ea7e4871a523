import { expect, it } from 'vitest';
import type { DifferenceRow } from '#core/likeness/difference';
import { shownRows } from './difference-rows';

const row = (isSame: boolean): DifferenceRow => ({ isSame, left: [], right: [] });
const told = (pattern: string, unfolded: readonly number[] = []): string =>
  shownRows(
    {
      rows: pattern.split('').map((letter) => row(letter === '=')),
      words: { same: 0, left: 0, right: 0 },
      isCoarse: false,
    },
    new Set(unfolded),
  )
    .map((each) => (each.kind === 'folded' ? `(${each.count})` : each.number === null ? '=' : String(each.number)))
    .join('');

it('folds what is the same away but for a paragraph beside each difference, and numbers the differences', () => {
  expect(told('=====x=x=====x====')).toBe('(4)=1=2=(3)=3=(3)');
  expect(told('=x==x')).toBe('=1==2');
  expect(told('===')).toBe('(3)');
  expect(told('')).toBe('');
});

it('unfolds a run that was asked for', () => {
  expect(told('=====x', [0])).toBe('=====1');
});
