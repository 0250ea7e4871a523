import { candidateOf, type Candidate } from './candidate';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { wordSet } from '../../text/lexicon/word-list';
import type { Piece } from './pieces';

/** Bodies that are told apart by numbers: "Task Force 7", "5th Fleet". */
const UNITS = wordSet(
  'force forces brigade division battalion regiment squadron unit group corps fleet army wing company platoon circuit precinct infantry cavalry command flotilla legion contingent directorate bureau',
);

/** What bears a plain number before its arm: "305 Infantry Brigade". */
const TROOPS = /^(?:brigade|division|battalion|regiment|squadron|corps|fleet|wing|company|platoon)$/u;

const LONGEST = 5;

/**
 * Puts the number that belongs to a name into it: behind a unit ("Task Force 7") or an acronym that bears the same number
 * each time and more than once ("TF 7"), and before a unit ("7th Fleet", with the country before it).
 */
export function joinNumbers(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const numbers = new Map<string, { readonly number: string; times: number }>();
  for (const candidate of candidates) {
    const number = numberAt(candidate.to);
    const known = numbers.get(candidate.name);
    if (known === undefined && number !== null) numbers.set(candidate.name, { number, times: 1 });
    else if (known !== undefined && (number === known.number || number === null))
      known.times += number === null ? 0 : 1;
    else if (known !== undefined) known.times = -Infinity;
  }
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const made = ordinalBefore(candidate) ?? numberBehind(candidate) ?? candidate;
    while (made.from < candidate.from && (joined.at(-1)?.to ?? 0) > made.from) joined.pop();
    joined.push(made);
  }
  return joined;

  function numberBehind(candidate: Candidate): Candidate | null {
    const number = numberAt(candidate.to);
    if (number === null || candidate.kind === 'person' || candidate.kind === 'place') return null;
    const last = pieces[candidate.to - 1];
    const isUnit = candidate.to - candidate.from > 1 && UNITS.has(last?.lower ?? '');
    const isBorne = last?.isUpper === true && (numbers.get(candidate.name)?.times ?? 0) > 1;
    if (!isUnit && !isBorne) return null;
    return candidateOf(pieces, { from: candidate.from, to: candidate.to + 1 }, text, 'organization', 2);
  }

  function numberAt(at: number): string | null {
    const piece = pieces[at];
    if (piece?.isJoined !== true || !/^\d{1,4}$/u.test(piece.text)) return null;
    const next = pieces[at + 1];
    return next?.text === '%' || /^[.:,-]\d/u.test(text.slice(piece.end, piece.end + 2)) ? null : piece.text;
  }

  function ordinalBefore(candidate: Candidate): Candidate | null {
    const { from, to, kind } = candidate;
    if (kind === 'person' || to - from > LONGEST || !UNITS.has(pieces[to - 1]?.lower ?? '')) return null;
    const bare = pieces[from - 1];
    const isTroop = to - from > 1 && TROOPS.test(pieces[to - 1]?.lower ?? '') && pieces[from]?.isJoined === true;
    if (isTroop && bare !== undefined && /^\d{1,4}$/u.test(bare.text) && !/[\d.,]/u.test(text[bare.start - 1] ?? ''))
      return candidateOf(pieces, { from: from - 1, to }, text, 'organization', 3);
    const [figure, ending] = [pieces[from - 2], pieces[from - 1]];
    if (figure === undefined || ending === undefined || !/^(?:st|nd|rd|th)$/u.test(ending.lower)) return null;
    if (!/^\d{1,3}$/u.test(figure.text) || figure.end !== ending.start || pieces[from]?.isJoined !== true) return null;
    const owner = pieces[from - 3];
    const isOwned =
      owner !== undefined &&
      figure.isJoined &&
      owner.isCapital &&
      (knownPlace(owner.text) !== null || isDemonym(owner.lower));
    return candidateOf(pieces, { from: isOwned ? from - 3 : from - 2, to }, text, 'organization', 3);
  }
}
