import { expect, test } from 'vitest';
import { HINDI_MONTHS, THAI_MONTHS, yearInThai } from './asian-months';
import { readHeaderDate } from './header/header-date';

test('every month of Hindi and Thai is read over a text, short or in full', () => {
  for (const [months, written] of [
    [HINDI_MONTHS, 2024],
    [THAI_MONTHS, 2567],
  ] as const) {
    expect(months).toHaveLength(12);
    for (const [at, forms] of months.entries())
      for (const form of forms)
        expect(readHeaderDate(`3 ${form} ${String(written)}`)?.edtf).toBe(`2024-${String(at + 1).padStart(2, '0')}-03`);
  }
});

test('a year of Buddha is told from one of ours', () => {
  expect([yearInThai(2567), yearInThai(2024)]).toEqual([2024, 2024]);
});
