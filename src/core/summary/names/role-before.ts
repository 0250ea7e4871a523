import type { Role } from '../summary';
import { byRule } from '../why';
import { wordsOf, type Candidate, type Range } from './candidate';
import { HONORIFICS, RANKS, TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';
import type { RoleContext } from './roles';

/** The role written before a name: "Example Bureau Acting Director Ana Ruiz", "the ministry's spokesman Ana Ruiz". */
export function roleBefore(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text } = context;
  const title = withoutHonorific(
    pieces,
    mention.title === null ? smallTitle(pieces, mention.from) : growLeft(pieces, mention.title),
  );
  if (title === null) return null;
  const owner = organizationBefore(context, title.from) ?? organizationInside(context, title);
  const start = Math.min(pieces[title.from]?.start ?? 0, owner?.start ?? Number.POSITIVE_INFINITY);
  const end = Math.max(pieces[title.to - 1]?.end ?? 0, owner?.end ?? 0);
  return {
    title: wordsOf(pieces, title, text),
    organization: owner === null ? null : context.nameOf(owner),
    evidence: { start, end },
    why: byRule('role-before', 0.9),
  };
}

function isTitlePart(piece: Piece | undefined): boolean {
  if (piece === undefined || !piece.isWord) return false;
  return TITLE_HEADS.has(piece.lower) || TITLE_MODIFIERS.has(piece.lower);
}

/** A title in small letters directly before the name, or before a comma in front of it. */
function smallTitle(pieces: readonly Piece[], nameFrom: number): Range | null {
  const to = pieces[nameFrom - 1]?.text === ',' ? nameFrom - 1 : nameFrom;
  let from = to;
  while (
    from > 0 &&
    pieces[from - 1]?.isCapital === false &&
    isTitlePart(pieces[from - 1]) &&
    (from === to || pieces[from]?.isJoined === true)
  )
    from -= 1;
  if (from === to || !TITLE_HEADS.has(pieces[to - 1]?.lower ?? '')) return null;
  if (to === nameFrom && pieces[nameFrom]?.isJoined !== true) return null;
  if (
    to < nameFrom &&
    !/^(?:the|its|their|his|her|our|s)$/u.test(pieces[from - 1]?.lower ?? '') &&
    pieces[from - 1]?.isCapital !== true
  )
    return null;
  return { from, to };
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
  while (from < to && isHonorific(from)) from += 1;
  while (to > from && isHonorific(to - 1)) to -= 1;
  while (to > from && pieces[to - 1]?.text === ',') to -= 1;
  const hasHead = pieces
    .slice(from, to)
    .some((piece) => TITLE_HEADS.has(piece.lower.replace(/\.$/u, '')) || RANKS.has(piece.lower.replace(/\.$/u, '')));
  return hasHead ? { from, to } : null;
}

function organizationBefore(context: RoleContext, from: number): Candidate | null {
  const found = context.organizationTo.get(from);
  if (found === undefined) return null;
  const between = context.text.slice(found.end, context.pieces[from]?.start ?? found.end);
  return /^(?:['’]s?)?\s+$/u.test(between) ? found : null;
}

function organizationInside(context: RoleContext, title: Range): Candidate | null {
  for (let at = title.from + 1; at < title.to; at += 1) {
    const before = context.pieces[at - 1]?.lower ?? '';
    const found = context.organizationFrom.get(at);
    if (found !== undefined && found.to <= title.to && /^(?:of|at|the)$/u.test(before)) return found;
  }
  return null;
}
