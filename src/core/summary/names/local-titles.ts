import type { Candidate } from './candidate';
import { foldName } from './linking/fold-name';
import type { Piece } from './pieces';

/** Ranks, addresses and seats in parliaments that stand before a name in a few lands: "SP Ana Ruiz", "Cr Ruiz", "TDs Ana Ruiz and Bo Moe". */
const BEFORE = /^(?:SP|CP|CSP|DCP|Cr|Gda|Garda|(?:MCA|MLA|MNA|MPA|MSP|TD|MP|MEP)s?)$/u;
/** Of two letters, which a firm may bear too: "CP Rail". */
const SHORT = /^(?:SP|CP|TD)$/u;
/** Letters behind the name of a lawyer. */
const BEHIND = /^(?:BL|SCL)$/u;

/** Takes ranks and addresses known in a few lands off the names of people, who without them may have passed for bodies. */
export function withoutLocalTitles(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const families = new Set<string>();
  const cut = candidates.map((candidate) => {
    const made = bare(candidate, pieces);
    if (made !== candidate) families.add(foldName(pieces[made.to - 1]?.text ?? ''));
    return made;
  });
  if (families.size === 0) return candidates;
  return cut.map((one) =>
    one.kind === 'organization' && !one.name.includes(' ') && families.has(foldName(one.name))
      ? { ...one, kind: 'person' }
      : one,
  );
}

function bare(candidate: Candidate, pieces: readonly Piece[]): Candidate {
  const { kind, title } = candidate;
  let { from, to } = candidate;
  if (kind === 'place' || to - from < 2) return candidate;
  const first = pieces[from]?.text ?? '';
  const isTitled = BEFORE.test(first) && to - from > (SHORT.test(first) || kind === 'organization' ? 2 : 1);
  const isNamed = pieces.slice(from + 1, to).every(({ text }) => /^\p{Lu}[\p{L}’'-]*\p{Ll}/u.test(text));
  if (isTitled && isNamed) from += 1;
  if (kind === 'person' && to - from > 1 && BEHIND.test(pieces[to - 1]?.text ?? '')) to -= 1;
  if (from === candidate.from && to === candidate.to) return candidate;
  const words = pieces.slice(from, to);
  return {
    ...candidate,
    kind: 'person',
    from,
    to,
    start: words[0]?.start ?? candidate.start,
    end: words.at(-1)?.end ?? candidate.end,
    name: words.map(({ text }) => text).join(' '),
    title: from > candidate.from ? { from: candidate.from, to: from } : title,
  };
}
