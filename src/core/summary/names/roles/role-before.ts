import type { Role } from '../../summary';
import { byRule } from '../../why';
import { wordsOf, type Candidate, type Range } from '../candidate';
import { isDemonym } from '../lexicon/gazetteer';
import {
  HONORIFICS,
  isCallingTitle,
  isRelation,
  isTitleHead,
  RANKS,
  saysWho,
  SMALL_MODIFIERS,
  TITLE_HEADS,
  TITLE_MODIFIERS,
} from '../lexicon/titles';
import type { Piece } from '../pieces';
import { roleEvidence } from './role-evidence';
import { ownerOfPost } from './role-owners';
import type { RoleContext } from './roles';
import { growOverMatter } from './title-matter';
import { behindBody, DETERMINER, growOverModifiers, growOverPair } from './title-modifiers';

/** The role written before a name: "Example Bureau Acting Director Ana Ruiz", "the ministry's spokesman Ana Ruiz". */
export function roleBefore(mention: Candidate, context: RoleContext): Role | null {
  return roleOf(context, mention, titleBefore(context, mention));
}

/** The post before a comma and the rank of a name: "the ministry's spokesman, Col. Ana Ruiz", "their leader, Senator Ruiz". */
export function postBefore(mention: Candidate, context: RoleContext): Role | null {
  const { pieces } = context;
  const rank = mention.title ?? bracketedTitle(pieces, mention.from);
  if (rank === null) return postBeforeCalling(mention, context);
  if (pieces[rank.from - 1]?.text === ',')
    return roleOf(context, mention, trimmedTitle(pieces, smallTitle(pieces, rank.from)));
  const bare = pieces[rank.from]?.lower.replace(/\.$/u, '') ?? '';
  // "Medical Officer of Health Dr. Ruiz"
  if (/^(?:dr|prof|sir|dame)$/u.test(bare)) return roleOf(context, mention, capitalPost(pieces, rank.from));
  if (!RANKS.has(bare) && !/^(?:lady|justice)$/u.test(bare)) return null;
  // "the coast guard commander Rear Admiral Ruiz", "Chief of Naval Staff Vice Admiral Ruiz".
  return roleOf(context, mention, smallTitle(pieces, rank.from) ?? capitalPost(pieces, rank.from));
}

/** "Its coordinator, the lawyer Ana Ruiz": the post before the comma, and what its holder is. */
function postBeforeCalling(mention: Candidate, context: RoleContext): Role | null {
  const { pieces } = context;
  // "Its manager, a former goalkeeper named Ana Ruiz"
  const to = /^(?:named|called)$/u.test(pieces[mention.from - 1]?.text ?? '') ? mention.from - 1 : mention.from;
  const calling = pieces[to - 1]?.text === ',' ? null : smallTitle(pieces, to);
  if (calling === null) return null;
  // "Its leader, former minister Ana Ruiz": no article is needed.
  const isFormer = /^(?:former|retired|ex-\p{L}+)$/u.test(pieces[calling.from]?.text ?? '');
  const from = isFormer && pieces[calling.from - 1]?.text === ',' ? calling.from : calling.from - 1;
  if (from < calling.from && !/^(?:the|an?)$/u.test(pieces[from]?.lower ?? '')) return null;
  if (pieces[from - 1]?.text !== ',') return null;
  return roleOf(context, mention, trimmedTitle(pieces, smallTitle(pieces, from)));
}

/** "Deputy Minister of Works for Roads" directly before a rank: a head with its "of" or "for", all in capitals. */
function capitalPost(pieces: readonly Piece[], to: number): Range | null {
  let from = to;
  let head = -1;
  while (from > 0 && to - from < 12 && pieces[from]?.isJoined === true) {
    const piece = pieces[from - 1];
    if (piece === undefined || !piece.isWord || (!piece.isCapital && !/^(?:of|for|and|the|to)$/u.test(piece.lower)))
      break;
    from -= 1;
    if (TITLE_HEADS.has(piece.lower) && /^(?:of|for|to)$/u.test(pieces[from + 1]?.lower ?? '')) head = from;
  }
  if (head < 0) return null;
  while (head > from && TITLE_MODIFIERS.has(pieces[head - 1]?.lower ?? '') && pieces[head - 1]?.isCapital === true)
    head -= 1;
  return { from: head, to };
}

function roleOf(context: RoleContext, mention: Candidate, title: Range | null): Role | null {
  const { pieces, text } = context;
  // "The second witness, Sergeant Ruiz": a standing in a case beside what somebody is.
  if (title === null || (title.to < mention.from - 1 && pieces[title.to - 1]?.lower === 'witness')) return null;
  // "Rovers coach Ana Ruiz": a body that opens the title is whose post it is.
  const opening = context.organizationFrom.get(title.from);
  if (opening !== undefined && opening.to < title.to && pieces[opening.to]?.isCapital === false)
    return roleOf(context, mention, { from: opening.to, to: title.to });
  const matter = behindBody(context, title);
  if (matter < title.from) return roleOf(context, mention, { from: matter, to: title.to });
  const owner = ownerOfPost(context, title, mention);
  return {
    title: wordsOf(pieces, title, text),
    organization: owner === null ? null : context.nameOf(owner),
    evidence: roleEvidence(title, mention, owner, context),
    why: byRule('role-before', 0.9),
  };
}

/** The title in front of a name; behind a bare "Dr." or "H.E." one may stand before that. */
function titleBefore({ pieces, organizationTo }: RoleContext, mention: Candidate): Range | null {
  const own = mention.title;
  if (own === null)
    return bracketedTitle(pieces, mention.from) ?? trimmedTitle(pieces, smallTitle(pieces, mention.from));
  const grown = growLeft(pieces, own);
  const title = withoutHonorific(pieces, organizationTo.has(grown.from) ? grown : growOverMatter(pieces, grown));
  return title ?? trimmedTitle(pieces, smallTitle(pieces, own.from));
}

function isTitlePart(piece: Piece | undefined): boolean {
  if (piece === undefined || !piece.isWord) return false;
  return saysWho(piece.lower) || TITLE_MODIFIERS.has(piece.lower);
}

/** A title in small letters directly before the name, or before a comma in front of it. */
function smallTitle(pieces: readonly Piece[], nameFrom: number): Range | null {
  const isApart = pieces[nameFrom - 1]?.text === ',';
  const to = isApart ? beforeBrackets(pieces, nameFrom - 1) : nameFrom;
  if (!isApart && pieces[nameFrom]?.isJoined !== true) return null;
  const head = isApart ? headBefore(pieces, to) : to - 1;
  const last = pieces[head];
  // "has accused Ana Ruiz": the verb, no standing in a court.
  if (!isApart && last?.lower === 'accused' && !last.isOpening && !DETERMINER.test(pieces[head - 1]?.lower ?? ''))
    return null;
  // "for the plaintiff" and then a name: whose side, and somebody else.
  const isSide =
    !isApart &&
    /^(?:plaintiff|defendant|applicant|respondent|appellant|prosecution|claimant)$/u.test(last?.lower ?? '');
  if (isSide && pieces[head - 1]?.lower === 'the' && pieces[head - 2]?.lower === 'for') return null;
  const matter = isApart ? -1 : headWithMatter(pieces, to);
  if (matter >= 0) return { from: growOverModifiers(pieces, matter), to };
  if (last === undefined || last.isCapital || !saysWho(last.lower)) return withComplement(pieces, head, to);
  let from = head;
  while (
    from > 0 &&
    pieces[from]?.isJoined === true &&
    pieces[from - 1]?.isCapital === false &&
    (isTitlePart(pieces[from - 1]) || SMALL_MODIFIERS.has(pieces[from - 1]?.lower ?? ''))
  )
    from -= 1;
  from = growOverPair(pieces, growOverModifiers(pieces, from));
  // "former Malawian president": the people between.
  if (
    isDemonym(pieces[from - 1]?.lower ?? '') &&
    /^(?:former|late|then|acting|outgoing|deputy|ex)$/u.test(pieces[from - 2]?.text ?? '')
  )
    from -= 2;
  const before = pieces[from - 1];
  if (isApart) {
    // "Ruiz's 8-year-old son, Tom": the age between them.
    if (/(?:^|-)old$/u.test(pieces[from - 1]?.lower ?? '') && isOwnedBefore(pieces, from - 2)) return { from, to };
    const isBound = DETERMINER.test(before?.lower ?? '') || before?.isCapital === true || before?.isPossessive === true;
    if (!isBound && pieces[from]?.isOpening !== true) return null;
  }
  if (before?.isPossessive === true && isRelation(last.lower) && !before.isCapital) from -= 1;
  // "a young lawyer from Alma, Ana Ruiz": where somebody comes from is no part of the role.
  const isSomewhere = pieces[head + 1]?.lower === 'in' && !TITLE_HEADS.has(last.lower);
  return { from, to: pieces[head + 1]?.lower === 'from' || isSomewhere ? head + 1 : to };
}

/** "to head of communications Ana Ruiz": a head and what it is of, in small letters, directly before a name; or -1. */
function headWithMatter(pieces: readonly Piece[], to: number): number {
  for (const head of [to - 3, to - 4]) {
    const isOf = pieces[head + 1]?.text === 'of' || pieces[head + 1]?.text === 'for';
    const words = pieces.slice(Math.max(0, head), to);
    if (isOf && words.length > 2 && TITLE_HEADS.has(words[0]?.lower ?? '') && words.every(isSmallWord)) return head;
  }
  return -1;
}

function isSmallWord({ isWord, isCapital, isPossessive, text }: Piece): boolean {
  return (
    isWord &&
    !isCapital &&
    !isPossessive &&
    !/^(?:the|a|an|his|her|their|its|and|one|that|this|which|said)$/u.test(text)
  );
}

/** "Director of the Example Agency (EXA), Ana Ruiz": an acronym in brackets is passed over. */
function beforeBrackets(pieces: readonly Piece[], comma: number): number {
  return pieces[comma - 1]?.text === ')' && pieces[comma - 3]?.text === '(' ? comma - 3 : comma;
}

/** True where within a few pieces before an article or an owner stands: "Ruiz's 8-year-old". */
function isOwnedBefore(pieces: readonly Piece[], at: number): boolean {
  for (let i = at; i > at - 4; i -= 1)
    if (DETERMINER.test(pieces[i]?.lower ?? '') || pieces[i]?.isPossessive === true) return true;
  return false;
}

/** "the Prime Minister's Chief of Staff, Ana Ruiz", "the Attorney General, Ana Ruiz": a title in capitals before a comma. */
function withComplement(pieces: readonly Piece[], head: number, to: number): Range | null {
  const piece = pieces[head];
  if (piece === undefined || head >= to || !/^[,(]$/u.test(pieces[to]?.text ?? '') || !TITLE_HEADS.has(piece.lower))
    return null;
  let from = head;
  while (from > 0 && pieces[from]?.isJoined === true && isTitlePart(pieces[from - 1])) from -= 1;
  // "the House Speaker": whose office it is stands in capitals before it.
  const outer = from - 1;
  if (
    pieces[from]?.isJoined === true &&
    pieces[outer]?.isCapital === true &&
    !pieces[outer].isUpper &&
    DETERMINER.test(pieces[outer - 1]?.lower ?? '')
  )
    from = outer;
  const before = pieces[from - 1];
  // "Counsel for the respondent, Ana Ruiz,": the capital is due to the sentence.
  // "the WFP Country Director, Ana Ruiz": the letters of a body between.
  const isOfBody = before?.isUpper === true && DETERMINER.test(pieces[from - 2]?.lower ?? '');
  const opens = (pieces[from]?.isOpening === true && head < to - 1) || isOfBody;
  return opens || DETERMINER.test(before?.lower ?? '') || before?.isPossessive === true ? { from, to } : null;
}

/** "Foreign Secretary (Europe) Ana Ruiz", "Brigadier (retd) Tom Lund": a title with brackets between it and the name. */
function bracketedTitle(pieces: readonly Piece[], nameFrom: number): Range | null {
  if (pieces[nameFrom - 1]?.text !== ')') return null;
  let open = nameFrom - 2;
  while (open > nameFrom - 9 && pieces[open]?.text !== '(') open -= 1;
  const head = pieces[open - 1];
  if (pieces[open]?.text !== '(' || head === undefined || !head.isWord) return null;
  const isTitle = (at: number): boolean => isTitlePart(pieces[at]) || RANKS.has(pieces[at]?.lower ?? '');
  if (!isTitle(open - 1)) return null;
  let from = open - 1;
  while (from > 0 && pieces[from]?.isJoined === true && isTitle(from - 1)) from -= 1;
  return { from, to: nameFrom };
}

/** The head of a title that ends before a comma: its last word, or the word before its "of", "for", "to" or "at". */
function headBefore(pieces: readonly Piece[], comma: number): number {
  for (let at = comma - 1; at > Math.max(0, comma - 9); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || !piece.isWord || piece.sentence !== pieces[comma]?.sentence) break;
    const link = at < comma - 1 ? (pieces[at + 1]?.lower ?? '') : '';
    if (/^(?:of|for|to|at|from|in)$/u.test(link) && TITLE_HEADS.has(piece.lower)) return at;
    // "a baker from Alma, Ana Ruiz", "my neighbour in Alma, Ana Ruiz"
    if ((link === 'from' || link === 'in') && saysWho(piece.lower)) return at;
    if (at === comma - 1 && saysWho(piece.lower)) return outerHead(pieces, at);
    const isInner = piece.lower === 'and' && pieces[at - 1]?.isCapital === true && pieces[at + 1]?.isCapital === true;
    const isPointing = piece.lower === 'that' && pieces[at - 1]?.lower === 'of';
    if (!isInner && !isPointing && /^(?:is|was|are|were|said|and|by|with|who|that)$/u.test(piece.lower)) break;
  }
  return comma - 1;
}

/** "Special Representative of the Secretary-General", "aide to the president": the one who serves the other. */
function outerHead(pieces: readonly Piece[], head: number): number {
  // "counsel for the first respondent"
  const isNumbered = /^(?:first|second|third|fourth|1st|2nd|3rd|4th|lead|other)$/u.test(pieces[head - 1]?.lower ?? '');
  let article = isNumbered ? head - 2 : head - 1;
  // "Counsel for the Attorney General"
  if (pieces[head]?.isCapital === true && pieces[article]?.isCapital === true && isTitlePart(pieces[article]))
    article -= 1;
  const outer = article - 2;
  const isServed = pieces[article]?.lower === 'the' && /^(?:of|to|for)$/u.test(pieces[article - 1]?.lower ?? '');
  return isServed && TITLE_HEADS.has(pieces[outer]?.lower ?? '') ? outer : head;
}

function trimmedTitle(pieces: readonly Piece[], title: Range | null): Range | null {
  if (title === null) return null;
  let { to } = title;
  while (to > title.from && pieces[to - 1]?.text === ',') to -= 1;
  return { from: title.from, to };
}

/** "former" and the like stand in small letters before a title in capitals. */
function growLeft(pieces: readonly Piece[], title: Range): Range {
  let { from } = title;
  while (
    from > 0 &&
    pieces[from]?.isJoined === true &&
    /^(?:former|then|acting|deputy|outgoing|incoming|late)$/u.test(pieces[from - 1]?.lower ?? '')
  )
    from -= 1;
  return { from, to: title.to };
}

function withoutHonorific(pieces: readonly Piece[], title: Range | null): Range | null {
  if (title === null) return null;
  let { from, to } = title;
  const bare = (at: number) => pieces[at]?.lower.replace(/\.$/u, '') ?? '';
  const isHonorific = (at: number) =>
    HONORIFICS.has(bare(at)) &&
    !/^(?:king|queen|prince|princess|emperor|pope|cardinal|archbishop|bishop|ayatollah|professor)$/u.test(bare(at));
  // "Lady Justice Ruiz", "Lord Mayor": there the first word belongs to the post.
  const isOfPost = (at: number) =>
    /^(?:lord|lady)$/u.test(bare(at)) &&
    /^(?:justice|chief|chancellor|mayor|advocate|president|provost)$/u.test(bare(at + 1));
  while (from < to && isHonorific(from) && !isOfPost(from)) from += 1;
  while (to > from && isHonorific(to - 1)) to -= 1;
  while (to > from && pieces[to - 1]?.text === ',') to -= 1;
  // "Duty Officer Lt.": the post, and a rank that is told beside it.
  const isPost = (at: number): boolean => TITLE_HEADS.has(bare(at)) && !RANKS.has(bare(at));
  while (to - from > 2 && RANKS.has(bare(to - 1)) && !TITLE_HEADS.has(bare(to - 1)) && isPost(to - 2)) to -= 1;
  const hasHead = pieces
    .slice(from, to)
    .some(
      (piece) =>
        isTitleHead(piece.lower.replace(/\.$/u, '')) ||
        isCallingTitle(piece.lower) ||
        RANKS.has(piece.lower.replace(/\.$/u, '')),
    );
  return hasHead ? { from, to } : null;
}
