import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './fold';
import { anyFormOf } from './letter-forms';

const LETTERS = ['e é È e\u0301 ł ø ı ç Ελ ς ё й שׁ', 'ا أُ إ آ ة ی ي ك ک ـ 東 ก 7 ٣'].join(' ').split(' ');
const letter = fc.constantFrom(...LETTERS);

describe('anyFormOf', () => {
  it('finds every word of a text in the form it is written in', () => {
    const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
    fc.assert(
      fc.property(word, (written) => {
        for (const { text, start, end } of tokenize(written)) {
          // Digits of Arabic are found by cutting the text into words.
          if (/\d/u.test(text)) continue;
          expect(written.slice(start, end)).toMatch(new RegExp(`^\\u0640*${anyFormOf(text)}$`, 'iu'));
        }
      }),
    );
  });

  it('takes no other letter for one', () => {
    const pattern = new RegExp(`^${anyFormOf('جسر')}$`, 'iu');
    expect(['جسر', 'جِسْر', 'جســر', 'جصر', 'جس', 'جسرا'].filter((each) => pattern.test(each))).toEqual([
      'جسر',
      'جِسْر',
      'جســر',
    ]);
  });
});
