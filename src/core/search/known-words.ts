import type { Field } from './query';

/** What of the texts that hold a word is counted: those with it in one field, as the beginning of a word, or only up to a number. */
export type CountOptions = { readonly field?: Field | null; readonly isPrefix?: boolean; readonly most?: number };

/** The words that some texts hold, for the suggestion of one in place of a word that none holds. */
export type KnownWords = {
  /** How many of the texts hold the folded word. */
  readonly count: (word: string, options?: CountOptions) => number;
  /** Words that may be within so many edits; some of them may be held no longer. */
  readonly near: (word: string, most: number) => readonly string[];
};

/** Words by their length and letters, so that only few need be compared with a mistyped one. */
export type WordShelves = {
  readonly put: (word: string) => void;
  /** The words of these lengths whose letters differ so little that they may be within so many edits. */
  readonly near: KnownWords['near'];
};

type Shelf = { readonly words: string[]; readonly letters: number[] };

/** Shelves without a word. */
export function createWordShelves(): WordShelves {
  const shelves = new Map<number, Shelf>();
  return {
    put: (word) => {
      const shelf = shelves.get(word.length) ?? { words: [], letters: [] };
      shelf.words.push(word);
      shelf.letters.push(lettersOf(word));
      shelves.set(word.length, shelf);
    },
    near: (word, most) => {
      const letters = lettersOf(word);
      const near: string[] = [];
      for (let length = word.length - most; length <= word.length + most; length += 1) {
        const shelf = shelves.get(length);
        shelf?.letters.forEach((each, index) => {
          // An edit changes at most two of the letters a word has.
          if (bitsIn(each ^ letters) <= 2 * most) near.push(shelf.words[index] ?? '');
        });
      }
      return near;
    },
  };
}

/** Which letters a word has, one bit for those that are the same modulo 32. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitsIn(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
