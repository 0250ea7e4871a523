import { candidateOf, type Candidate, type Range } from './candidate';
import { knownPlace } from './lexicon/gazetteer';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import { TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

/** What bears the name of a saint. */
const INSTITUTION =
  /^(?:(?:Primary|Secondary|High|Junior|Teaching|General|Parish) )?(?:Hospital|School|College|Church|Cathedral|Hospice|Clinic|Academy|University|Seminary|Chapel)\b/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;

/**
 * Joins candidates that are one name across a mark: a city and its district where the gazetteer knows both together, and
 * a body named by its members ("Bakers' Guild") or by another with its acronym in brackets ("Harbour Pact (HP) Council").
 */
export function joinNeighbours(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const mark = pieces[candidate.from - 1]?.text;
    if (
      before !== undefined &&
      mark === ',' &&
      before.to === candidate.from - 1 &&
      knownPlace(`${before.name}, ${candidate.name}`) !== null
    ) {
      joined[joined.length - 1] = candidateOf(pieces, { from: before.from, to: candidate.to }, text, 'place', 3);
      continue;
    }
    if (before !== undefined && isGuild(before, candidate)) {
      const weight = /^(?:St|Saint)\b/u.test(before.name) ? 4 : 2;
      const range = { from: before.from, to: candidate.to };
      joined[joined.length - 1] = candidateOf(pieces, range, text, 'organization', weight);
      continue;
    }
    const whole = mark === ')' ? longName(candidate) : null;
    joined.push(whole ?? candidate);
  }
  return [
    ...joined,
    ...officesOf(pieces, joined).map((range) => candidateOf(pieces, range, text, 'organization', 3)),
  ].sort((a, b) => a.from - b.from);

  /** "Bakers' Guild", "People's Council": the plural before belongs to the name, a country or a person does not. */
  function isGuild(owner: Candidate, candidate: Candidate): boolean {
    // "St Mary's Hospital": the saint is no person there.
    const isOfSaint = /^(?:St\.?|Saint) /u.test(owner.name) && INSTITUTION.test(candidate.name);
    if (isOfSaint && /^['’]s\s+$/u.test(text.slice(owner.end, candidate.start))) return true;
    if (owner.to < candidate.from - 1 || owner.kind === 'person' || knownPlace(owner.name) !== null) return false;
    if (!ORGANIZATION_HEADS.has(pieces[candidate.to - 1]?.lower ?? '')) return false;
    return (
      /^['’]\s+$/u.test(text.slice(owner.end, candidate.start)) ||
      (owner.to === candidate.from && /^(?:people|women|men|children|workers)$/iu.test(owner.name))
    );
  }

  function longName(candidate: Candidate): Candidate | null {
    const head = pieces[candidate.to - 1]?.lower ?? '';
    const short = joined.at(-1);
    const full = joined.at(-2);
    if (short === undefined || full === undefined || !ACRONYM.test(short.name) || !ORGANIZATION_HEADS.has(head))
      return null;
    if (short.to !== candidate.from - 1 || full.to !== short.from - 1 || pieces[full.to]?.text !== '(') return null;
    return candidateOf(pieces, { from: full.from, to: candidate.to }, text, 'organization', 2);
  }
}

/** "the Public Prosecutor's Office": the office of a post, which no candidate holds. */
function officesOf(pieces: readonly Piece[], candidates: readonly Candidate[]): readonly Range[] {
  const taken = new Set(candidates.flatMap(({ to, kind }) => (kind === 'unknown' ? [] : [to])));
  const found: Range[] = [];
  for (let at = 2; at < pieces.length; at += 1) {
    const owner = pieces[at - 1];
    if (pieces[at]?.text !== 'Office' || owner?.isPossessive !== true || !owner.isCapital) continue;
    if (!TITLE_HEADS.has(owner.lower) || pieces[at]?.setting !== 'plain' || pieces[at + 1]?.lower === 'of') continue;
    let from = at - 1;
    while (pieces[from]?.isJoined === true && isOfPost(pieces[from - 1])) from -= 1;
    if (pieces[from - 1]?.lower === 'the' && !taken.has(at + 1)) found.push({ from, to: at + 1 });
  }
  return found;
}

function isOfPost(piece: Piece | undefined): boolean {
  return (
    piece !== undefined &&
    piece.isCapital &&
    (TITLE_HEADS.has(piece.lower) || TITLE_MODIFIERS.has(piece.lower) || piece.lower === 'public')
  );
}
