import type { Role } from '../../summary';
import { byRule } from '../../why';
import { wordsOf, type Candidate, type Range } from '../candidate';
import { isCountry, isDemonym } from '../lexicon/gazetteer';
import { isRelation, saysWho, TITLE_MODIFIERS } from '../lexicon/titles';
import type { Piece } from '../pieces';
import { isGenericOffice } from '../not-people';
import { matterEnd } from '../person-signs';
import { roleEvidence } from './role-evidence';
import { bodyOfNoun } from './role-owners';
import { canDescribe, isAccusing, isMembership, isSecondPost, isTrade } from './role-words';
import type { RoleContext } from './roles';

const REACH = 16;
const DETERMINERS =
  /^(?:a|an|the|its|their|his|her|our|my|your|who|is|was|one|of|currently|also|now|today|still|later|previously|formerly|once)$/u;
const JOINS = /^(?:for|of|at|in|on|to|with|and|the)$/u;
const CLOSES = /^[,.;:)(”"“–—!?]$/u;

/** What stands behind a name for a degree or an honour: "Ana Ruiz, M.D., Ph.D., president of". */
const POSTNOMINAL =
  /^(?:M\.?D\.?|Ph\.?D\.?|D\.?Phil\.?|M\.?P\.?|K\.?C\.?|Q\.?C\.?|O\.?B\.?E\.?|C\.?B\.?E\.?|M\.?B\.?E\.?|MBA|CPA|CFA|Esq\.?|Jr\.?|Sr\.?|R\.?N\.?|J\.?D\.?|LL\.?[BM]\.?|FRS|III?)$/u;

/**
 * The roles written after a name: "Ana Ruiz, deputy minister for water at the Ministry of Energy," or "Ana Ruiz is head of";
 * two where a second follows by "and the".
 */
export function roleAfter(mention: Candidate, context: RoleContext): readonly Role[] {
  const { pieces } = context;
  // "Daniel", a former guard: the name in quotation marks.
  const to = /^["”’]$/u.test(pieces[mention.to]?.text ?? '') ? mention.to + 1 : mention.to;
  const opener = pieces[to];
  if (opener === undefined || opener.sentence !== pieces[mention.from]?.sentence) return [];
  const once = whenIn(mention, context);
  if (once !== null) return [once];
  // "Ana Ruiz will become chair"
  const isComing = /^(?:will|would)$/u.test(opener.lower) && /^(?:be|become)$/u.test(pieces[to + 1]?.lower ?? '');
  const isVerb = isComing || /^(?:is|was|became|becomes|remains)$/u.test(opener.lower);
  if (!isVerb && opener.text !== ',' && opener.text !== '(') return [];
  if (mentionOwns(context, mention)) return [];
  const behind = isVerb ? -1 : verbBehind(pieces, to);
  const told = behind < 0 ? null : roleFrom(behind + 1, mention, context);
  const first = roleFrom(isComing ? to + 2 : to + 1, mention, context);
  // "signed by Ana Ruiz, the suspect was seen": there the words behind the comma open the main clause.
  if (first !== null && told === null && !isVerb && opensClause(pieces, to + 1, first.evidence.end)) return [];
  if (first === null || told !== null) return [first, told].filter((role) => role !== null);
  let end = to;
  while (end < pieces.length && (pieces[end]?.start ?? 0) < first.evidence.end) end += 1;
  const and =
    end >= pieces.length ? -1 : ([end, end + 1, end + 2, end + 3].find((at) => pieces[at]?.lower === 'and') ?? -1);
  const isSecond =
    and > 0 &&
    (/^(?:a|an|the)$/u.test(pieces[and + 1]?.lower ?? '') || isSecondPost(pieces, and + 1)) &&
    pieces[and]?.sentence === opener.sentence;
  const second =
    isSecond && !pieces.slice(end, and).some(({ text }) => text === ',') ? roleFrom(and + 1, mention, context) : null;
  return second === null ? [first] : [first, second];
}

/** True where an article opens the words up to `end` and a finite verb follows them. */
function opensClause(pieces: readonly Piece[], from: number, end: number): boolean {
  if (pieces[from]?.lower !== 'the') return false;
  let at = from;
  while (at < pieces.length && (pieces[at]?.start ?? 0) < end) at += 1;
  return /^(?:was|were|is|are|has|had|have|will|would|could)$/u.test(pieces[at]?.lower ?? '');
}

/** "Ana Ruiz came in 2021, when she was prime minister.": the post told further on in the sentence, where nobody else is named between. */
function whenIn(mention: Candidate, context: RoleContext): Role | null {
  const { pieces } = context;
  const sentence = pieces[mention.from]?.sentence;
  for (let at = mention.to; at < mention.to + 9; at += 1) {
    const piece = pieces[at];
    if (
      piece === undefined ||
      piece.sentence !== sentence ||
      (piece.isCapital && at > mention.to && !/^\d/u.test(piece.text))
    )
      return null;
    if (piece.lower !== 'when' || !/^(?:he|she)$/u.test(pieces[at + 1]?.lower ?? '')) continue;
    return /^(?:was|became)$/u.test(pieces[at + 2]?.lower ?? '') ? roleFrom(at + 3, mention, context) : null;
  }
  return null;
}

/** "Ana Ruiz, aged 51, was head of": the verb behind what stands between commas, or -1. */
function verbBehind(pieces: readonly Piece[], comma: number): number {
  if (pieces[comma]?.text !== ',') return -1;
  for (let at = comma + 1; at < comma + 10; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== pieces[comma]?.sentence) return -1;
    if (piece.text !== ',') continue;
    return /^(?:is|was|became|remains)$/u.test(pieces[at + 1]?.lower ?? '') ? at + 1 : -1;
  }
  return -1;
}

/** The role whose words begin at `from`, behind the age, the degrees and the articles that may stand before it. */
export function roleFrom(from: number, mention: Range, context: RoleContext): Role | null {
  const { pieces, text } = context;
  let at = from;
  // "Ana Ruiz, whose husband is missing,": that is somebody else.
  if (pieces[at]?.lower === 'whose') return null;
  // "Ana Ruiz, when she was minister,"
  if (/^(?:when|while)$/u.test(pieces[at]?.lower ?? '') && /^(?:he|she)$/u.test(pieces[at + 1]?.lower ?? '')) at += 2;
  // An age or a word like "elected" may stand before the title.
  if (/^\d{2}$/u.test(pieces[at]?.text ?? '') && pieces[at + 1]?.text === ',') at += 2;
  while (POSTNOMINAL.test(pieces[at]?.text ?? '')) {
    at += 1;
    while (/^[.,]$/u.test(pieces[at]?.text ?? '')) at += 1;
  }
  while (DETERMINERS.test(pieces[at]?.lower ?? '')) at += 1;
  if (pieces[at]?.lower === 'whose') return null;
  at = pastAge(context, at);
  if (/^(?:appointed|elected|named|made|chosen|sworn)$/u.test(pieces[at]?.lower ?? '')) at += 1;
  while (DETERMINERS.test(pieces[at]?.lower ?? '')) at += 1;
  const ownerBefore = ownerAt(context, at);
  if (ownerBefore !== null) at = ownerBefore.to;
  if (pieces[at]?.lower === 'not') return null;
  while (isDemonym(pieces[at]?.lower ?? '') || isCountry(pieces[at]?.text ?? '')) at += 1;
  if (ownerBefore === null) at = behindOwner(context, at);
  const title = titleFrom(context, at, mention);
  if (title === null) return null;
  const rest = complement(context, pastSecondTitle(context, title.to));
  const owner = ownerBefore ?? rest.owner ?? bodyOfNoun(context, title.from - 1);
  const full: Range = { from: title.from, to: Math.max(title.to, rest.titleTo) };
  return {
    title: wordsOf(pieces, full, text),
    organization: owner === null ? null : context.nameOf(owner),
    evidence: roleEvidence(full, mention, owner, context),
    why: byRule('role-after', 0.85),
  };
}

/** "a 26-year-old registered nurse": the age before a title. */
function pastAge({ pieces, text }: RoleContext, from: number): number {
  const start = pieces[from]?.start ?? 0;
  const end = start + (/^\d{1,3}-year-old\s/u.exec(text.slice(start, start + 14))?.[0].length ?? 0);
  let at = from;
  while ((pieces[at]?.start ?? end) < end) at += 1;
  return at;
}

/** In "Ruiz's" the name owns what follows; it is no apposition. */
function mentionOwns(context: RoleContext, mention: Candidate): boolean {
  return context.pieces[mention.to - 1]?.isPossessive === true;
}

/** An organisation that stands before the title: "the Example Bank chairman", "Example Bank's chairman". */
function ownerAt(context: RoleContext, at: number): Candidate | null {
  return context.organizationFrom.get(at) ?? null;
}

/** True where a line ends before a piece, or the piece is part of an address: a title does not run over that. */
function isBroken({ pieces, text }: RoleContext, at: number): boolean {
  const piece = pieces[at];
  const before = pieces[at - 1];
  return (
    piece !== undefined &&
    before !== undefined &&
    (text.slice(before.end, piece.start).includes('\n') || text[piece.end] === '@')
  );
}

/** Behind an owner that is no known body: in "Example Mobility's chief executive" the title. */
function behindOwner({ pieces }: RoleContext, at: number): number {
  for (let i = at; i < at + 4 && pieces[i]?.isCapital === true; i += 1)
    if (pieces[i]?.isPossessive === true) return i + 1;
  return at;
}

/** The title up to its head, where only title words and describing words stand before that; "the firm's" stays outside. */
function titleFrom(context: RoleContext, at: number, mention: Range): Range | null {
  let from = at;
  let head: number | null = null;
  for (let i = at; i < at + 6; i += 1) {
    const piece = context.pieces[i];
    if (piece === undefined || !piece.isWord || piece.sentence !== context.pieces[mention.from]?.sentence) break;
    if (isBroken(context, i)) break;
    if (piece.isPossessive && head === null) {
      const next = context.pieces[i + 1];
      if (next === undefined || !isRelation(next.lower) || piece.isCapital) from = i + 1;
    } else if (
      (saysWho(piece.lower) || isTrade(context.pieces, i) || isMembership(context.pieces, i)) &&
      !isAccusing(context.pieces, i)
    )
      head = i;
    // "deputy regional director": a deputy may be of what follows.
    else if ((head !== null && !TITLE_MODIFIERS.has(context.pieces[head]?.lower ?? '')) || !canDescribe(piece)) break;
  }
  if (head === null) return null;
  const after = context.pieces[head + 1];
  // "Ruiz, director Perez and others": a title that is followed by another name is that one's.
  const to = matterEnd(context.pieces, head);
  if (to === head + 1 && after !== undefined && after.isCapital && after.isJoined) return null;
  return { from, to };
}

/** Behind "president and chief executive officer" the second title too, where both are of one body or end the clause. */
function pastSecondTitle({ pieces }: RoleContext, from: number): number {
  if (!/^(?:and|&)$/u.test(pieces[from]?.lower ?? '')) return from;
  let at = from + 1;
  while (at < from + 5 && (saysWho(pieces[at]?.lower ?? '') || TITLE_MODIFIERS.has(pieces[at]?.lower ?? ''))) at += 1;
  const next = pieces[at];
  const isTitle = at > from + 1 && saysWho(pieces[at - 1]?.lower ?? '');
  return isTitle && (next === undefined || CLOSES.test(next.text) || /^(?:of|at|for)$/u.test(next.lower)) ? at : from;
}

/** What follows the title head: its matter belongs to the title, an organisation ends it. */
function complement(
  context: RoleContext,
  from: number,
): { readonly titleTo: number; readonly owner: Candidate | null } {
  const direct = context.pieces[from]?.text === ',' ? context.organizationFrom.get(from + 1) : undefined;
  // "Ana Ruiz, commander, Harbour Guard,": the body stands between commas.
  if (
    direct !== undefined &&
    (isBroken(context, direct.to) || /^[,.;:)]$/u.test(context.pieces[direct.to]?.text ?? '.'))
  )
    return { titleTo: from, owner: direct };
  let titleTo = from;
  let joined = false;
  for (let i = from; i < from + REACH; i += 1) {
    const piece = context.pieces[i];
    if (piece?.text === ',' && i > from) {
      // "Head of Communications, Harbour Pact,": the body stands between commas here too.
      const body = context.organizationFrom.get(i + 1);
      const isClosed =
        body !== undefined && (isBroken(context, body.to) || /^[,.)]$/u.test(context.pieces[body.to]?.text ?? '.'));
      if (body !== undefined && isClosed && !isBroken(context, i + 1)) return { titleTo, owner: body };
    }
    if (piece === undefined || CLOSES.test(piece.text) || isBroken(context, i)) break;
    // "of the Alma-based terminal group Tarn Lines": where a body is based is no part of the title.
    if (context.pieces[i + 1]?.lower === 'based') return { titleTo: from, owner: bodyWithin(context, i + 2) };
    const before = context.pieces[i - 1]?.lower ?? '';
    const owner = context.organizationFrom.get(i);
    if (owner !== undefined && isGenericOffice(owner.name)) {
      titleTo = owner.to;
      i = owner.to - 1;
      continue;
    }
    if (owner !== undefined && /^(?:for|of|at|in|with|the|to)$/u.test(before)) return { titleTo, owner };
    if (i === from && !/^(?:for|of|at|in|on|to|with)$/u.test(piece.lower)) break;
    // "manager with the agency", "superintendent of the hospital": the body meant; whom one works with is no part of a title.
    const meant = /^(?:with|of|at|for)$/u.test(before) && piece.lower === 'the' ? bodyOfNoun(context, i + 1) : null;
    if (meant !== null && /^(?:with|at)$/u.test(before)) return { titleTo: from, owner: meant };
    if (i === from + 1 && before === 'with' && /^(?:the|an?)$/u.test(piece.lower))
      return { titleTo: from, owner: bodyWithin(context, i + 1) };
    if (meant !== null && isClosedAt(context, i + 2)) return { titleTo: i + 2, owner: meant };
    if (
      /^(?:who|which|that|same|when|where|while|said|says|told|as|has|had|was|were|is|are|after|before|but|by|from|until|since|during|between)$/u.test(
        piece.lower,
      ) ||
      piece.lower.endsWith('ed')
    )
      break;
    if (/^(?:her|his|their|its|my|our)$/u.test(piece.lower)) break;
    if (before === 'and' && /^(?:a|an|the)$/u.test(piece.lower)) break;
    // "Member of Parliament for X and ranking member on the Committee": a second post.
    if (piece.lower === 'and' && isSecondPost(context.pieces, i + 1)) break;
    if (before === 'to' && !piece.isCapital && piece.lower !== 'the') break;
    joined = JOINS.test(piece.lower);
    if (!joined) titleTo = i + 1;
  }
  return { titleTo, owner: null };
}

function isClosedAt({ pieces }: RoleContext, at: number): boolean {
  const piece = pieces[at];
  return piece === undefined || CLOSES.test(piece.text);
}

/** The body that begins within four words, behind what describes it. */
function bodyWithin({ pieces, organizationFrom }: RoleContext, from: number): Candidate | null {
  for (let at = from; at < from + 5 && pieces[at]?.isWord === true; at += 1) {
    const body = organizationFrom.get(at);
    if (body !== undefined) return body;
  }
  return null;
}
