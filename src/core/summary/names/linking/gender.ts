import type { Entities } from '../../draft';
import { wordSet } from '../../../text/lexicon/word-list';
import { MORE_MENS_NAMES, MORE_WOMENS_NAMES } from '../../../text/lexicon/given-names-more';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/gendered-names';

const MORE_WOMEN = wordSet(MORE_WOMENS_NAMES);
const MORE_MEN = wordSet(MORE_MENS_NAMES);

/** What the words used of somebody tell: 'she', 'he', or null where they do not tell. */
export type Gender = 'she' | 'he' | null;

const FEMALE_WORD =
  /^(?:mrs|ms|miss|madam|madame|lady|dame|sister|mother|grandmother|daughter|granddaughter|wife|widow|aunt|niece|woman|girl|queen|princess|duchess|baroness|countess|sra|señora|mme|mlle|fishwife|actress|waitress|heroine|nun|housewife|\p{L}+woman)\.?$/u;
const MALE_WORD =
  /^(?:mr|mister|sir|lord|father|grandfather|son|grandson|husband|widower|uncle|nephew|man|boy|king|prince|duke|baron|count|monk|herr|monsieur|señor|imam|pope|fisherman|\p{L}{3,}[^o]man)\.?$/u;

/** The gender a title or a noun tells by itself ("Mrs", "spokeswoman", "an older man"). */
export function genderOfWords(words: string): Gender {
  for (const word of words.toLowerCase().split(/[\s-]+/u)) {
    if (FEMALE_WORD.test(word)) return 'she';
    if (MALE_WORD.test(word) && !/^(?:human|german|roman|ottoman|norman)$/u.test(word)) return 'he';
  }
  return null;
}

/** The gender a person's first given name tells, where it is borne by one gender nearly alone. */
export function genderOfName(name: string): Gender {
  const first = name.toLowerCase().split(/[\s-]/u, 1)[0] ?? '';
  if (!name.includes(' ')) return null;
  const isWomans = FEMALE_NAMES.has(first) || MORE_WOMEN.has(first);
  const isMans = MALE_NAMES.has(first) || MORE_MEN.has(first);
  return isWomans === isMans ? null : isWomans ? 'she' : 'he';
}

/** What the honorific before a mention, a role or the given name tells of a person. */
export function genderOfPerson({ name, roles, mentions }: Entities['people'][number], text: string): Gender {
  for (const { start } of mentions) {
    const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
    const told = before === undefined ? null : genderOfWords(before);
    if (told !== null) return told;
  }
  for (const { title } of roles) {
    const told = genderOfWords(title);
    if (told !== null) return told;
  }
  return genderOfName(name);
}
