const SMALL = new Map<string, number>(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map<string, number>(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
);
const SCALES = new Map<string, number>([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
  ['score', 20],
]);
const MULTIPLIERS = new Map<string, number>([
  ...SCALES,
  ['lakhs', 1e5],
  ['crores', 1e7],
  ['millions', 1e6],
  ['millionen', 1e6],
  ['millones', 1e6],
  ['milhões', 1e6],
  ['milhão', 1e6],
  ['milioni', 1e6],
  ['milione', 1e6],
  ['bilhões', 1e9],
  ['bilhão', 1e9],
  ['miliardi', 1e9],
  ['miliardo', 1e9],
  ['mio', 1e6],
  ['milliarden', 1e9],
  ['milliard', 1e9],
  ['milliards', 1e9],
  ['mrd', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['tn', 1e12],
  ['trn', 1e12],
  ['k', 1e3],
  ['cr', 1e7],
  ['b', 1e9],
]);

const SMALL_WORD = [...SMALL.keys()].join('|');
const TENS_WORD = [...TENS.keys()].join('|');
const SCALE_WORD = [...SCALES.keys()].join('|');

/** A pattern source for a number in English words: "twenty-five", "three hundred and fifty thousand", "half a million". */
export const NUMBER_WORDS =
  String.raw`(?:half a (?:dozen|million|billion|trillion|century)|` +
  String.raw`(?:${TENS_WORD}|${SMALL_WORD}|an?(?=\s+(?:${SCALE_WORD})\b))` +
  String.raw`(?:(?:(?<=hundred|thousand|million|billion)\s+and\s+|\s+|-)(?:${SMALL_WORD}|${TENS_WORD}|${SCALE_WORD})\b)*)\b`;

/** The value of a number in English words; null when the words are none. */
export function valueOfWords(words: string): number | null {
  const half = /^half an? (\w+)$/iu.exec(words);
  if (half) return half[1] === 'century' ? 50 : (SCALES.get((half[1] ?? '').toLowerCase()) ?? 0) / 2 || null;
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (word === 'and') continue;
    const value = word === 'a' || word === 'an' ? 1 : (SMALL.get(word) ?? TENS.get(word));
    const scale = SCALES.get(word);
    if (value !== undefined) group += value;
    else if (scale === undefined) return null;
    else if (scale <= 100) group = (group === 0 ? 1 : group) * scale;
    else {
      total += (group === 0 ? 1 : group) * scale;
      group = 0;
    }
  }
  return total + group;
}

/** What a multiplier word or letter stands for ("million", "bn", "crore"); null when it is none. */
export function multiplierOf(word: string): number | null {
  return MULTIPLIERS.get(word) ?? MULTIPLIERS.get(word.toLowerCase()) ?? null;
}

/**
 * The value of a number in digits. Two different separators: the last is the decimal one. One separator repeated, or
 * followed by exactly three digits where the language groups that way: it groups; otherwise it is the decimal one.
 */
export function valueOfDigits(digits: string, isCommaDecimal: boolean): number {
  const plain = digits
    .replace(/[٠-٩]/gu, (d) => String(d.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/gu, (d) => String(d.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u00a0\u202f’'٬]/gu, '')
    .replace('٫', '.');
  const comma = plain.lastIndexOf(',');
  const point = plain.lastIndexOf('.');
  if (comma >= 0 && point >= 0) {
    return Number(comma > point ? plain.replaceAll('.', '').replace(',', '.') : plain.replaceAll(',', ''));
  }
  const at = Math.max(comma, point);
  if (at < 0) return Number(plain);
  const mark = plain[at] ?? '';
  const isRepeated = plain.indexOf(mark) !== at;
  const isGroup = isRepeated || (plain.length - at === 4 && (mark === ',') !== isCommaDecimal);
  return Number(isGroup ? plain.replaceAll(mark, '') : plain.replace(mark, '.'));
}
