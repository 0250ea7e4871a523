import type { Role } from '../summary';
import { byRule } from '../why';
import { wordsOf, type Candidate } from './candidate';
import { saysWho } from './lexicon/titles';
import type { RoleContext } from './roles';

/** A title in brackets has so many words at the most. */
const LONGEST = 6;

/** "P. Lane (Town Clerk)", "Ana Ruiz (Fundraising Manager, River Trust)": the post in brackets behind a name, in lists of who was there. */
export function roleInBrackets(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text, organizationFrom, nameOf } = context;
  if (pieces[mention.to]?.text !== '(') return null;
  const from = mention.to + 1;
  let to = from;
  while (to < from + LONGEST && pieces[to]?.isWord === true) to += 1;
  const head = pieces[to - 1];
  const close = pieces[to]?.text;
  if (head === undefined || to === from || !saysWho(head.lower) || (close !== ')' && close !== ',')) return null;
  if (pieces.slice(from, to).some(({ isPossessive, lower }) => isPossessive || /^(?:is|was|of|for|by)$/u.test(lower)))
    return null;
  // "(Alma Trust director)": the body that opens the title is whose post it is.
  const opening = organizationFrom.get(from);
  const owner = close === ',' ? organizationFrom.get(to + 1) : opening;
  const first = opening !== undefined && opening.to < to ? opening.to : from;
  return {
    title: wordsOf(pieces, { from: first, to }, text),
    organization: owner === undefined ? null : nameOf(owner),
    evidence: { start: pieces[from]?.start ?? 0, end: Math.max(head.end, owner?.end ?? 0) },
    why: byRule('role-after', 0.85),
  };
}
