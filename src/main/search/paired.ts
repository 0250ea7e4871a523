import { isAlone } from '#core/search/fold';

/**
 * The words as the index holds them: of a script without spaces each character together with the next one, where there is one.
 * Two characters say much more than one, so that what is looked up is rare. There are as many as before, in the same places.
 */
export function pairedWords(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    const next = words[at + 1];
    return next !== undefined && isAlone(word) && isAlone(next) ? word + next : word;
  });
}

/** The words of a query in the same form; with `isOpen` more may follow the last of them. */
export function pairedQuery(
  words: readonly string[],
  isPrefix: boolean,
): { readonly words: readonly string[]; readonly isOpen: boolean } {
  const last = words.at(-1);
  if (last === undefined || !isAlone(last)) return { words: pairedWords(words), isOpen: isPrefix };
  const before = words.at(-2);
  // The pair that ends in it says all; alone, it may stand before any other.
  if (before !== undefined && isAlone(before)) return { words: pairedWords(words).slice(0, -1), isOpen: false };
  return { words: pairedWords(words), isOpen: true };
}
