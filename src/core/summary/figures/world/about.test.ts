import { expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFigures } from '../find-figures';

function figuresOf(text: string, language: string): readonly (readonly [string, number | null, string | null])[] {
  const analysis = analysed(text, language);
  return findFigures(analysis, []).map((one) => [one.text, one.value, one.unit]);
}

it('a figure in another language holds the word that says it is not exact, and no word behind its noun', () => {
  expect(figuresOf('Rund 2400 Haushalte waren ohne Strom, etwa 300 davon noch am Abend.', 'de')).toEqual([
    ['Rund 2400 Haushalte', 2400, null],
    ['etwa 300', 300, null],
  ]);
  expect(figuresOf('Binnen 36 Stunden bis Montag kamen mindestens 90 Liter.', 'de').slice(0, 1)).toEqual([
    ['36 Stunden', 36, 'hour'],
  ]);
  expect(figuresOf('Environ 300 habitants ont été relogés, dont 40 enfants.', 'fr')[0]?.[0]).toBe(
    'Environ 300 habitants',
  );
  expect(figuresOf('Hubo 14 réplicas en las últimas 72 horas.', 'es')).toEqual([
    ['14 réplicas', 14, null],
    ['72 horas', 72, 'hour'],
  ]);
  expect(figuresOf('Prevé atender a 9.500 personas antes de fin de mes.', 'es')[0]?.[0]).toBe('9.500 personas');
  expect(figuresOf('В городе работают около 70 врачей, 12 из них хирурги.', 'ru').map(([text]) => text)).toEqual([
    'около 70 врачей',
    '12',
  ]);
});
