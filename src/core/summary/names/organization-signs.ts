import { OF_A_BODY } from './lexicon/posts';
import { OWNED_BY_BODY } from './lexicon/posts';
import type { Range } from './candidate';
import { isDemonym } from './lexicon/gazetteer';
import { mayBeGivenName } from '../../text/lexicon/given-names';
import { TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

/** What only a body is called: behind a name and an article, or before a name between commas. */
const BODIES =
  /^(?:subsidiary|company|firm|maker|manufacturer|operator|charity|non-profit|nonprofit|start-up|startup|publisher|retailer|insurer|supplier|contractor|consultancy|conglomerate|cooperative|co-operative|airline|carrier|utility|brewer|brewery|chain|newspaper|broadcaster|union|agency|organisation|organization|association|group|network|coalition|think-tank|bank|lender|shipyard|trust|foundation|ngo|regulator|watchdog|university|club|exchange|militia|movement|party|consortium|institute|federation|confederation|council|commission|tank|distributor)$/u;
/** True for a word that only a body is called by: "charity", "insurer", "network". */
export function isBodyWord(lower: string): boolean {
  return BODIES.test(lower);
}

/** Those of them that stand directly before a name and before no ship, person or place. */
const SORTS_OF_BODY =
  /^(?:subsidiary|company|firm|maker|manufacturer|charity|retailer|insurer|consultancy|conglomerate|airline|utility|brewer|newspaper|daily|weekly|magazine|journal|pollster|platform|printer|transporter|haulier|outfit|collective|militia|drugmaker|carmaker|automaker|chipmaker|planemaker|shipbuilder|broadcaster|lender|non-profit|nonprofit|ngo|start-up|startup|think-tank|foundation|cooperative|co-operative|regulator|watchdog|ingo)$/u;
const DETERMINER = /^(?:a|an|the|its|their|our)$/u;

/**
 * True where the words beside a name of one to four words show a company or another body: "X, a subsidiary of", "the
 * operator, X,", "X's chief executive", "a subsidiary of X", and "About X" alone on a line, as press releases close.
 */
export function hasOrganizationSign(pieces: readonly Piece[], range: Range, text: string): boolean {
  return (
    isCalledBody(pieces, range) ||
    ownsWhatBodiesHave(pieces, range) ||
    belongsTo(pieces, range.from) ||
    isSource(pieces, range) ||
    isEmployer(pieces, range, text) ||
    isPublisher(pieces, range) ||
    hasSpokesman(pieces, range) ||
    (pieces[range.to]?.lower === 'acted' && pieces[range.to + 1]?.lower === 'as') ||
    isAbout(pieces, range, text)
  );
}

/** "X, a charity that", "the operator, X,": what it is stands beside it, between commas. */
export function isCalledBody(pieces: readonly Piece[], { from, to }: Range): boolean {
  const sentence = pieces[from]?.sentence;
  // "According to the commissioner Ana Ruiz, a group raided it": the one who holds a post is no group.
  const post = pieces[from - 1];
  if (post?.isCapital === false && pieces[from]?.isJoined === true && TITLE_HEADS.has(post.lower)) return false;
  if (pieces[to]?.text === ',' && isFirmBehind(pieces, to + 1)) return true;
  if (pieces[to]?.text === ',' && DETERMINER.test(pieces[to + 1]?.lower ?? '')) {
    for (let at = to + 2; at < to + 6; at += 1) {
      const piece = pieces[at];
      if (piece === undefined || !piece.isWord || piece.sentence !== sentence) break;
      if (BODIES.test(piece.lower) && !piece.isPossessive && !isHeadOfMore(pieces[at + 1])) return true;
      if (/^(?:of|who|for|at|in)$/u.test(piece.lower)) break;
    }
  }
  const noun = pieces[from - 2];
  return (
    pieces[from - 1]?.text === ',' &&
    (pieces[to] === undefined || /^[,.;]$/u.test(pieces[to]?.text ?? '')) &&
    noun?.sentence === sentence &&
    BODIES.test(noun?.lower ?? '') &&
    noun?.isCapital === false &&
    [from - 3, from - 4].some((at) => DETERMINER.test(pieces[at]?.lower ?? '') && !isServed(pieces, at - 1))
  );
}

/** "A spokeswoman for the regulator, X,": who serves it is named. */
function isServed(pieces: readonly Piece[], at: number): boolean {
  return /^(?:of|for|at)$/u.test(pieces[at]?.lower ?? '') && TITLE_HEADS.has(pieces[at - 1]?.lower ?? '');
}

/** "X, whose chief executive, Ana Ruiz,", "X, which employs 900": what only a firm has and does. */
function isFirmBehind(pieces: readonly Piece[], at: number): boolean {
  const [word, next, third] = [pieces[at]?.lower ?? '', pieces[at + 1]?.lower ?? '', pieces[at + 2]?.lower ?? ''];
  if (word === 'whose')
    return (
      /^(?:chairman|chairwoman|shareholders|shares|headquarters|customers|subsidiary|subsidiaries|employees|workforce)$/u.test(
        next,
      ) ||
      (next === 'chief' && /^(?:executive|financial|operating|economist)$/u.test(third)) ||
      (next === 'managing' && third === 'director')
    );
  return (
    word === 'which' &&
    /^(?:holds|employs|owns|operates|makes|manufactures|sells|publishes|insures|supplies|represents|lobbies|campaigns|advises|publishes|distributes)$/u.test(
      next,
    )
  );
}

/** True for a word that stands directly before the name of a body: "insurer", "pollster". */
export function isSortBefore(lower: string): boolean {
  return SORTS_OF_BODY.test(lower);
}

/** "the newspaper Example Post", "insurer Example Life": the noun stands directly before the name. */
export function followsSortOfBody(pieces: readonly Piece[], { from }: Range): boolean {
  const noun = pieces[from - 1];
  // "Insurer Example Life said": the capital is due to the sentence.
  const isSmall = noun?.isCapital === false || noun?.isOpening === true || /^I?NGO$/u.test(noun?.text ?? '');
  if (pieces[from]?.isJoined !== true || !isSmall) return false;
  return SORTS_OF_BODY.test(noun?.lower ?? '') || isOperator(pieces, from - 1);
}

/** "port operator": of what is never run by one person. */
function isOperator(pieces: readonly Piece[], at: number): boolean {
  return (
    pieces[at]?.lower === 'operator' &&
    /^(?:port|terminal|airport|rail|railway|train|bus|ferry|tour|grid|network|mobile|telecoms?|pipeline|mine|hotel|casino|cinema|toll|hospital)$/u.test(
      pieces[at - 1]?.lower ?? '',
    )
  );
}

/** "a union official": the noun only describes who follows. */
function isHeadOfMore(next: Piece | undefined): boolean {
  return (
    next !== undefined &&
    next.isJoined &&
    next.isWord &&
    !/^(?:of|that|which|whose|in|based|and|for|with|owned|run|founded|from|at|to|known|listed)$/u.test(next.lower)
  );
}

function ownsWhatBodiesHave(pieces: readonly Piece[], { to }: Range): boolean {
  const next = pieces[to];
  return (
    pieces[to - 1]?.isPossessive === true && next !== undefined && !next.isCapital && OWNED_BY_BODY.test(next.lower)
  );
}

function belongsTo(pieces: readonly Piece[], from: number): boolean {
  const at = pieces[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return /^(?:of|for)$/u.test(pieces[at]?.lower ?? '') && OF_A_BODY.test(pieces[at - 1]?.lower ?? '');
}

/** "(EXB 12/09/2024; Radio Alma 01/10/2024)": who is cited with a date in brackets. */
export function isSource(pieces: readonly Piece[], { from, to }: Range): boolean {
  const figure = pieces[to];
  if (!/^[(;]$/u.test(pieces[from - 1]?.text ?? '') || figure === undefined || !figure.isJoined) return false;
  return (
    /^\d{1,2}(?:[./]\d{1,2}[./](?:19|20)\d\d)?$/u.test(figure.text) &&
    (figure.text.length > 2 || /^[./]$/u.test(pieces[to + 1]?.text ?? ''))
  );
}

/** "Ana Ruiz, Chief Executive, Network Alma;": behind a name and a post, between marks. */
function isEmployer(pieces: readonly Piece[], { from, to }: Range, text: string): boolean {
  if (to - from < 2 || pieces[from - 1]?.text !== ',') return false;
  const isLineEnd = text.startsWith('\n', pieces[to - 1]?.end ?? 0);
  if (!isLineEnd && !/^[,;.)]$/u.test(pieces[to]?.text ?? '.')) return false;
  let at = from - 2;
  if (!TITLE_HEADS.has(pieces[at]?.lower ?? '')) return false;
  while (at > from - 6 && (TITLE_HEADS.has(pieces[at]?.lower ?? '') || TITLE_MODIFIERS.has(pieces[at]?.lower ?? '')))
    at -= 1;
  return pieces[at]?.text === ',' && pieces[at - 1]?.isCapital === true && pieces[at - 2]?.isCapital === true;
}

/** "published by Fjordbok": who brings it out, unless the name begins as that of a person. */
function isPublisher(pieces: readonly Piece[], { from }: Range): boolean {
  if (pieces[from - 1]?.lower !== 'by' || mayBeGivenName(pieces[from]?.text ?? '')) return false;
  return /^(?:published|broadcast|distributed|manufactured|insured)$/u.test(pieces[from - 2]?.lower ?? '');
}

/** "an Ofwat spokeswoman": who speaks for it. */
function hasSpokesman(pieces: readonly Piece[], { from, to }: Range): boolean {
  const before = pieces[from - 1]?.lower ?? '';
  const isOne = /^an?$/u.test(before) && to - from === 1 && !isDemonym(pieces[from]?.lower ?? '');
  return isOne && /^spokes(?:man|woman|person)$/u.test(pieces[to]?.lower ?? '');
}

/** "About Example Mobility" is all that stands on its line, and it does not end it. */
function isAbout(pieces: readonly Piece[], { from, to }: Range, text: string): boolean {
  const about = pieces[from - 1];
  const last = pieces[to - 1];
  if (about === undefined || last === undefined || about.text !== 'About') return false;
  const before = text.slice(Math.max(0, about.start - 3), about.start).replaceAll(/[ \t#*]/gu, '');
  return (before === '' || before.endsWith('\n')) && /^[ \t:*]*\n/u.test(text.slice(last.end, last.end + 6));
}
