import { candidateOf, type Candidate } from './candidate';
import { COMMON_WORDS } from './lexicon/common-words';
import { knownPlace } from './lexicon/gazetteer';
import { foldName } from './linking/fold-name';
import { lazily } from './lazily';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

const MOST_WORDS = 16;
/** A heading is on no longer line, in code units. */
const LONGEST = 200;
const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|by|with|from|as|its|is|are|be|not|vs|over|after|into|than|will|was|it|his|her|their)$/u;
const LEAST = 4;
/** What a heading speaks of, where the rest of the text has no such word in small letters. */
const MATTERS = /(?:ities|ments|tions|ings)$/u;

/**
 * Takes the words of headings out of names: on a line with a capital on every longer word, what the text writes small elsewhere is no name
 * ("Larger Facility"), or none behind the name of a place ("Alma Location", "Alma Activities"). A name that stands elsewhere too stays.
 */
export function withoutHeadingWords(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
  words: Vocabulary,
): readonly Candidate[] {
  const headings = new Map<number, boolean>();
  const times = lazily(() => {
    const counts = new Map<string, number>();
    for (const { name } of candidates) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + 1);
    return counts;
  });
  return candidates.flatMap((candidate) => {
    const { from, to, start, weight, name } = candidate;
    if (to - from < 2 || weight > 3 || !isInHeading(start) || (times().get(foldName(name)) ?? 0) > 1)
      return [candidate];
    const isLoose = (at: number): boolean => {
      const lower = pieces[at]?.lower ?? '';
      return words.small.has(lower) || COMMON_WORDS.has(lower) || MATTERS.test(lower);
    };
    let all = true;
    for (let at = from; at < to; at += 1) all &&= isLoose(at);
    if (all) return [];
    let end = to;
    while (end > from + 1 && isLoose(end - 1)) end -= 1;
    const place = candidateOf(pieces, { from, to: end }, text, 'place', 3);
    return end < to && knownPlace(place.name) !== null ? [place] : [candidate];
  });

  function isInHeading(at: number): boolean {
    // Further back would be a longer line; a text of one line is not gone back over name by name.
    const near = Math.max(0, at - LONGEST - 1);
    const from = near + text.slice(near, at).lastIndexOf('\n') + 1;
    const known = headings.get(from);
    if (known !== undefined) return known;
    const to = text.indexOf('\n', at);
    const end = to < 0 ? text.length : to;
    if (end - from > LONGEST) {
      headings.set(from, false);
      return false;
    }
    const line = text.slice(from, end);
    const all = line.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    const long = all.filter((word) => !SMALL.test(word.toLowerCase()));
    // "-- Alma Newsroom +44 20": a signature with its number.
    const isHeading =
      all.length <= MOST_WORDS &&
      /^\s*\p{L}/u.test(line) &&
      !/\d{2}/u.test(line) &&
      (long.length >= LEAST || (long.length > 1 && !/[.!?,;:]$/u.test(line.trim()))) &&
      long.every((word) => !/^\p{Ll}/u.test(word));
    headings.set(from, isHeading);
    return isHeading;
  }
}
