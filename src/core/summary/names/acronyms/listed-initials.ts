import { candidateOf, type Candidate } from '../candidate';
import { foldName } from '../linking/fold-name';
import { isCountry } from '../lexicon/gazetteer';
import { KNOWN_ORGANIZATIONS } from '../lexicon/organization-words';
import type { Piece } from '../pieces';

const LISTS = /^(?:present|attending|attendees|attendance|participants|apologies|absent|team|staff|members)$/u;
const INITIALS = /^\p{Lu}{2,3}$/u;
/** No list of those present is longer, in pieces. */
const LONGEST = 400;
/** Letters that mean something else wherever they stand. */
const NOBODY = /^(?:AM|PM|TV|OK|UK|US|EU|UN|AI|PR|HR|IT|ID|NB|PS|VAT|GMT|UTC|CEO|AOB)$/u;

/** The namings of a text with those by initials among them, and the folded initials with the folded names they stand for. */
export type Listed = { readonly candidates: readonly Candidate[]; readonly initials: ReadonlyMap<string, string> };

/**
 * Minutes list who was there ("Present: Rosa Lind, Tom Ito") and then write "RL reported": initials that only one of the
 * listed bears are that person, where the text goes by initials more than once.
 */
export function withListedInitials(candidates: readonly Candidate[], pieces: readonly Piece[], text: string): Listed {
  const none: Listed = { candidates, initials: new Map() };
  const listed = listedIn(candidates, pieces, text);
  if (listed.owners.size === 0) return none;
  const used = pieces.flatMap((piece, at) =>
    at >= listed.from && piece.isUpper && listed.owners.has(piece.text) && pieces[at - 1]?.text !== '(' ? [at] : [],
  );
  if (used.length < 2) return none;
  const taken = new Set(used);
  const kept = candidates.filter(({ from, to }) => to - from > 1 || !taken.has(from));
  const covered = new Set(
    kept.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  const added = used
    .filter((at) => !covered.has(at))
    .map((at) => candidateOf(pieces, { from: at, to: at + 1 }, text, 'person', 4));
  const initials = new Map([...listed.owners].map(([letters, name]) => [foldName(letters), foldName(name)] as const));
  return { candidates: [...kept, ...added].sort((a, b) => a.start - b.start), initials };
}

/** Who alone bears which initials among those a text lists as present, and where the first list begins. */
function listedIn(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): { readonly owners: ReadonlyMap<string, string>; readonly from: number } {
  const byStart = new Map(candidates.map((candidate) => [candidate.from, candidate]));
  const owners = new Map<string, string | null>();
  let first = pieces.length;
  let until = 0;
  for (let at = 0; at < pieces.length - 1; at += 1) {
    if (at < until || !LISTS.test(pieces[at]?.lower ?? '') || pieces[at + 1]?.text !== ':') continue;
    first = Math.min(first, at);
    until = at + 2;
    while (until < pieces.length && until < at + LONGEST) {
      const gap = text.slice(pieces[until - 1]?.end ?? 0, pieces[until]?.start ?? 0);
      if (gap.includes('\n') && /\n\s*\n/u.test(gap) && until > at + 2) break;
      const name = byStart.get(until);
      if (name !== undefined && name.kind !== 'place') claim(name.name);
      until += 1;
    }
  }
  const known = [...owners].flatMap(([letters, name]) => (name === null ? [] : [[letters, name] as const]));
  return { owners: new Map(known), from: first };

  function claim(name: string): void {
    const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
    const letters = words.map((word) => word.charAt(0)).join('');
    if (words.length < 2 || !INITIALS.test(letters) || NOBODY.test(letters)) return;
    if (KNOWN_ORGANIZATIONS.has(letters.toLowerCase()) || isCountry(letters)) return;
    const other = owners.get(letters);
    owners.set(letters, other === undefined || other === name ? name : null);
  }
}
