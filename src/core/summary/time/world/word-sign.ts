/**
 * A sign for whole words of many languages, given in small letters: those of our own letters stand alone, so that "main" is no
 * month; of the others a part is enough.
 */
export function wordSign(words: readonly string[]): RegExp {
  const isPlain = (word: string): boolean => /^[a-z].*[a-z]$/u.test(word);
  const plain = words.filter(isPlain);
  const others = words.filter((word) => !isPlain(word));
  return new RegExp([`\\b(?:${plain.join('|')})(?![a-z])`, ...others].join('|'));
}
