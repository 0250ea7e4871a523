import { describe, expect, it } from 'vitest';
import { indexOrder } from './index-order';

const NAMES = [
  'Zed',
  'Émile',
  'Edgar',
  'Ñandú',
  'Nube',
  'Łódź',
  'Иван',
  'Ёлка',
  'Елена',
  'йод',
  'أحمد',
  'احمد',
  'آمنة',
  'باسم',
];
const WORLD = ['गांधी', 'เกาะ', 'กรุงเทพ', '王', '李', '김', '강', 'さくら', '10 Downing', '9th Brigade', '«Memorial»'];

/** The names under their letters, as an index in that language has them. */
function indexIn(language: string, names: readonly string[]): string {
  const { compare, headsOf } = indexOrder(language);
  const sorted = names.toSorted(compare);
  const heads = headsOf(sorted);
  return sorted
    .map((name, index) => (heads[index] === heads[index - 1] ? name : `${heads[index] ?? ''}: ${name}`))
    .join(' ');
}

describe('indexOrder', () => {
  it('takes for one letter what the language takes for one', () => {
    expect(indexIn('en', NAMES)).toBe(
      'E: Edgar Émile Ł: Łódź N: Ñandú Nube Z: Zed Е: Елена Ёлка И: Иван Й: йод ا: آمنة أحمد احمد ب: باسم',
    );
    expect(indexIn('en', ['Łódź', 'Lublin', 'Lyra'])).toBe('L: Łódź Lublin Lyra');
    expect(indexIn('es', ['Ñandú', 'Nube', 'Oso'])).toBe('N: Nube Ñ: Ñandú O: Oso');
  });

  it('begins with the letters of the language', () => {
    expect(indexIn('ar', ['Zed', 'باسم', 'احمد', 'Иван'])).toBe('ا: احمد ب: باسم Z: Zed И: Иван');
  });

  it('has every script of the world together, numbers first and by their value', () => {
    expect(indexIn('en', WORLD)).toBe(
      '0–9: 9th Brigade 10 Downing M: «Memorial» ग: गांधी ก: กรุงเทพ เกาะ ㄱ: 강 김 さ: さくら 字: 李 王',
    );
  });

  it('does not depend on the order the names come in', () => {
    const all = [...NAMES, ...WORLD];
    expect(indexIn('fr', all.toReversed())).toBe(indexIn('fr', all));
  });
});
