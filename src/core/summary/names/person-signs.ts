import { MATTER_ENDING } from './lexicon/common-words';
import { mayBeGivenName } from '../../text/lexicon/given-names';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import { saysWho, TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Range } from './candidate';
import type { Piece } from './pieces';

/** "the elder X", "the botanist X": what somebody is directly before an unknown name of two words. */
export function isCallingBefore(pieces: readonly Piece[], from: number): boolean {
  const calling = pieces[from - 1];
  if (calling === undefined || calling.isCapital || pieces[from]?.isJoined !== true || !saysWho(calling.lower))
    return false;
  const before = pieces[from - 2];
  // "Head nurse X", "Opposition deputy X" at the head of a sentence.
  const isOpening = before?.isOpening === true && TITLE_MODIFIERS.has(before.lower) && calling.isJoined;
  return isOpening || /^(?:the|an?|another|his|her|their|its|my|our)$/u.test(before?.lower ?? '');
}

/** "residents of Glen X", "the outskirts of Glen X": only a place has these. */
export function isHome(pieces: readonly Piece[], { from }: Range): boolean {
  return (
    pieces[from - 1]?.lower === 'of' &&
    /^(?:residents|inhabitants|villagers|outskirts|suburbs|streets|monastery|convent|abbey|diocese|village|villages|town|hamlet|island|suburb|district|province)$/u.test(
      pieces[from - 2]?.lower ?? '',
    )
  );
}

/** "in Glen X": where something is, unless the words go on to tell what is somebody's. */
export function isWhere(pieces: readonly Piece[], { from, to }: Range): boolean {
  return (
    pieces[from - 1]?.lower === 'in' && pieces[to - 1]?.isPossessive !== true && pieces[from - 2]?.isCapital !== true
  );
}

/** "X, the mayor of Y," and "X, 47," are people. */
export function hasApposition(pieces: readonly Piece[], at: number): boolean {
  if (pieces[at]?.text !== ',') return false;
  if (/^[1-9]\d$/u.test(pieces[at + 1]?.text ?? '') && pieces[at + 2]?.text === ',') return true;
  // "X, Head of Public Information,": a post in capitals that no name follows.
  const post = TITLE_MODIFIERS.has(pieces[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  if (TITLE_HEADS.has(pieces[post]?.lower ?? '') && pieces[post]?.isCapital === true) {
    const behind = pieces[post + 1];
    return behind === undefined || /^(?:of|for|at|[,;.])$/u.test(behind.lower) || matterEnd(pieces, post) > post + 1;
  }
  if (!/^(?:a|an|the)$/u.test(pieces[at + 1]?.lower ?? '')) return false;
  return [at + 2, at + 3].some((i) => {
    const lower = pieces[i]?.lower ?? '';
    return pieces[i]?.isCapital === false && (TITLE_HEADS.has(lower) || (saysWho(lower) && !OF_FIRMS.test(lower)));
  });
}

/** Where the matter in capitals behind a post ends ("VP Investor Relations,"), of two words at most and before a mark; else behind the post. */
export function matterEnd(pieces: readonly Piece[], post: number): number {
  let at = post + 1;
  while (at < post + 3 && pieces[at]?.isJoined === true && pieces[at]?.isCapital === true) at += 1;
  const isMatter = at > post + 1 && MATTER_ENDING.test(pieces[at - 1]?.lower ?? '');
  return isMatter && /^[,;.]$/u.test(pieces[at]?.text ?? '.') ? at : post + 1;
}

/** Trades that are a firm's as often as a man's: "Alma, a builder of ships". */
const OF_FIRMS =
  /^(?:contractor|operator|publisher|owner|builder|broadcaster|brewer|distiller|seller|developer|consultant|designer|planner|keeper|grower|inventor|pioneer|miner|shipwright|boatbuilder|shareholder|investor|landowner|vendor|merchant|partner|rival|successor|predecessor|host|monitor|bookseller)$/u;

/** "her niece, X", "the driver, X": who somebody is, a comma, and the name. */
export function followsCalling(pieces: readonly Piece[], from: number): boolean {
  if (pieces[from - 1]?.text !== ',') return false;
  const calling = pieces[from - 2];
  if (calling === undefined || calling.isCapital || !saysWho(calling.lower)) return false;
  const isOfFirms = /^(?:contractor|operator|publisher|owner|broker|dealer|supplier|consultant|distributor)$/u.test(
    calling.lower,
  );
  if (isOfFirms && (!mayBeGivenName(pieces[from]?.text ?? '') || ORGANIZATION_HEADS.has(pieces[from + 1]?.lower ?? '')))
    return false;
  return [from - 3, from - 4].some((at) =>
    /^(?:the|a|an|his|her|their|its|my|our|whose)$/u.test(pieces[at]?.lower ?? ''),
  );
}
