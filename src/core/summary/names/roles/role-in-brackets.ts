import type { Role } from '../../summary';
import { byRule } from '../../why';
import { wordsOf, type Candidate } from '../candidate';
import { saysWho, TITLE_HEADS } from '../lexicon/titles';
import type { RoleContext } from './roles';

/** A title in brackets has so many words at the most. */
const LONGEST = 6;
const MOST_IN_BRACKETS = 24;

/** "P. Lane (Town Clerk)", "Ana Ruiz (Fundraising Manager, River Trust)": the post in brackets behind a name, in lists of who was there. */
export function roleInBrackets(mention: Candidate, context: RoleContext): Role | null {
  const { pieces, text, organizationFrom, nameOf } = context;
  if (pieces[mention.to]?.text !== '(') return null;
  const from = mention.to + 1;
  let to = from;
  while (to < from + LONGEST && pieces[to]?.isWord === true) to += 1;
  const head = pieces[to - 1];
  const close = pieces[to]?.text;
  if (head === undefined || to === from || !saysWho(head.lower) || (close !== ')' && close !== ','))
    return lastInBrackets(mention, context);
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

/** "Ana Ruiz (Alma, Harvest Party, Minister for Roads)": the post behind the seat and the party, in capitals. */
function lastInBrackets(mention: Candidate, { pieces, text }: RoleContext): Role | null {
  let comma = -1;
  let close = mention.to + 1;
  while (close < mention.to + MOST_IN_BRACKETS && pieces[close]?.text !== ')' && pieces[close]?.text !== '(') {
    if (pieces[close]?.text === ',') comma = close;
    close += 1;
  }
  if (comma < 0 || pieces[close]?.text !== ')') return null;
  const words = pieces.slice(comma + 1, close);
  const link = words.findIndex(({ lower }) => /^(?:for|of)$/u.test(lower));
  const head = words[link > 0 ? link - 1 : words.length - 1];
  const isPlain = words.every(({ isWord, isPossessive }) => isWord && !isPossessive);
  if (head === undefined || !isPlain || !head.isCapital || !TITLE_HEADS.has(head.lower)) return null;
  return {
    title: wordsOf(pieces, { from: comma + 1, to: close }, text),
    organization: null,
    evidence: { start: words[0]?.start ?? head.start, end: words.at(-1)?.end ?? head.end },
    why: byRule('role-after', 0.8),
  };
}
