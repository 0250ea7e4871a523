import type { Random } from './random';

const HEADS = ['b', 'br', 'd', 'f', 'g', 'gr', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 'st', 't', 'tr', 'v', 'w', 'z'];
const TAILS = ['a', 'an', 'e', 'el', 'en', 'i', 'in', 'o', 'or', 'u'];
const SYLLABLES = HEADS.length * TAILS.length;
/** As many different words as a library of some ten thousand reports holds. */
const WORDS = 60_000;

/** An invented word: a few of them come often and most come hardly ever, as the words of a language do. */
export function rareWord({ int }: Random): string {
  const rank = Math.floor((int(WORDS) * int(WORDS)) / WORDS);
  return wordOf(rank + SYLLABLES);
}

function wordOf(number: number): string {
  const syllable = number % SYLLABLES;
  const rest = Math.floor(number / SYLLABLES);
  const letters = (HEADS[Math.floor(syllable / TAILS.length)] ?? '') + (TAILS[syllable % TAILS.length] ?? '');
  return rest === 0 ? letters : letters + wordOf(rest);
}
