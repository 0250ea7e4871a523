/** Reads a lexicon written as words between white space; an underscore stands for a space inside one entry. */
export function wordList(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll('_', ' '));
}

/** The same as wordList, as a set for look-up. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(wordList(text));
}
