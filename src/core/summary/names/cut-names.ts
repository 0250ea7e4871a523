import { candidateOf, type Candidate, type Range } from './candidate';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import type { Piece } from './pieces';

/** A line shorter than this ends where its writer wanted, not where the paper did. */
const SHORT_LINE = 45;
/** "Alma-linked", "Tarn-based": a word that says whose side or whose town the next name is of. */
const TIED =
  /^\p{L}[\p{L}\p{N}'’-]*-(?:linked|backed|led|affiliated|aligned|allied|funded|sponsored|inspired|born|based)$/u;
const BEHIND_NAME = /^(?:Jr|Sr)\.?$/u;

/**
 * Cuts names where they end: at a possessive within a person's ("Ruiz's Oscar"), behind a word such as "Alma-backed", and at the end of a
 * short line, a name a line. What stands behind "Alma-linked" alone is a group. "Jr." alone is nobody.
 */
export function cutNames(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const groups = new Set<string>();
  const cut = candidates.flatMap((candidate) => {
    if (candidate.kind === 'person' && BEHIND_NAME.test(candidate.name)) return [];
    return linesOf(candidate).flatMap((part) => untied(owner(part)));
  });
  if (groups.size === 0) return cut;
  return cut.map((one) =>
    one.kind === 'person' && groups.has(one.name) ? { ...one, kind: 'organization' as const } : one,
  );

  /** The parts of a person's name that stand on lines of their own; the label of a field is left out. */
  function linesOf(candidate: Candidate): readonly Candidate[] {
    if (!text.slice(candidate.start, candidate.end).includes('\n')) return [candidate];
    const ranges: Range[] = [];
    let { from } = candidate;
    for (let at = from + 1; at < candidate.to; at += 1) {
      if (!endsShortLine(at)) continue;
      ranges.push({ from, to: at });
      from = at;
    }
    if (ranges.length === 0) return [candidate];
    ranges.push({ from, to: candidate.to });
    return ranges.flatMap((range) => {
      const last = pieces[range.to - 1];
      const isLabel = text.charAt(last?.end ?? 0) === ':' || (candidate.kind === 'person' && hasHead(range));
      return isLabel ? [] : [candidateOf(pieces, range, text, candidate.kind, candidate.weight)];
    });
  }

  function endsShortLine(at: number): boolean {
    const [before, piece] = [pieces[at - 1], pieces[at]];
    if (before === undefined || piece === undefined || !text.slice(before.end, piece.start).includes('\n'))
      return false;
    return before.end - (text.lastIndexOf('\n', before.start) + 1) < SHORT_LINE;
  }

  function hasHead({ from, to }: Range): boolean {
    return pieces.slice(from, to).some(({ lower }) => ORGANIZATION_HEADS.has(lower));
  }

  function owner(candidate: Candidate): Candidate {
    const { kind, from, to, weight, title } = candidate;
    if (kind !== 'person') return candidate;
    for (let at = from; at < to - 1; at += 1)
      if (pieces[at]?.isPossessive === true)
        return candidateOf(pieces, { from, to: at + 1 }, text, kind, weight, title);
    return candidate;
  }

  function untied(candidate: Candidate): readonly Candidate[] {
    const { kind, from, to, weight } = candidate;
    if (to - from === 1 && kind === 'person' && TIED.test(candidate.name)) return [];
    if (to - from < 2 || kind === 'place' || !TIED.test(pieces[from]?.lower ?? '')) return [candidate];
    const isGroup = to - from === 2 && kind === 'person' && !/-(?:born|based)$/u.test(pieces[from]?.lower ?? '');
    const part = candidateOf(pieces, { from: from + 1, to }, text, isGroup ? 'organization' : kind, weight);
    if (isGroup) groups.add(part.name);
    return [part];
  }
}
