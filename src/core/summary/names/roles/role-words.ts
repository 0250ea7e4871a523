import { MATTER_ENDING } from '../lexicon/common-words';
import { knownPlace } from '../lexicon/gazetteer';
import { saysWho, TITLE_MODIFIERS } from '../lexicon/titles';
import type { Piece } from '../pieces';

const JOINS = /^(?:for|of|at|in|on|to|with|and|the)$/u;

/** "Ana Ruiz, a dyer,": a word for who does something, by its ending, directly behind its article and before the end of the phrase. */
export function isTrade(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  return (
    piece !== undefined &&
    !piece.isCapital &&
    /^an?$/u.test(pieces[at - 1]?.lower ?? '') &&
    pieces[at - 2]?.text === ',' &&
    /^\p{L}{2,}(?:er|or|ist|eer|smith|wright|man|woman)$/u.test(piece.text) &&
    /^(?:[,.;]|at|in|from|who|with)$/u.test(pieces[at + 1]?.text ?? '.')
  );
}

/** "Member of Parliament for X", "ranking member on the Committee". */
export function isMembership(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === 'member' && /^(?:of|on|for)$/u.test(pieces[at + 1]?.lower ?? '');
}

/** "Ruiz, accused the army": the verb, no standing in a court. */
export function isAccusing(pieces: readonly Piece[], at: number): boolean {
  return pieces[at]?.lower === 'accused' && !/^(?:the|an|main|first|second|chief)$/u.test(pieces[at - 1]?.lower ?? '');
}

/** True for a word that may describe a post before its head, behind a name. */
export function canDescribe(piece: Piece): boolean {
  if (TITLE_MODIFIERS.has(piece.lower)) return true;
  // "Information Management Officer", "deputy Asia director".
  if (piece.isCapital && (MATTER_ENDING.test(piece.lower) || knownPlace(piece.text) !== null)) return true;
  if (piece.isCapital || JOINS.test(piece.lower) || piece.lower.endsWith('ing')) return false;
  return !/^(?:said|says|told|he|she|it|they|when|while|was|is|were|who|that|which|has|had|will|as|by|from|after|before)$/u.test(
    piece.lower,
  );
}

/** True where words in small letters up to the head of a post and its "of" or "on" begin. */
export function isSecondPost(pieces: readonly Piece[], from: number): boolean {
  for (let at = from; at < from + 3; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.isCapital || !piece.isWord) return false;
    if ((saysWho(piece.lower) || piece.lower === 'member') && /^(?:of|on|for|at)$/u.test(pieces[at + 1]?.lower ?? ''))
      return true;
  }
  return false;
}
