import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, decodeAs } from '../decode';

const HANGUL = ['가', '나', '다', '학', '교', '서', '울', '물'];
const HAN = ['河', '水', '新', '桥', '北', '京', '开', '放'];

/** Writes a text as the two RFCs have it: other letters between the shifts, in seven bits, each line from ASCII on. */
function shifted(text: string, set: 'C' | 'A'): Buffer {
  const inEight = set === 'C' ? 'euc-kr' : 'gb2312';
  const lines = text.split('\n').map((line) => {
    const pieces = line.match(/\p{ASCII}+|\P{ASCII}+/gu) ?? [];
    const written = pieces.map((piece) => {
      if (piece.charCodeAt(0) < 0x80) return piece;
      const letters = Array.from(iconv.encode(piece, inEight), (byte) => String.fromCharCode(byte & 0x7f)).join('');
      return `\u000e${letters}\u000f`;
    });
    return (set === 'A' ? '\u001b$)A' : '') + written.join('');
  });
  return Buffer.from((set === 'C' ? '\u001b$)C' : '') + lines.join('\n'), 'latin1');
}

const texts = (letters: readonly string[]) =>
  fc
    .array(fc.oneof(fc.constantFrom(...letters), fc.constantFrom('\n', ' ', 'a', '7', '~')), { maxLength: 60 })
    .map((parts) => parts.join(''));

describe('a text in ISO-2022', () => {
  it.each([
    ['iso-2022-kr', 'C', HANGUL],
    ['iso-2022-cn', 'A', HAN],
  ] as const)('is known by its escapes and read as it was written: %s', (encoding, set, letters) => {
    fc.assert(
      fc.property(texts(letters), (text) => {
        const bytes = shifted(text, set);
        expect(decode(bytes)).toEqual({ text, encoding, isGuess: false, damaged: 0 });
        expect(decodeAs(bytes, encoding)?.text).toBe(text);
      }),
    );
  });

  it('has the letters of Taiwan, beside those of the mainland, and one sign for what is no letter', () => {
    const words = '\u001b$)A\u000e:S\u000f, \u001b$)G\u000eDcYOFa\u000f, \u001b$*H\u001bN!!, \u001b$)A\u000eK.\u000f';
    const bytes = Buffer.from(`${words}, \u001b$)G\u000e~~\u000f end\n`, 'latin1');
    expect(decodeAs(bytes, 'iso-2022-cn')).toMatchObject({ text: '河, 中國民, 乂, 水, \ufffd end\n', damaged: 1 });
  });

  it('is not taken for one where only an escape of a terminal is', () => {
    expect(decode(Buffer.from('\u001b[1mbold\u001b[0m')).encoding).toBe('utf-8');
  });
});
