import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './fold';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    ['Élan CRÈME', 'elan creme'],
    ['E\u0301lan', 'Élan'],
    ['Straße Łódź Øre', 'strasse lodz ore'],
    ['ＡＢＣ １２', 'abc 12'],
    ['أحمد إلى آخر', 'احمد الي اخر'],
    ['مُحَمَّد مـحـمـد', 'محمد محمد'],
    ['مدرسة', 'مدرسه'],
    ['کیا ہے', 'كيا هے'],
    ['١٢ ۱۲', '12 12'],
    ['ｶﾞ', 'ガ'],
    ['\u0643\u06CC', '\u0643\u064A'],
  ])('folds %s as %s', (text, same) => expect(words(text)).toEqual(words(same)));

  it('keeps apart what are different letters', () => {
    expect(words('かが')).toEqual(['か', 'が']);
    expect(words('हिन्दी')).toEqual(['हिन्दी']);
  });

  it('takes scripts without spaces letter by letter', () => {
    expect(words('東京tower')).toEqual(['東', '京', 'tower']);
    expect(words('สะพาน')).toEqual('สะพาน'.split(''));
  });

  it('finds the same words whether it looks at each character by itself or takes the short way', () => {
    const letters = fc.constantFrom(
      'a',
      'B',
      '7',
      ' ',
      "'",
      '_',
      '-',
      '\n',
      '東',
      '京',
      '。',
      'é',
      'か',
      'س',
      'ß',
      'й',
      'ς',
      'ก',
      'ำ',
      'ア',
    );
    fc.assert(
      fc.property(fc.array(letters), (all) => {
        // A mark that is left out, after every character, leaves no character plain.
        expect(words(all.join(''))).toEqual(words(all.map((letter) => `${letter}\uFE0F`).join('')));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes whatever may be written onto a letter with it', () => {
    for (let code = 0; code < 0xffff; code += 1) {
      const mark = String.fromCharCode(code);
      if (/[\p{M}\uFF9E\uFF9F\u1160-\u11FF]/u.test(mark))
        expect([mark, tokenize(`か${mark}`)[0]?.end]).toEqual([mark, 2]);
    }
  });

  it('gives each word its place in the text, in order and without overlap of other characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0;
        for (const { text: word, start, end } of tokenize(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(word).not.toMatch(/[\s"]/u);
          last = start;
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
