import { expect, it } from 'vitest';
import { grouped } from './grouped';
import { reportWords } from './report-languages';

it('writes whole and broken numbers, below nought too, as the language of the report does', () => {
  const inEach = (value: number): readonly string[] =>
    (['en', 'fr', 'es', 'ar'] as const).map((language) => grouped(value, reportWords(language).thousands));
  expect(inEach(-1_234_567)).toEqual(['−1,234,567', '−1\u202F234\u202F567', '−1.234.567', '−1,234,567']);
  expect(inEach(-2.5)).toEqual(['−2.5', '−2,5', '−2,5', '−2.5']);
  expect(inEach(1234.0625)).toEqual(['1,234.0625', '1\u202F234,0625', '1.234,0625', '1,234.0625']);
  expect(inEach(999)).toEqual(['999', '999', '999', '999']);
  expect(grouped(1.5e-7, ',')).toBe('1.5e-7');
});
