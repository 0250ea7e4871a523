/** How many words are remembered before the memory is emptied, so that it stays small whatever is read. */
const MOST = 20_000;
/** A longer string is hardly a word and is not kept. */
const LONGEST = 32;

/** The same function of one word, which remembers its answers: a text says the same words again and again. */
export function perWord<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const answer = known.get(word);
    if (answer !== undefined) return answer;
    const made = make(word);
    if (word.length > LONGEST) return made;
    if (known.size >= MOST) known.clear();
    known.set(word, made);
    return made;
  };
}

/** A word in small letters. */
export const smallOf = perWord((word) => word.toLowerCase());
