import type { Acronyms } from './acronyms';
import type { Candidate } from './candidate';
import { foldName } from './fold-name';
import { COMMON_ALONE } from './lexicon/organization-words';
import { isDemonym, knownPlace } from './lexicon/gazetteer';

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
    if (parts.length > 1 && last !== undefined && COMMON_ALONE.has(last)) claim(last, key);
    const [first] = parts;
    if (first !== undefined && parts.length > 1 && names.has(first) && knownPlace(first) === null && !isDemonym(first))
      claim(first, key);
  }
  return (name) => {
    const key = normal(name);
    const expansion = acronyms.expansions.get(key);
    const whole = expansion === undefined ? key : normal(expansion);
    return tails.get(whole) ?? whole;
  };

  function claim(short: string, key: string): void {
    if (!names.has(short)) return;
    const known = tails.get(short);
    tails.set(short, known === undefined || known === key ? key : null);
  }
}

/** The folded name with countries by one name, so that spellings of one body meet. */
function normal(name: string): string {
  const folded = inOneOrder(foldName(name));
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
