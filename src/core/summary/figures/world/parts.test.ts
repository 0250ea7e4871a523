import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findFigures } from '../find-figures';

const read = (text: string, language: string) =>
  findFigures(analysed(text, language), []).map(({ text: written, value, unit }) => [written, value, unit]);

describe('parts of a whole and spans in two units', () => {
  it.each([
    ['Im Distrikt sind 19 von 42 Brunnen ausgefallen.', 'de', ['19 von 42 Brunnen', 19, null]],
    ['Drei der acht Pfeiler brachen.', 'de', ['Drei der acht Pfeiler', 3, null]],
    ['Hier sind 23 des 31 points d’eau en panne.', 'fr', ['23 des 31 points', 23, null]],
    ['Près d’un poste sur cinq pourrait disparaître.', 'fr', ['un poste sur cinq', 0.2, 'share']],
    ['Considera probado que 37 de las 52 facturas eran falsas.', 'es', ['37 de las 52 facturas', 37, null]],
    ['Затоплены 19 из 42 населённых пунктов.', 'ru', ['19 из 42 населённых пунктов', 19, null]],
    ['خرجت 9 من أصل 14 محطة عن الخدمة.', 'ar', ['9 من أصل 14 محطة', 9, null]],
    ['ضلع کے 11 میں سے 7 مراکز بند ہیں۔', 'ur', ['11 میں سے 7 مراکز', 7, null]],
    ['Fue condenado a cuatro años y seis meses.', 'es', ['cuatro años y seis meses', 4.5, 'year']],
    ['Le trajet dure deux heures et 30 minutes.', 'fr', ['deux heures et 30 minutes', 2.5, 'hour']],
    ['У него трое детей.', 'ru', ['трое детей', 3, null]],
    ['Elf Menschen kamen, drei davon zu Fuß.', 'de', ['Elf Menschen', 11, 'people']],
    ['بينهم ستة أطفال', 'ar', ['ستة أطفال', 6, 'people']],
    ['لائبریری میں تین لاکھ سے زائد کتابیں ہیں۔', 'ur', ['تین لاکھ سے زائد کتابیں', 300_000, null]],
  ])('%s', (text, language, expected) => {
    expect(read(text, language)[0]).toEqual(expected);
  });

  it('takes no date and no price for a whole', () => {
    expect(read('Se reunirán el 5 de 12 meses.', 'es').some(([written]) => `${written}`.includes('5 de 12'))).toBe(
      false,
    );
    expect(read('Un train sur trois circulait.', 'fr')[0]?.[1]).toBe(0.3333);
  });
});
