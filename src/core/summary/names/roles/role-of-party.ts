import type { Role } from '../../summary';
import { byRule } from '../../why';
import { wordsOf, type Candidate } from '../candidate';
import { saysWho, TITLE_MODIFIERS } from '../lexicon/titles';
import { roleEvidence } from './role-evidence';
import type { RoleContext } from './roles';

const SORTS =
  /^(?:party|group|movement|coalition|alliance|union|organisation|organization|association|company|firm|agency|charity|network)$/u;

/** "spokesman for the Harvest party Ana Ruiz": the post, whose it is with its sort in small letters, and the holder. */
export function roleOfParty(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text, organizationTo, nameOf } = context;
  const sort = mention.from - 1;
  if (!SORTS.test(pieces[sort]?.text ?? '') || pieces[mention.from]?.isJoined !== true) return null;
  const owner = organizationTo.get(sort) ?? null;
  const body = owner?.from ?? capitalsBefore(context, sort);
  if (body === sort || pieces[sort]?.isJoined !== true) return null;
  const link = pieces[body - 1]?.text === 'the' ? body - 2 : body - 1;
  const head = pieces[link - 1];
  if (!/^(?:for|of)$/u.test(pieces[link]?.text ?? '') || head === undefined || !saysWho(head.lower)) return null;
  let from = link - 1;
  while (pieces[from]?.isJoined === true && TITLE_MODIFIERS.has(pieces[from - 1]?.lower ?? '')) from -= 1;
  const title = { from, to: link };
  return {
    title: wordsOf(pieces, title, text),
    organization: owner === null ? null : nameOf(owner),
    evidence: roleEvidence(title, mention, owner, context),
    why: byRule('role-before', 0.85),
  };
}

/** Where the capitals begin that stand before a piece, three at most. */
function capitalsBefore({ pieces }: RoleContext, to: number): number {
  let from = to;
  while (from > to - 3 && pieces[from - 1]?.isCapital === true) from -= 1;
  return from;
}
