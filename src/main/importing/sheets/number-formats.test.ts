import { expect, it } from 'vitest';
import { numberKindOf, shownNumber } from './number-formats';

it.each([
  ['General', 'number'],
  ['#,##0.00 "days"', 'number'],
  ['0.00E+00', 'number'],
  ['[Red]0.0%', 'percent'],
  ['m/d/yy', 'date'],
  ['mmm', 'date'],
  ['[$-407]d\\. mmmm yyyy', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['h:mm', 'time'],
  ['mm:ss', 'time'],
  ['[h]:mm:ss', 'duration'],
  ['[mm]:ss', 'duration'],
  ['General "days"', 'number'],
  ['[Red]General_)', 'number'],
  ['d mmm [h]:mm', 'date-time'],
  ['h:mm AM/PM', 'time'],
  ['dd/mm/yyyy hh:mm', 'date-time'],
] as const)('%s shows a number as a %s', (code, kind) => {
  expect(numberKindOf(164, code)).toBe(kind);
});

it('a format of any length takes no time', () => {
  const before = process.cpuUsage();
  expect(numberKindOf(164, `yyyy${'h'.repeat(200_000)}`)).toBe('date-time');
  expect(process.cpuUsage(before).user).toBeLessThan(2_000_000);
});

it.each([
  ['45355', 'date', '2024-03-04'],
  ['45355.75', 'date-time', '2024-03-04T18:00'],
  ['45355', 'date-time', '2024-03-04'],
  ['1', 'date', '1900-01-01'],
  ['59', 'date', '1900-02-28'],
  ['61', 'date', '1900-03-01'],
  ['0.999988426', 'time', '23:59:59'],
  ['1.1', 'duration', '26:24'],
  ['0.100011574', 'duration', '02:24:01'],
  ['50', 'duration', '1200:00'],
  ['1.1', 'time', '1900-01-01T02:24'],
  ['0.3', 'percent', '30%'],
  ['0.30000000000000004', 'number', '0.3'],
  ['-3', 'date', '-3'],
  ['x', 'date', 'x'],
] as const)('%s as a %s is %s', (written, kind, shown) => {
  expect(shownNumber(written, kind, false)).toBe(shown);
});
