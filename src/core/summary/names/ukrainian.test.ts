import { describe, expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../tests/kit/analysed';
import { findQuotes } from '../quotes/find-quotes';

const read = (text: string) => analysed(text, 'uk');
const named = (text: string) => entitiesIn(text, 'uk');
const said = (text: string) =>
  findQuotes(read(text), named(text)).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);

describe('Ukrainian texts', () => {
  it('name people with their titles and bodies, in any case', () => {
    const [person] = named('Речниця Державної служби статистики Оксана Левченко приїхала. Левченко мовчала.').people;
    expect(person?.name).toBe('Оксана Левченко');
    expect(person?.mentions).toHaveLength(2);
    expect(person?.roles.map(({ title, organization }) => [title, organization])).toEqual([
      ['Речниця', 'Державної служби статистики'],
    ]);
  });

  it('name bodies by the noun that opens them, with the acronym in brackets', () => {
    const [body] = named('Так вирішила Державна служба статистики (ДСС) у Києві.').organizations;
    expect([body?.name, body?.acronym]).toEqual(['Державна служба статистики', 'ДСС']);
    expect(named('Міністр прибув. Допомогло Товариство Червоного Хреста України.').organizations).toHaveLength(1);
  });

  it('say who spoke', () => {
    expect(said('«Вода прибуває», – сказав гідролог Ярослав Дмитрук.')).toEqual([
      'direct Ярослав Дмитрук: Вода прибуває',
    ]);
    expect(said('Гідролог Ярослав Дмитрук вважає, що пік повені попереду.')).toEqual([
      'indirect Ярослав Дмитрук: пік повені попереду',
    ]);
    expect(said('За словами гідролога Ярослава Дмитрука, пік повені ще попереду.')).toEqual([
      'indirect Ярослава Дмитрука: пік повені ще попереду',
    ]);
  });
});
