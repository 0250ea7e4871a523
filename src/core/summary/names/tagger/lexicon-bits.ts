import { COMMON_WORDS, FUNCTION_WORDS, NAME_PARTICLES, SPEECH_VERBS, TIME_WORDS } from '../lexicon/common-words';
import { beginsPlace, isCountry, isDemonym, knownPlace } from '../lexicon/gazetteer';
import { isGivenName, mayBeGivenName } from '../../../text/lexicon/given-names';
import { COMPANY_ENDINGS } from '../lexicon/legal-forms';
import { COMMON_ALONE, KNOWN_ORGANIZATIONS, MEETING_HEADS, ORGANIZATION_HEADS } from '../lexicon/organization-words';
import { COMPASS, PLACE_ENDINGS, PLACE_OPENINGS, PLACE_PREPOSITIONS } from '../lexicon/place-words';
import { THING_WORDS } from '../lexicon/thing-words';
import { HONORIFICS, RANKS, TITLE_HEADS, TITLE_MODIFIERS } from '../lexicon/titles';

const TESTS: readonly ((word: string) => boolean)[] = [
  (word) => knownPlace(word) !== null,
  isCountry,
  beginsPlace,
  isDemonym,
  isGivenName,
  mayBeGivenName,
  ...[
    ORGANIZATION_HEADS,
    COMPANY_ENDINGS,
    KNOWN_ORGANIZATIONS,
    MEETING_HEADS,
    COMMON_ALONE,
    TITLE_HEADS,
    TITLE_MODIFIERS,
    HONORIFICS,
    RANKS,
    PLACE_ENDINGS,
    PLACE_OPENINGS,
    PLACE_PREPOSITIONS,
    COMPASS,
    THING_WORDS,
    COMMON_WORDS,
    FUNCTION_WORDS,
    TIME_WORDS,
    NAME_PARTICLES,
    SPEECH_VERBS,
  ].map((words) => (word: string) => words.has(word)),
];

/** One bit for each list of the lexicon that holds the word (in small letters). */
export function lexiconBits(lower: string): number {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  let bits = 0;
  for (const [at, test] of TESTS.entries()) if (test(bare)) bits |= 1 << at;
  return bits;
}
