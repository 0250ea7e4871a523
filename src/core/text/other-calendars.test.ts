import { describe, expect, it } from 'vitest';
import { numberOfOtherDay, otherDay } from './other-calendars';

const iso = (number: number | null) =>
  number === null ? null : new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('numberOfOtherDay', () => {
  it('knows the first days of years', () => {
    expect(iso(numberOfOtherDay('hijri', { year: 1440, month: 1, day: 1 }))).toBe('2018-09-11');
    expect(iso(numberOfOtherDay('hijri', { year: 1446, month: 9, day: 1 }))).toBe('2025-03-01');
    expect(iso(numberOfOtherDay('solar', { year: 1400, month: 1, day: 1 }))).toBe('2021-03-21');
    expect(iso(numberOfOtherDay('solar', { year: 1403, month: 12, day: 30 }))).toBe('2025-03-20');
  });

  it('leads back to every day of two centuries', () => {
    for (const calendar of ['hijri', 'solar'] as const)
      for (let number = -30_000; number < 40_000; number += 17)
        expect(numberOfOtherDay(calendar, otherDay(calendar, number))).toBe(number);
  });

  it('has no days that are not in the calendar', () => {
    expect(numberOfOtherDay('solar', { year: 1402, month: 12, day: 30 })).toBeNull();
    expect(numberOfOtherDay('hijri', { year: 1445, month: 13, day: 1 })).toBeNull();
    expect(numberOfOtherDay('hijri', { year: 44, month: 1, day: 1 })).toBeNull();
  });
});
