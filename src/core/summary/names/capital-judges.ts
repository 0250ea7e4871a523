import { candidateOf, type Candidate } from './candidate';
import { inPlaceOf } from './in-place-of';
import type { Piece } from './pieces';

const STYLE = /^(?:MR|MRS|MS|LORD|LADY|DAME|SIR|CHIEF|ASSOCIATE|DEPUTY|PRESIDING)\.?$/u;
const JUDGE = /^(?:JUSTICE|JUDGE)$/u;
/** What stands in capitals behind the post on a form, and is no name. */
const NO_NAME =
  /^(?:AND|OF|THE|FOR|IN|TO|ON|BY|AT|DEPARTMENT|MINISTRY|SYSTEM|COURT|COURTS|MINISTER|SECRETARY|DENIED|DELAYED|SERVED|DONE|NOW|BILL|ACT|CENTRE|CENTER|COMMITTEE|RULES?|ORDERS?|SAYS|FINDS|CLEARS|JAILS)$/u;
const NAME = /^\p{Lu}[\p{Lu}’'-]+$/u;

/** Adds the judges that a court's paper names in capitals ("MRS JUSTICE RUIZ", "LORD JUSTICE MOE"), whom nothing else tells from a heading. */
export function withCapitalJudges(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const judges = pieces.flatMap((piece, at): readonly Candidate[] => {
    if (!piece.isUpper || !STYLE.test(piece.text) || !JUDGE.test(pieces[at + 1]?.text ?? '')) return [];
    let to = at + 2;
    while (to < at + 5 && isName(pieces[to]) && (to === at + 2 || pieces[to]?.isJoined === true)) to += 1;
    if (to === at + 2 || pieces[at + 2]?.isJoined !== true) return [];
    return [candidateOf(pieces, { from: at + 2, to }, text, 'person', 4, { from: at, to: at + 2 })];
  });
  const withPosts = judges.map(({ from, to }) => ({ from: from - 2, to }));
  return inPlaceOf(candidates, judges, withPosts);
}

function isName(piece: Piece | undefined): boolean {
  return piece !== undefined && NAME.test(piece.text) && !NO_NAME.test(piece.text);
}
