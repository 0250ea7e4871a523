import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIME_RULES } from './time-rules';

const WORDS =
  'Mon Tues Thurs. Sat on On since by wk mth yr half hour 8/3 ' +
  'March MAR. Sept. May, may 6 3rd 12th 1990 1990s ’95 ‘95 90s 2023 2019-21 2023-03-06 3/6/2023 6.3.2023 12/2023 in In the The of at by from From until to through thru till and or - – — , . ' +
  'last next this past coming previous following Last LAST day days week weeks month months year years weekend quarter decade decades century centuries hour minutes morning night noon ' +
  'ago before after earlier later Earlier now today tonight yesterday tomorrow Monday TUESDAY wednesday Fridays time two three a an few several couple about some hundred twenty forty-five eighteen ' +
  '10:30 9 a.m. 10 pm 1400 GMT 0600 hours o’clock midnight Christmas Eve Boxing Day New Year’s Thanksgiving Easter Good Friday Halloween Valentine’s that That same early mid-May late spring Summer fall ' +
  'winter, Q3 2023Q1 first second half H1 BC AD A.D. CE nineteenth-century 19th recently upcoming future near days twentieth juillet août enero de del mars märz 4 يوليو ٤ ٢٠٢١ عام جولائی 2021年 7月 4日 二〇二三年 三月 年 ſeptember weeK 15 رمضان 1445 هـ الموافق Ramadan AH حمل 1402 سال مارس 2024';

describe('the signs of the rules', () => {
  it('stand wherever a pattern matches, so that no time is missed for want of a sign', () => {
    const word = fc.constantFrom(...WORDS.split(' '));
    const glue = fc.constantFrom(' ', ' ', ' ', '', '-', '\n', ', ', '.');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, glue), { maxLength: 12 }), (pairs) => {
        const text = pairs.flat().join('');
        const small = text.toLowerCase().replaceAll('ſ', 's');
        for (const { pattern, sign } of TIME_RULES) {
          pattern.lastIndex = 0;
          const [found] = pattern.exec(text) ?? [];
          pattern.lastIndex = 0;
          if (found !== undefined && sign !== undefined) expect(`${found}: ${sign.test(small)}`).toBe(`${found}: true`);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
