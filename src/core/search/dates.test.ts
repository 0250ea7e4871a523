import { describe, expect, it } from 'vitest';
import { isInRange, misreadDate, readRange } from './dates';

describe('readRange', () => {
  it('reads years, months, days and open ends', () => {
    expect(readRange('2023')).toEqual({ from: '2023-01-01', to: '2023-12-31' });
    expect(readRange('2023-02..2023-04-30')).toEqual({ from: '2023-02-01', to: '2023-04-30' });
    expect(readRange('..2023')).toEqual({ from: null, to: '2023-12-31' });
  });

  it.each(['2023-99', '2023-00', '2023-04-32', 'June', '2023..2024..2025', '..'])('refuses %s', (text) => {
    expect(readRange(text)).toBeNull();
  });

  it('leaves dates with unknown digits where they may be', () => {
    const range = { from: '2023-04-01', to: '2023-04-30' };
    expect(isInRange('2023-XX', range)).toBe(true);
    expect(isInRange('2022-XX', range)).toBe(false);
  });
});

describe('misreadDate', () => {
  it('names what is no date behind date:, and nothing else', () => {
    expect(misreadDate('harbour date:2023-99')).toBe('2023-99');
    expect(misreadDate('-date:June quay')).toBe('June');
    expect(misreadDate('date:2023-04..2024 update:x "no date"')).toBeNull();
  });
});
