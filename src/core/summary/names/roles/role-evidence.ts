import type { Span } from '../../../text/span';
import type { Candidate, Range } from '../candidate';
import type { RoleContext } from './roles';

/** The words a role rests on: the post with its body where both stand in one sentence, else the post with its holder's name where that stands in its sentence. */
export function roleEvidence(title: Range, holder: Range, owner: Candidate | null, { pieces }: RoleContext): Span {
  const sentence = pieces[title.from]?.sentence;
  const here = { start: pieces[title.from]?.start ?? 0, end: pieces[title.to - 1]?.end ?? 0 };
  if (owner === null) return here;
  // A body that "its" or "the company" leads back to: what stands between is about other things.
  const other = pieces[owner.from]?.sentence === sentence ? owner : holder;
  if (pieces[other.from]?.sentence !== sentence) return here;
  return {
    start: Math.min(here.start, pieces[other.from]?.start ?? here.start),
    end: Math.max(here.end, pieces[other.to - 1]?.end ?? here.end),
  };
}
