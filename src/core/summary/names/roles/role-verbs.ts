import type { Role } from '../../summary';
import { byRule } from '../../why';
import { wordsOf, type Candidate, type Range } from '../candidate';
import { saysWho, TITLE_MODIFIERS } from '../lexicon/titles';
import type { Piece } from '../pieces';
import { roleEvidence } from './role-evidence';
import { bodyOfNoun, bodyOfPronoun } from './role-owners';
import type { RoleContext } from './roles';

/** Verbs for being at the head of a body: "who heads the Example Office". */
const HEADS =
  /^(?:heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed|commands|commanded|founded|co-founded|edits|edited|presides|presided|coordinates|manages|managed|owns|owned)$/u;
const SORTS =
  /^(?:i?ngo|charity|company|firm|network|group|website|newspaper|magazine|clinic|consultancy|agency|cooperative)$/u;
/** Verbs that are the title themselves: who chairs is the chair. */
const TITLE_OF_VERB: Readonly<Record<string, string>> = { chairs: 'chair', chaired: 'chair' };
/** Verbs before "as" with which somebody takes, holds or leaves a post. */
const SERVES =
  /^(?:serve|serves|served|serving|work|works|worked|act|acts|acted|continue|continues|remain|remains|remained|resigned|retired|quit|down|over|elected|appointed|named|sworn|in|confirmed|installed|re-elected|reappointed|stay|stayed|return|returned|start|started)$/u;
const NAMES =
  /^(?:appointment|election|nomination|promotion|name|named|names|appoint|appointed|appoints|elect|elected|elects|nominate|promote|hire|chosen|hired|nominated|nominates|confirmed|promoted|installed|welcome|welcomes|welcomed)$/u;
const BETWEEN =
  /^(?:will|would|has|had|have|was|is|been|be|to|also|now|still|currently|previously|since|then|again|once|later|long|who|,|he|she)$/u;

/** "Ana Ruiz, who heads the Example Office": the verb as title and the body as written, where the text names one. */
export function roleOfVerb(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text } = context;
  let at = mention.to;
  if (pieces[at]?.text !== ',' || pieces[at + 1]?.lower !== 'who') return null;
  at += 2;
  while (at < mention.to + 6 && BETWEEN.test(pieces[at]?.lower ?? '')) at += 1;
  const verb = pieces[at];
  if (verb === undefined || !HEADS.test(verb.lower) || verb.sentence !== pieces[mention.from]?.sentence) return null;
  let body = at + 1;
  while (body < at + 3 && /^(?:the|its|a|an|over)$/u.test(pieces[body]?.lower ?? '')) body += 1;
  // "who runs the NGO Alma Green": the sort of body before its name.
  if (SORTS.test(pieces[body]?.lower ?? '') && context.organizationFrom.has(body + 1)) body += 1;
  const title = TITLE_OF_VERB[verb.lower];
  const owner = context.organizationFrom.get(body) ?? bodyBehind(context, body);
  // "who chairs the board,": of which body may be told elsewhere.
  if (owner === undefined && title !== undefined && isPanel(pieces, body)) {
    const meant = bodyOfNoun(context, body);
    const range = { from: at, to: body + 1 };
    return {
      title,
      organization: meant === null ? null : context.nameOf(meant),
      evidence: roleEvidence(range, mention, null, context),
      why: byRule('role-after', 0.7),
    };
  }
  if (owner === undefined || pieces[owner.to - 1]?.isPossessive === true) return null;
  return {
    title: title ?? wordsOf(pieces, { from: at, to: at + 1 }, text),
    organization: context.nameOf(owner),
    evidence: { start: verb.start, end: owner.end },
    why: byRule('role-after', 0.75),
  };
}

/** "the Example Tribunal, chaired by Ana Ruiz,": who chairs the body named before the comma. */
export function roleChaired(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, organizationTo, nameOf } = context;
  const by = (mention.title?.from ?? mention.from) - 1;
  const verb = pieces[by - 1];
  if (pieces[by]?.text !== 'by' || verb?.text !== 'chaired' || pieces[by - 2]?.text !== ',') return null;
  let to = by - 2;
  // "the Labour Tribunal at Alma,"
  while (to > by - 6 && !organizationTo.has(to) && pieces[to - 1]?.isWord === true) to -= 1;
  const owner = organizationTo.get(to);
  if (owner === undefined || pieces[owner.from]?.sentence !== verb.sentence) return null;
  return {
    title: 'chair',
    organization: nameOf(owner),
    evidence: { start: owner.start, end: verb.end },
    why: byRule('role-after', 0.75),
  };
}

/** A table that somebody chairs, at the end of its clause. */
function isPanel(pieces: readonly Piece[], at: number): boolean {
  return (
    /^(?:board|committee|commission|panel|council|inquiry|union|association|cooperative)$/u.test(
      pieces[at]?.text ?? '',
    ) &&
    pieces[at]?.isPossessive === false &&
    /^[,.;)]$/u.test(pieces[at + 1]?.text ?? '.')
  );
}

/** "who heads the research unit at Example Works", "who ran the forwarding company Example & Sons". */
function bodyBehind({ pieces, organizationFrom }: RoleContext, from: number): Candidate | undefined {
  for (let at = from; at < from + 5; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || !piece.isWord || (at > from && !piece.isJoined)) return undefined;
    const owner = organizationFrom.get(at);
    const before = pieces[at - 1]?.lower ?? '';
    if (owner !== undefined)
      return /^(?:at|of|in|the|company|firm|group|charity|foundation|paper|agency|party|union|club)$/u.test(before)
        ? owner
        : undefined;
    if (piece.isCapital || /^(?:and|that|which|who|when|for|from|with)$/u.test(piece.lower)) return undefined;
  }
  return undefined;
}

/** "Ana Ruiz will serve as acting secretary", "Ruiz resigned as head of the Example Office". */
export function roleServed(mention: Candidate, context: RoleContext): Role | null {
  const { pieces } = context;
  const sentence = pieces[mention.from]?.sentence;
  // "has named its treasurer, Ana Ruiz, as chairwoman"
  const isApart = pieces[mention.from - 1]?.text === ',' && pieces[mention.to]?.text === ',';
  let at = isApart && pieces[mention.to + 1]?.text === 'as' ? mention.to + 1 : mention.to;
  // "has named Ana Ruiz as its chairwoman"
  const isNamed = (isApart ? [2, 3, 4, 5] : [1, 2, 3]).some((back) =>
    NAMES.test(pieces[mention.from - back]?.lower ?? ''),
  );
  const post = pieces[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const isPost = pieces[at]?.lower === 'as' && pieces[post]?.isCapital === true;
  if ((isNamed || isPost) && pieces[at]?.lower === 'as') return postAt(at + 1, context);
  while (at < mention.to + 6 && pieces[at]?.sentence === sentence && BETWEEN.test(pieces[at]?.lower ?? '')) at += 1;
  if (!SERVES.test(pieces[at]?.lower ?? '')) {
    // "stepped down as", "took over as": the verb before its particle.
    if (!/^(?:stepped|steps|took|takes|taken|stood|was|been|be|sworn)$/u.test(pieces[at]?.lower ?? '')) return null;
    at += 1;
    if (!SERVES.test(pieces[at]?.lower ?? '')) return null;
  }
  at += 1;
  if (pieces[at]?.lower === 'in') at += 1;
  if (pieces[at]?.lower !== 'as' || pieces[at]?.sentence !== sentence) return null;
  return postAt(at + 1, context);
}

/** The post whose words begin at `from`, behind its article. */
function postAt(from: number, context: RoleContext): Role | null {
  let at = from;
  while (/^(?:the|a|an|its|their|his|her|our|my)$/u.test(context.pieces[at]?.lower ?? '')) at += 1;
  // "as the company's treasurer"
  if (context.pieces[at]?.isPossessive === true && context.pieces[at]?.isCapital === false) at += 1;
  const range = titleAt(context.pieces, at);
  return range === null ? null : roleOf(range, context, 0.8);
}

/** "Its majority owner is Ana Ruiz": a post, a verb and its holder. */
export function roleInverted(mention: Candidate, context: RoleContext): Role | null {
  const { pieces } = context;
  const from = mention.title?.from ?? mention.from;
  // "a former schoolteacher called Ana Ruiz"
  const isCalled = /^(?:called|named)$/u.test(pieces[from - 1]?.lower ?? '');
  if (!isCalled && !/^(?:is|was|became|remains)$/u.test(pieces[from - 1]?.lower ?? '')) return null;
  const head = pieces[from - 2];
  // "Engineer called Ruiz": notes leave out the article.
  const isBare = head?.isOpening === true;
  if (
    head === undefined ||
    (head.isCapital && !isBare) ||
    !saysWho(head.lower) ||
    head.sentence !== pieces[from]?.sentence
  )
    return null;
  let start = from - 2;
  while (start > from - 6 && pieces[start]?.isJoined === true && describes(pieces[start - 1])) start -= 1;
  const before = pieces[start - 1];
  const isOwned =
    before?.isPossessive === true ||
    (!isCalled && /^(?:the|its|their|his|her|our)$/u.test(before?.lower ?? '')) ||
    isBare ||
    (isCalled && /^(?:a|an)$/u.test(before?.lower ?? ''));
  if (!isOwned) return null;
  const range = { from: start, to: from - 1 };
  const role = roleOf(range, context, 0.8);
  // "The group led it; its coordinator is Ana Ruiz."
  const owner = role.organization === null && before?.lower === 'its' ? bodyOfPronoun(context, start) : null;
  if (owner === null) return role;
  return {
    ...role,
    organization: context.nameOf(owner),
    evidence: roleEvidence(range, mention, owner, context),
  };
}

function describes(piece: Piece | undefined): boolean {
  if (piece === undefined || !piece.isWord || piece.isCapital || piece.isPossessive) return false;
  return !/^(?:the|a|an|its|their|his|her|our|and|of|that|which|said|was|is)$/u.test(piece.lower);
}

/** A title from `at` on: describing words, its head, and what it is "of" or "for" in capitals. */
function titleAt(pieces: readonly Piece[], at: number): Range | null {
  let head = -1;
  for (let i = at; i < at + 5; i += 1) {
    const piece = pieces[i];
    if (piece === undefined || !piece.isWord || piece.isPossessive) break;
    if (saysWho(piece.lower)) head = i;
    else if (head >= 0 && piece.isCapital && piece.isJoined && pieces[head]?.isCapital === true) continue;
    else if (head >= 0 || (!TITLE_MODIFIERS.has(piece.lower) && !describes(piece))) break;
  }
  if (head < 0) return null;
  // "as head of research.": what the post is for, at the end of its clause.
  const [of, matter, end] = [pieces[head + 1], pieces[head + 2], pieces[head + 3]];
  const isMatter =
    of?.text === 'of' &&
    matter?.isWord === true &&
    !matter.isCapital &&
    !/^(?:the|an?|his|her|its)$/u.test(matter.text);
  return { from: at, to: isMatter && (end === undefined || /^[.,;]$/u.test(end.text)) ? head + 3 : head + 1 };
}

function roleOf(range: Range, context: RoleContext, confidence: number): Role {
  const { pieces, text } = context;
  const link = pieces[range.to]?.lower ?? '';
  const body = pieces[range.to + 1]?.lower === 'the' ? range.to + 2 : range.to + 1;
  const owner = /^(?:of|at|for)$/u.test(link) ? (context.organizationFrom.get(body) ?? null) : null;
  const before = context.organizationTo.get(range.from) ?? null;
  const named = owner ?? before;
  return {
    title: wordsOf(pieces, range, text),
    organization: named === null ? null : context.nameOf(named),
    evidence: {
      start: Math.min(pieces[range.from]?.start ?? 0, named?.start ?? Number.POSITIVE_INFINITY),
      end: Math.max(pieces[range.to - 1]?.end ?? 0, named?.end ?? 0),
    },
    why: byRule('role-after', confidence),
  };
}
