import type { Candidate } from '../candidate';
import { foldName } from '../linking/fold-name';
import { mayBeGivenName } from '../../../text/lexicon/given-names';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words';
import type { Piece } from '../pieces';

const INITIALS = /^\p{Lu}{2,3}$/u;
const LISTED =
  /^(?:team|present|attending|attendees|participants|observers?|recorder|interviewers?|by|staff|crew|authors?)$/u;

/** Names with the people known by their initials, and the folded names of these, who are no bodies whatever stands in brackets. */
type Initialled = { readonly candidates: readonly Candidate[]; readonly people: ReadonlySet<string> };

/**
 * "Rosa Lind (RL), K. Ito (KI)": initials in brackets behind a person's name are that person, wherever the text says
 * them. A person is who has a given name or an initial, or is listed on a line that tells who was there.
 */
export function withInitials(candidates: readonly Candidate[], pieces: readonly Piece[]): Initialled {
  const owner = new Map<string, string>();
  for (const { to, from, name } of candidates) {
    const letters = pieces[to + 1]?.text ?? '';
    if (pieces[to]?.text !== '(' || pieces[to + 2]?.text !== ')' || !INITIALS.test(letters)) continue;
    const words = name.split(/[\s-]+/u);
    const own = words.map((word) => word.charAt(0)).join('');
    // "Perry O'Hara (POH)"
    const parted = words.map((word) => word.replace(/^(\p{Lu})['’](\p{Lu}).*$/u, '$1$2'));
    const all = parted.map((word) => (/^\p{Lu}{2}$/u.test(word) ? word : word.charAt(0))).join('');
    if ((own !== letters && all !== letters) || words.some((word) => ORGANIZATION_HEADS.has(word.toLowerCase())))
      continue;
    if (mayBeGivenName(words[0] ?? '') || /^\p{Lu}\.$/u.test(words[0] ?? '') || isListed(pieces, from))
      owner.set(letters, name);
  }
  if (owner.size === 0) return { candidates, people: new Set() };
  const people = new Set([...owner].flat().map(foldName));
  return {
    people,
    candidates: candidates.map((candidate) =>
      people.has(foldName(candidate.name)) ? { ...candidate, kind: 'person', weight: 4 } : candidate,
    ),
  };
}

function isListed(pieces: readonly Piece[], from: number): boolean {
  const sentence = pieces[from]?.sentence;
  for (let at = from - 1; at >= 0 && pieces[at]?.sentence === sentence; at -= 1)
    if (pieces[at]?.text === ':') return LISTED.test(pieces[at - 1]?.lower ?? '');
  return false;
}
