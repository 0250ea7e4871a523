/** What a character can be, one bit each; a character of none of them is a mark. */
export const LETTER = 1;
/** See LETTER: a decimal digit. */
export const DIGIT = 8;
/** See LETTER: any other number (½, Ⅳ). */
export const OTHER_NUMBER = 16;
/** See LETTER: white space. */
export const BLANK = 32;
/** See LETTER: of a script that is written without spaces. */
export const UNSPACED = 64;
/** A combining mark, which goes on a word. */
const COMBINING = 4;
/** See LETTER: what may stand in a word behind its first letter. */
export const WORD_PART = LETTER | COMBINING | DIGIT | OTHER_NUMBER;

const TESTS: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, COMBINING],
  [/\p{Nd}/u, DIGIT],
  [/[\p{Nl}\p{No}]/u, OTHER_NUMBER],
  [/\s/u, BLANK],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
    UNSPACED,
  ],
];

/** Says that the class of a character of the basic plane is in the table. */
const KNOWN = 128;
const table = new Uint8Array(0x1_0000);

/** The classes of a code point (also of half a surrogate pair); each is worked out once, the first time it is met. */
export function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return found(codePoint);
  const known = table[codePoint] ?? 0;
  if (known !== 0) return known & ~KNOWN;
  const classes = found(codePoint);
  table[codePoint] = classes | KNOWN;
  return classes;
}

function found(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  let classes = 0;
  for (const [test, bit] of TESTS) if (test.test(character)) classes |= bit;
  return classes;
}
