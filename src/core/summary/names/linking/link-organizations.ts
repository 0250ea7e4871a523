import type { Acronyms } from '../acronyms/acronyms';
import type { Candidate } from '../candidate';
import { foldName } from './fold-name';
import { CAPITAL_ENDINGS, COMPANY_ENDINGS } from '../lexicon/legal-forms';
import { COMMON_ALONE, KNOWN_ORGANIZATIONS } from '../lexicon/organization-words';
import { isDemonym, knownPlace } from '../lexicon/gazetteer';

/** How many words a shortened name may leave off at its front. */
const MOST_CUT = 3;

/**
 * Gives the key of the real organisation a name stands for: an acronym goes with its full name, "US Example Office" with
 * "United States Example Office", and a shortened name with the one longer name of the text that ends or begins with it.
 */
export function organizationKeys(candidates: readonly Candidate[], acronyms: Acronyms): (name: string) => string {
  const tails = new Map<string, string | null>();
  const names = new Set<string>();
  const capitals = new Set<string>();
  for (const { kind, name } of candidates) {
    if (kind !== 'organization') continue;
    names.add(normal(name));
    if (name === name.toUpperCase()) capitals.add(normal(name));
  }
  for (const key of names) {
    const parts = key.split(' ');
    for (let i = 1; i < Math.min(parts.length - 1, MOST_CUT + 1); i += 1) claim(parts.slice(i).join(' '), key);
    // "the Agency": one word for a sort of body, behind the one body of that sort.
    const last = parts.at(-1);
    if (parts.length > 1 && last !== undefined && (COMMON_ALONE.has(last) || SHORT_ALONE.test(last))) claim(last, key);
    const [first] = parts;
    const isShort = first !== undefined && names.has(first) && !KNOWN_ORGANIZATIONS.has(first);
    if (first !== undefined && isShort && parts.length > 1 && knownPlace(first) === null && !isDemonym(first))
      claim(first, key);
  }
  return (name) => {
    const key = normal(name);
    const expansion = acronyms.expansions.get(key);
    const whole = expansion === undefined ? key : normal(expansion);
    return tails.get(whole) ?? officeOf(whole) ?? whole;
  };

  /** "ICR Geneva": the office of a body that the text names by its letters too. */
  function officeOf(key: string): string | null {
    const at = key.indexOf(' ');
    const short = at < 0 ? '' : key.slice(0, at);
    if (short.length < 2 || !capitals.has(short) || knownPlace(key.slice(at + 1)) === null) return null;
    const expansion = acronyms.expansions.get(short);
    return expansion === undefined ? short : normal(expansion);
  }

  function claim(short: string, key: string): void {
    if (!names.has(short)) return;
    const known = tails.get(short);
    tails.set(short, known === undefined || known === key ? key : null);
  }
}

/** Sorts of bodies that are called by that one word once their names are told. */
const SHORT_ALONE =
  /^(?:tribunal|inquiry|inspectorate|registry|institute|foundation|federation|bureau|directorate|secretariat|society|guild|conservancy)$/u;

/** The folded name with countries by one name, so that spellings of one body meet. */
function normal(name: string): string {
  const short = withoutEnding(inOneOrder(foldName(withoutLetters(name))));
  const folded = IN_FULL[short] ?? short;
  const parts = folded.split(' ');
  for (let length = 3; length > 0; length -= 1) {
    const shown = parts.length > length ? knownPlace(parts.slice(0, length).join(' ')) : null;
    if (shown !== null) return `${shown.toLowerCase()} ${parts.slice(length).join(' ')}`;
  }
  return folded;
}

/** "defence ministry" and "ministry of defence" are one body. */
function inOneOrder(folded: string): string {
  const matter = /^(?:the )?(\S+(?: and \S+)?) ministry$/u.exec(folded)?.[1];
  if (matter === undefined) return folded;
  return matter === 'foreign' ? 'ministry of foreign affairs' : `ministry of ${matter}`;
}

/** "Alma Cement SA" without the letters of its form. */
export function withoutLetters(name: string): string {
  const at = name.lastIndexOf(' ');
  return at > 0 && CAPITAL_ENDINGS.has(name.slice(at + 1)) ? name.slice(0, at) : name;
}

/** "Alma Foods plc" and "Alma Foods" are one company. */
function withoutEnding(folded: string): string {
  const at = folded.lastIndexOf(' ');
  if (at <= 0 || !COMPANY_ENDINGS.has(folded.slice(at + 1).replace(/[.,]+$/u, ''))) return folded;
  const bare = withoutEnding(folded.slice(0, at).replace(/[.,]+$/u, ''));
  // "Alma Lime (Peru) Holdings Ltd" is "Alma Lime" for short.
  const short = bare.replace(/ \([^()]{1,30}\)$/u, '').replace(/(?<= \S{1,40}) (?:holdings?|group)$/u, '');
  return short.replace(/ \([^()]{1,30}\)$/u, '');
}

/** Bodies known by their letters, which no text needs to explain. */
const IN_FULL: Readonly<Record<string, string>> = {
  un: 'united nations',
  eu: 'european union',
  au: 'african union',
  who: 'world health organization',
  wfp: 'world food programme',
  imf: 'international monetary fund',
  icc: 'international criminal court',
  iom: 'international organization for migration',
  icrc: 'international committee of the red cross',
  fao: 'food and agriculture organization',
};
