import { describe, expect, it } from 'vitest';
import { counted, engineSaid } from './engine-words';

const LIMIT = 'The encoding of the file is a guess (windows-1256); odd letters would come from there.';
const RULE = 'Tuesday counted from the article’s date 2021-05-04';

describe('engineSaid', () => {
  it('says limits and rules in the language of the report, with what they name as it stands', () => {
    expect(engineSaid('en', LIMIT)).toBe(LIMIT);
    expect(engineSaid('fr', LIMIT)).toContain('(windows-1256)');
    expect(engineSaid('es', LIMIT)).not.toBe(LIMIT);
    expect(engineSaid('fr', RULE, true)).toMatch(/Tuesday.+la date de l’article.+2021-05-04/u);
    expect(engineSaid('ar', RULE, true)).toContain('تاريخ المقال');
  });

  it('leaves what it does not know in English, as words of another direction in Arabic', () => {
    expect(engineSaid('es', 'Something new.')).toBe('Something new.');
    expect(engineSaid('ar', 'Something new.')).toBe('\u2068Something new.\u2069');
  });
});

describe('counted', () => {
  it('counts units as the language does, with the number as it is written', () => {
    expect(counted('en', 11, '11', 'year')).toBe('11 years');
    expect(counted('en', 1, '1', 'month')).toBe('1 month');
    expect(counted('fr', 1200, '1 200', 'day').replaceAll(/\s/gu, ' ')).toBe('1 200 jours');
    expect(counted('es', 2, '2', 'month')).toBe('2 meses');
    expect(counted('ar', 11, '11', 'month')).toMatch(/^11 شهر/u);
  });

  it('says shares as percent, and people as people', () => {
    expect(counted('en', 0.6667, '0.6667', 'share')).toBe('66.7%');
    expect(counted('en', -0.125, '−0.125', 'share')).toBe('−12.5%');
    expect(counted('fr', 38, '38', 'people')).toBe('38 personnes');
    expect(counted('en', 38, '38', 'people')).toBe('38 people');
  });

  it('says currencies in words, with the number as it is written', () => {
    expect(counted('en', 1_200_000, '1,200,000', 'GBP')).toBe('1,200,000 British pounds');
    expect(counted('en', 1, '1', 'EUR')).toBe('1 euro');
    expect(counted('en', 1.2, '1.2', 'EUR')).toBe('1.2 euros');
    expect(counted('en', 0.6, '0.6', 'GBP')).toBe('0.6 British pounds');
    expect(counted('fr', 1.2, '1,2', 'EUR').replaceAll(/\s/gu, ' ')).toBe('1,2 euro');
    expect(counted('fr', 1_200_000, '1 200 000', 'GBP').replaceAll(/\s/gu, ' ')).toBe('1 200 000 livres sterling');
    expect(counted('es', 2.5, '2.5', 'USD').replaceAll(/\s/gu, ' ')).toBe('2.5 dólares estadounidenses');
    expect(counted('ar', 3000, '3,000', 'CNY')).toMatch(/^3,000\s*يوان صيني/u);
    expect(counted('en', 7, '7', 'XXQ').replaceAll(/\s/gu, ' ')).toBe('7 XXQ');
  });

  it('leaves other units as they are', () => {
    expect(counted('es', 10, '10', 'km')).toBe('10 km');
  });
});
