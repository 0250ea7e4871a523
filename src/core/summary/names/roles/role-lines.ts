import { LINE_POSTS } from '../lexicon/posts';
import type { Role } from '../../summary';
import { byRule } from '../../why';
import { wordsOf, type Candidate, type Range } from '../candidate';
import { saysWho, TITLE_HEADS } from '../lexicon/titles';
import type { Piece } from '../pieces';
import type { RoleContext } from './roles';

/** No title on a line of its own, or before brackets, has more words. */
const LONGEST = 10;
const SMALL = /^(?:of|for|and|the|to|in|at|on)$/u;

/** Roles that the form of a line gives: "Duty officer: Ana Ruiz", a name over its post at the end of a letter, "The Minister of Works (Mr. Ruiz)". */
export function roleOfLine(mention: Candidate, context: RoleContext): Role | null {
  return roleInField(mention, context) ?? roleInSignature(mention, context) ?? roleOfHolder(mention, context);
}

/** "Duty officer: Ana Ruiz" alone on its line. */
function roleInField(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text } = context;
  const first = mention.title?.from ?? mention.from;
  if (pieces[first - 1]?.text !== ':' || !/^[ \t]*(?:[;(\n]|$)/u.test(text.slice(mention.end, mention.end + 8)))
    return null;
  let from = first - 1;
  while (from > 0 && first - from <= LONGEST && pieces[from - 1]?.isWord === true && !isLineBetween(context, from))
    from -= 1;
  const range = { from, to: first - 1 };
  if (!opensLine(context, from) || !isTitle(pieces, range)) return null;
  return roleOf(range, null, context);
}

/** "Ana Ruiz", and on the next line "Senior Ecologist, River Trust". */
function roleInSignature(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text } = context;
  if (!opensLine(context, mention.title?.from ?? mention.from)) return null;
  if (!/^[ \t,]*\n[ \t>]*\p{L}/u.test(text.slice(mention.end, mention.end + 24))) return null;
  const from = pieces[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  const start = pieces[from]?.text === '>' ? from + 1 : from;
  let to = start;
  while (to < start + LONGEST && pieces[to]?.isWord === true && (to === start || !isLineBetween(context, to))) to += 1;
  const range = { from: start, to };
  if (!isTitle(pieces, range) || pieces[start]?.isCapital !== true) return null;
  const isComma = pieces[to]?.text === ',';
  const owner =
    isComma || isLineBetween(context, to) ? (context.organizationFrom.get(isComma ? to + 1 : to) ?? null) : null;
  const last = pieces[to - 1]?.end ?? 0;
  const isClosed = isComma ? owner !== null : /^[ \t]*(?:\n|$)/u.test(text.slice(last, last + 8));
  return isClosed ? roleOf(range, owner, context) : null;
}

/** "The Minister of Works (Mr. Ruiz)": the post before brackets that hold its holder alone. */
function roleOfHolder(mention: Candidate, context: RoleContext): Role | null {
  const { pieces } = context;
  const first = mention.title?.from ?? mention.from;
  if (pieces[first - 1]?.text !== '(' || pieces[mention.to]?.text !== ')') return null;
  let from = first - 1;
  while (from > 0 && first - from <= LONGEST) {
    const piece = pieces[from - 1];
    if (piece === undefined || !piece.isWord || (!piece.isCapital && !SMALL.test(piece.lower))) break;
    from -= 1;
  }
  while (from < first - 1 && (SMALL.test(pieces[from]?.lower ?? '') || pieces[from]?.isCapital !== true)) from += 1;
  // "commissioner (Ana Ruiz) is away": a post in small letters, one word.
  if (from === first - 1 && LINE_POSTS.test(pieces[from - 1]?.text ?? '')) from -= 1;
  const range = { from, to: first - 1 };
  return isTitle(pieces, range) ? roleOf(range, null, context) : null;
}

/** True where the words are a title and nothing more: its head ends them, or "of" and the like follow it. */
function isTitle(pieces: readonly Piece[], { from, to }: Range): boolean {
  if (to <= from || to - from > LONGEST) return false;
  const words = pieces.slice(from, to);
  const link = words.findIndex(({ lower }) => /^(?:of|for|to|in)$/u.test(lower));
  const head = words[link > 0 ? link - 1 : words.length - 1]?.lower ?? '';
  return (link > 0 ? TITLE_HEADS.has(head) : saysWho(head)) && !words.some(({ isPossessive }) => isPossessive);
}

function roleOf(range: Range, owner: Candidate | null, { pieces, text, nameOf }: RoleContext): Role {
  return {
    title: wordsOf(pieces, range, text),
    organization: owner === null ? null : nameOf(owner),
    evidence: { start: pieces[range.from]?.start ?? 0, end: Math.max(pieces[range.to - 1]?.end ?? 0, owner?.end ?? 0) },
    why: byRule('role-after', 0.85),
  };
}

function opensLine({ pieces, text }: RoleContext, at: number): boolean {
  const start = pieces[at]?.start ?? 0;
  return /(?:^|\n)[ \t>*_-]{0,8}$/u.test(text.slice(Math.max(0, start - 9), start)) || start === 0;
}

function isLineBetween({ pieces, text }: RoleContext, at: number): boolean {
  return text.slice(pieces[at - 1]?.end ?? 0, pieces[at]?.start ?? 0).includes('\n');
}
