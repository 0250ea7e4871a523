import { describe, expect, it } from 'vitest';
import { longDate, longMoment, longRange } from './long-date';

describe('longDate', () => {
  it.each([
    ['2023-03-08', '8 March 2023'],
    ['2023-03', 'March 2023'],
    ['2023', '2023'],
    ['0079', '79'],
    ['-0043', '44 BC'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 1900s'],
    ['2023-XX', '2023'],
    ['2023-05-XX', 'May 2023'],
    ['2023-21', 'spring 2023'],
    ['2023-03-08?', 'perhaps 8 March 2023'],
    ['2023~', 'about 2023'],
    ['2023%', 'perhaps about 2023'],
    ['2023-03-08T14:05:00Z', '8 March 2023, 14:05 UTC'],
    ['2023-03-08T14:05', '8 March 2023, 14:05'],
    ['2023-03-08T14:05:00+05:00', '8 March 2023, 14:05 UTC+05:00'],
    ['2023-03-06/2023-03-08', '6–8 March 2023'],
    ['2023-03-08/..', 'from 8 March 2023'],
    ['../2023', 'until 2023'],
    ['2023-99', '2023-99'],
    ['soon', 'soon'],
  ])('says %s as %s', (edtf, words) => {
    expect(longDate(edtf)).toBe(words);
  });
});

describe('longRange', () => {
  it.each([
    ['2023-03-06', '2023-03-06', '6 March 2023'],
    ['2023-03-06', '2023-03-07', '6–7 March 2023'],
    ['2023-03-30', '2023-04-02', '30 March – 2 April 2023'],
    ['2022-12-30', '2023-01-02', '30 December 2022 to 2 January 2023'],
    ['2022', '2023', '2022 to 2023'],
  ])('says %s to %s as %s', (from, to, words) => {
    expect(longRange(from, to)).toBe(words);
  });
});

describe('longMoment', () => {
  it('tells the minute in UTC, wherever it was taken', () => {
    expect(longMoment('2026-11-23T23:30:59.999-03:00')).toBe('24 November 2026, 02:30 UTC');
  });

  it('gives back what is no time', () => {
    expect(longMoment('')).toBe('');
  });
});
