import type { Range } from './candidate';
import type { Piece } from './pieces';
import type { RoleContext } from './roles';

const NO_MODIFIER =
  /^(?:the|a|an|and|or|but|of|to|in|on|at|by|for|from|with|as|that|which|who|whose|this|these|those|its|their|his|her|our|my|your|said|says|told|asked|own|is|was|are|were|be|been|has|have|had|will|would|when|where|while|because|if|then|also|not|no|one|two|three|only|even|both|meanwhile|however|yesterday|today|met|saw|left|found|heard|gave|took|sent|came|went|got|made|rang|phoned|through|via|under|over|between|among|against|including|like|about|after|before|until|since|toward|towards|despite)$/u;

const OFFICIATING =
  /^(?:presiding|managing|founding|commanding|visiting|returning|sitting|investigating|supervising|leading|sporting|marketing|engineering|nursing|planning|training|mining|shipping|banking|housing|broadcasting|lending|clearing|consulting)$/u;

/** True for a word that may describe a post before its head ("the regional director"). */
export function canModify(piece: Piece): boolean {
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
