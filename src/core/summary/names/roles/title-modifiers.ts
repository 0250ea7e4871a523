import type { Range } from '../candidate';
import { saysWho, SMALL_MODIFIERS, TITLE_MODIFIERS } from '../lexicon/titles';
import type { Piece } from '../pieces';
import type { RoleContext } from './roles';

const NO_MODIFIER =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|whose|this|these|those|its|their|his|her|our|my|your|said|says|told|asked|own|is|was|are|were|be|been|has|have|had|will|would|when|where|while|because|if|then|also|not|no|one|two|three|only|even|both|meanwhile|however|yesterday|today|met|saw|left|found|heard|gave|took|sent|came|went|got|made|rang|phoned|through|via|under|over|between|among|against|including|like|about|after|before|until|since|toward|towards|despite)$/u;

const OFFICIATING =
  /^(?:presiding|managing|founding|commanding|visiting|returning|sitting|investigating|supervising|leading|sporting|marketing|engineering|nursing|planning|training|mining|shipping|banking|housing|broadcasting|lending|clearing|consulting|purchasing|manufacturing|catering|accounting|programming|trading|lending)$/u;

/** True for a word that may describe a post before its head ("the regional director"). */
function canModify(piece: Piece): boolean {
  return (
    !NO_MODIFIER.test(piece.lower) &&
    (OFFICIATING.test(piece.lower) || !/(?:ly|ing)$/u.test(piece.lower)) &&
    /^[\p{L}-]{3,}$/u.test(piece.text)
  );
}

/** "State Office counterterrorism envoy Ana Ruiz": where the matter of a post in small letters begins behind a body. */
export function behindBody({ pieces, organizationTo }: RoleContext, { from }: Range): number {
  if (pieces[from]?.isCapital !== false) return from;
  for (let at = from - 1; at >= from - 2; at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.isCapital || pieces[at + 1]?.isJoined !== true || !canModify(piece)) return from;
    if (!piece.isJoined) return from;
    if (organizationTo.has(at)) return at;
  }
  return from;
}

/** Words before a post that say whose it is, or that one is meant. */
export const DETERMINER = /^(?:the|a|an|another|its|their|his|her|our|my|your|whose)$/u;

/** "the fisherman and parish councillor Ana Ruiz": the first of two callings. */
export function growOverPair(pieces: readonly Piece[], from: number): number {
  for (const at of [from, from - 1]) {
    const isPair = pieces[at - 1]?.lower === 'and' && saysWho(pieces[at - 2]?.lower ?? '');
    if (isPair && pieces[at - 2]?.isCapital === false && DETERMINER.test(pieces[at - 3]?.lower ?? '')) return at - 2;
  }
  return from;
}

/** Takes in words that describe a title ("the regional director", "Opposition leader"), where a sentence, an article or an owner stands before them. */
export function growOverModifiers(pieces: readonly Piece[], titleFrom: number): number {
  for (let from = titleFrom - 1; from >= Math.max(0, titleFrom - 2); from -= 1) {
    const piece = pieces[from];
    if (piece === undefined || !piece.isWord || pieces[from + 1]?.isJoined !== true || piece.isPossessive) break;
    if (!canModify(piece)) break;
    if (piece.isCapital) {
      // "Alma fire chief": where, not what for.
      if (SMALL_MODIFIERS.has(pieces[titleFrom]?.lower ?? '') && !TITLE_MODIFIERS.has(piece.lower)) return titleFrom;
      // "Foreign ministry spokeswoman" at the head of a sentence.
      const isOffice =
        from === titleFrom - 1 ||
        /^(?:ministry|department|office)$/u.test(pieces[from + 1]?.lower ?? '') ||
        /^(?:former|veteran)$/u.test(piece.lower);
      return piece.isOpening && !piece.isUpper && isOffice ? from : titleFrom;
    }
    const before = pieces[from - 1];
    // "under retired judge Ana Ruiz"
    if (/^(?:retired|veteran)$/u.test(piece.text)) return from;
    if (before === undefined || before.isPossessive || before.text === ',' || DETERMINER.test(before.lower))
      return from;
  }
  return titleFrom;
}
