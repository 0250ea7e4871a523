import { CHIEF_OF_FIRM, OF_FIRM_ALONE } from './lexicon/posts';
import type { Candidate } from './candidate';
import { foldName } from './linking/fold-name';
import type { Piece } from './pieces';

/** What stands behind the possessive of a body and of nobody else: "X's chairman", "X's chief executive", "X's shareholders". */
function ownsBoard(pieces: readonly Piece[], { to }: Candidate): boolean {
  if (pieces[to - 1]?.isPossessive !== true) return false;
  const [next, second] = [pieces[to]?.text ?? '', pieces[to + 1]?.text ?? ''];
  if (OF_FIRM_ALONE.test(next)) return true;
  if (/^(?:managing|finance|commercial|technical|operations|marketing|sales|sporting|purchasing)$/u.test(next))
    return /^(?:director|chief|manager)$/u.test(second);
  return next === 'chief' && CHIEF_OF_FIRM.test(second);
}

/**
 * Settles firms that are called like people: where a text speaks of the chairman or the shareholders of a name, that name, and a longer
 * one which begins with it, is a body all through the text.
 */
export function withToldFirms(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const told = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.title === null && candidate.kind !== 'place' && ownsBoard(pieces, candidate))
      told.add(foldName(candidate.name));
  }
  if (told.size === 0) return candidates;
  for (const { title, name } of candidates) if (title !== null) told.delete(foldName(name));
  return candidates.map((candidate) => {
    const { kind, weight, title, name } = candidate;
    if (kind === 'organization' || kind === 'place' || title !== null || weight > 3) return candidate;
    const key = foldName(name);
    const first = key.split(' ', 1)[0] ?? key;
    return told.has(key) || told.has(first) ? { ...candidate, kind: 'organization' as const, weight: 4 } : candidate;
  });
}
