import type { Item } from './frames';
import { saysWho } from '../names/lexicon/titles';
import { ONE_PERSON } from './one-person';
import { speechVerb } from './speech-verbs';
import { ADVERBS, DETERMINERS, ROLE_NOUN, TIME_WORDS } from './word-classes';

/** True when words that are no known name can still name a speaker: a capital, a role or a plural heads them. */
export function canName(words: readonly Item[], isDetermined: boolean): boolean {
  const [first] = words;
  if (first === undefined) return false;
  // "the 2nd Respondent" is a party, "40 more" is nobody.
  const isOrdinal = /^\d+ ?(?:st|nd|rd|th) \p{Lu}/u.test(
    words
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  );
  if (first.kind === 'number' && words[1]?.text !== '-' && !isOrdinal) return false;
  if (words.length === 1 && /^(?:one|another|some|many|most|few)$/u.test(first.lower)) return true;
  if (words.length === 1 && (TIME_WORDS.has(first.lower) || DETERMINERS.has(first.lower))) return false;
  if (isDetermined) return true;
  if (words.some((word) => word.text === word.lower && speechVerb(word.lower)?.form === 'gerund')) return false;
  if (first.text === first.lower && speechVerb(first.lower)?.form === 'past') return false;
  const cut = words.findIndex((word) => word.lower === 'of' || word.lower === 'for');
  const head = cut > 0 ? words[cut - 1] : words.at(-1);
  if (head === undefined || ADVERBS.has(head.lower)) return false;
  return (
    /^\p{Lu}/u.test(head.text) ||
    ROLE_NOUN.test(head.lower) ||
    ONE_PERSON.test(head.lower) ||
    saysWho(head.lower) ||
    /[^s]s$|(?:men|women)$/u.test(head.lower) ||
    DETERMINERS.has(first.lower) ||
    words.length > 1
  );
}

/** The word that names the post in a role: the last before its "of" or "for". */
export function headWord(words: string): string {
  const cut = words.toLowerCase().split(/\s+(?:of|for|in|at|to|on)\s/u)[0] ?? '';
  return cut.trim().split(/\s+/u).at(-1) ?? '';
}
