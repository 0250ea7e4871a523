import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findTimes } from '../find-times';

it.each([
  ['Les pluies tombées les 13 et 14 octobre ont détruit la digue.', 'fr', '2024-10-13/2024-10-14'],
  ['Llovió los días 30 y 31 de octubre de 2024 en el valle.', 'es', '2024-10-30/2024-10-31'],
  ['Am 4. und 5. November 2024 blieb die Brücke zu.', 'de', '2024-11-04/2024-11-05'],
  ['Дожди шли 4 и 5 ноября 2024 года.', 'ru', '2024-11-04/2024-11-05'],
])('%s', (text, language, date) => {
  const analysis = analysed(text, language, '2024-11-12');
  expect(findTimes(analysis).map((one) => one.date)).toEqual([date]);
});

it('two days apart are no span', () => {
  const text = 'Les marchés ont lieu les 3 et 17 octobre 2024.';
  const analysis = analysed(text, 'fr', '2024-11-12');
  expect(findTimes(analysis).map((one) => one.date)).not.toContain('2024-10-03/2024-10-17');
});

it('a month may bear its two Arabic names', () => {
  const text = 'وصلت القافلة يوم 30 نوفمبر/تشرين الثاني 2024 إلى المدينة.';
  const analysis = analysed(text, 'ar');
  expect(findTimes(analysis).map(({ date }) => date)).toEqual(['2024-11-30']);
});

it.each([
  ['La strada resta chiusa fino al 9 ott. per frana.', 'it', ['2024-10-09']],
  ['Cerrado desde el 3 dic hasta nuevo aviso.', 'es', ['2024-12-03']],
  ['The pier holds 9 nov boxes.', 'en', []],
])('a short month without its year: %s', (text, language, dates) => {
  expect(findTimes(analysed(text, language, '2024-11-12')).map(({ date }) => date)).toEqual(dates);
});
