import { compareText } from '../text/compare';

/** The order of an index in a language: of two names, and which letter heads those that begin alike. */
export type IndexOrder = {
  readonly compare: (a: string, b: string) => number;
  /** The letter over each of these names, which are in order: names share one where that language takes their first letters for one. */
  readonly headsOf: (names: readonly string[]) => readonly string[];
};

/** Digits and signs stand together, before all letters. */
const NO_LETTER = '0–9';
/** Thousands of signs, which no reader looks up by themselves. */
const HAN = '字';
/** The first consonants of Korean syllables, in the order of these. */
const KOREAN = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const SYLLABLES = { first: 0xac_00, last: 0xd7_a3, perConsonant: 588 } as const;

/**
 * Makes the order of a language; its letters come first where it says so, as those of Arabic do. The locale is named, never that of the
 * computer, so that the same names are in the same order everywhere.
 */
export function indexOrder(language: string): IndexOrder {
  const order = new Intl.Collator(language, { usage: 'sort', numeric: true });
  const letters = new Intl.Collator(language, { usage: 'sort', sensitivity: 'base' });
  return {
    compare: (a, b) => order.compare(bare(a), bare(b)) || compareText(a, b),
    headsOf: (names) => {
      const heads: string[] = [];
      let group: number[] = [];
      let head: string | null = null;
      const close = (): void => {
        for (const index of group) heads[index] = head ?? NO_LETTER;
        group = [];
      };
      for (const [index, name] of names.entries()) {
        const letter = letterOf(bare(name), letters);
        if (head !== null && letter !== head && (letters.compare(letter, head) !== 0 || letter === NO_LETTER)) {
          close();
          head = null;
        }
        // Of letters that are one, the plainest stands for them.
        if (head === null || compareText(letter, head) < 0) head = letter;
        group.push(index);
      }
      close();
      return heads;
    },
  };
}

/** A name from its first letter or digit on. */
function bare(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '');
}

function letterOf(name: string, letters: Intl.Collator): string {
  // Thai writes some vowels before the consonant they follow, under which the word is looked for.
  const [first = ''] = name.replace(/^[\u0e40-\u0e44](?=\p{L})/u, '').normalize('NFC');
  if (!/\p{L}/u.test(first)) return NO_LETTER;
  if (/\p{Script=Han}/u.test(first)) return HAN;
  const code = first.codePointAt(0) ?? 0;
  if (code >= SYLLABLES.first && code <= SYLLABLES.last)
    return KOREAN[Math.floor((code - SYLLABLES.first) / SYLLABLES.perConsonant)] ?? first;
  const [plain = first] = first.normalize('NFD');
  const isPlain = /\p{Script=Arabic}/u.test(first) || letters.compare(plain, first) === 0;
  return (isPlain ? plain : first).toLocaleUpperCase('en');
}
