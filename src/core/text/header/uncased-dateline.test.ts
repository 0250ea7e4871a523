import { expect, it } from 'vitest';
import { findUncasedDateline } from './uncased-dateline';

const read = (line: string) => findUncasedDateline(line, 0, line, { start: 0, end: line.length });

it('an outlet that opens a line is no place', () => {
  expect(read('ساحل ميديا : توفي شخص اليوم بعد غرقه في بركة مياه')).toBeNull();
  expect(read('نواكشوط : توفي شخص اليوم بعد غرقه في بركة مياه')?.place).toBe('نواكشوط');
});

it('the word for the headline behind a Chinese wire line belongs to the line', () => {
  const line = '新华社清河7月19日电 题:河边的一天与守堤的人们在一起';
  expect(read(line)?.prefix.end).toBe(line.indexOf('河边'));
});
