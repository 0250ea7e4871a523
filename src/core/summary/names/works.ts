import type { Candidate } from './candidate';
import { knownPlace } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { foldName } from './linking/fold-name';
import { lazily } from './lazily';
import type { Piece } from './pieces';
import { familyNames } from './settle';

/** What bears a title of its own, directly before it: "the novel Alma Grove". */
const WORK =
  /^(?:novel|novels|novella|film|films|movie|movies|album|albums|memoir|memoirs|play|plays|musical|opera|documentary|sitcom|poem|poems|collection|collections|trilogy|book|books|single|song|painting)$/u;
/** Words that join the capitals of one title. */
const INNER = /^(?:of|the|at|on|a|an|in|to|for|with|under|over|from)$/u;
const MADE = /^(?:\p{Ll}+ed|made|wrote|won|sang|shot|sold|has|had)$/u;
const LONGEST = 12;

/**
 * Leaves out the titles of books, films and songs, and the names within them, where the word for the work stands before them; and a given
 * name alone that nobody else of the text bears, behind somebody "in" it ("Ana Ruiz in Clara."): a work or a place, and nobody.
 */
export function withoutWorks(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const families = lazily(() => familyNames(candidates));
  const inWork = new Uint8Array(pieces.length);
  const starts = lazily(() => new Map(candidates.map((one) => [one.from, one])));
  for (let at = 1; at < pieces.length; at += 1)
    if (pieces[at + 1]?.isCapital === true && WORK.test(pieces[at]?.text ?? '') && isTitled(at)) mark(at + 1);
  return candidates.filter((one) => inWork[one.from] !== 1 && !isLoneInTitle(one));

  /** The word for a work bears the next words as its title: in one phrase, with a capital, and nobody who made it. */
  function isTitled(at: number): boolean {
    const next = pieces[at + 1];
    if (next?.isJoined !== true || !next.isCapital || next.isUpper || next.isPossessive) return false;
    const before = pieces[at - 1];
    if (before === undefined || !before.isWord || before.isUpper || /^(?:to|will|would|can)$/u.test(before.lower))
      return false;
    const named = starts().get(at + 1) ?? starts().get(at + 2);
    if (named === undefined) return true;
    if (pieces[named.to - 1]?.isPossessive === true) return false;
    if (named.kind === 'person' && (families().has(foldName(named.name)) || named.title !== null)) return false;
    // "the film Alma made": who made it, and no title.
    const verb = pieces[named.to];
    const isMaker =
      (named.kind === 'person' || named.to - named.from === 1) && verb?.isJoined === true && MADE.test(verb.lower);
    return named.kind === 'place' || !isMaker;
  }

  function mark(from: number): void {
    let at = from;
    while (at < from + LONGEST) {
      const piece = pieces[at];
      if (piece === undefined || (at > from && !piece.isJoined)) return;
      if (!piece.isCapital && !(INNER.test(piece.text) && isTitleBehind(at))) return;
      inWork[at] = 1;
      at += 1;
    }
  }

  function isTitleBehind(at: number): boolean {
    const next = pieces[at + 1];
    if (next?.isJoined !== true) return false;
    if (next.isCapital) return knownPlace(next.text) === null && !isGivenName(next.text);
    return INNER.test(next.text) && pieces[at + 2]?.isCapital === true && pieces[at + 2]?.isJoined === true;
  }

  function isLoneInTitle({ kind, name, from, to, title }: Candidate): boolean {
    if (kind !== 'person' || name.includes(' ') || title !== null || families().has(foldName(name))) return false;
    const [before, second] = [pieces[from - 1], pieces[from - 2]];
    if (before === undefined || second === undefined || pieces[from]?.isJoined !== true) return false;
    if (isNamedElsewhere(from, name) || pieces[to - 1]?.isPossessive === true) return false;
    const isEnd = /^[,.;)]$/u.test(pieces[to]?.text ?? '.');
    return before.text === 'in' && isEnd && second.isCapital;
  }

  function isNamedElsewhere(from: number, name: string): boolean {
    return candidates.some((one) => one.from !== from && one.name === name);
  }
}
