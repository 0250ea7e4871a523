import { describe, expect, it } from 'vitest';
import { compareEdtf, formatEdtf, formatRange } from './edtf';

describe('formatEdtf', () => {
  it.each([
    ['2023-03-08', '8 Mar 2023'],
    ['2023-03', 'Mar 2023'],
    ['2023', '2023'],
    ['1998~', 'about 1998'],
    ['199X', '1990s'],
    ['2021-22', 'Summer 2021'],
    ['../2023-03-08', 'before 8 Mar 2023'],
    ['2023-03-08/..', 'after 8 Mar 2023'],
    ['../..', 'undated'],
    ['2023-03-06/2023-03-07', '6–7 Mar 2023'],
    ['2023-03-30/2023-04-02', '30 Mar – 2 Apr 2023'],
    ['2022-12-30/2023-01-02', '30 Dec 2022 – 2 Jan 2023'],
    ['some day', 'some day'],
  ])('reads %s as %s', (edtf, text) => expect(formatEdtf(edtf)).toBe(text));

  it('says a range of one day once', () => expect(formatRange('2023-03-06', '2023-03-06')).toBe('6 Mar 2023'));
});

describe('compareEdtf', () => {
  it('puts "before" ahead of the day and "after" behind it', () => {
    const dates = ['2023-03-09', '2023-03-08/..', '2023-03-08', '../2023-03-08', '2023-03-06/2023-03-07'];
    expect([...dates].sort(compareEdtf)).toEqual([
      '2023-03-06/2023-03-07',
      '../2023-03-08',
      '2023-03-08',
      '2023-03-08/..',
      '2023-03-09',
    ]);
  });
});
