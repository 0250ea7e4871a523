import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFigures } from '../find-figures';

const read = (text: string, language: string) =>
  findFigures(analysed(text, language), []).map(({ text: written, value }) => [written, value]);

describe('numbers from a hundred on in words', () => {
  it.each([
    ['Ils sont plus de deux mille trois cents malades.', 'fr', 'plus de deux mille trois cents malades', 2300],
    ['Llegaron mil doscientas treinta familias.', 'es', 'mil doscientas treinta familias', 1230],
    ['Chegaram dois mil e trezentos soldados.', 'pt', 'dois mil e trezentos soldados', 2300],
    ['Ha ricevuto ventottomila tonnellate.', 'it', 'ventottomila tonnellate', 28000],
    ['Sono trecentoventi persone.', 'it', 'trecentoventi persone', 320],
    ['Foram devastados 3,8 mil hectares.', 'pt', '3,8 mil hectares', 3800],
    ['توفي سبعة عشر شخصا.', 'ar', 'سبعة عشر شخصا', 17],
    ['أرسلت 40 سريرا و5 أطنان.', 'ar', '5 أطنان', 5],
  ])('%s', (text, language, written, value) => {
    expect(read(text, language)).toContainEqual([written, value]);
  });

  it('take no share, no number of a school and no age for a count', () => {
    expect(read('Il 12 per cento in più.', 'it')).toEqual([['12 per cento', 12]]);
    expect(read('La strada provinciale 14 resta chiusa.', 'it')).toEqual([]);
    expect(read('Директорка ліцею № 9 Людмила Кравець прийшла.', 'uk')).toEqual([]);
    expect(read('Прийшла Ганна Росоха, 71 рік, мешканка села.', 'uk')).toEqual([]);
  });
});
