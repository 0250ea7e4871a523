import type { Candidate } from './candidate';
import { foldName } from './fold-name';
import type { Piece } from './pieces';

const STORMS: ReadonlySet<string> = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'medicane']);
/** What bears a number and is somebody's name too: "Bill 6,914". */
const NUMBERED = /^(?:Bill|Will|Mark|Ward|Gate|Pier|Lot)$/u;
/** The weight of a place that the form of the text fixes. */
const FIXED = 4;

/** The names, in small letters, that storms bear in a text: "Hurricane Odile", "Tropical Storm Mina". */
function stormsIn(pieces: readonly Piece[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (!piece.isCapital || !STORMS.has(piece.lower)) continue;
    const name = pieces[at + 1];
    if (name?.isCapital === true && name.isJoined) names.add(name.lower);
  }
  return names;
}

/**
 * Leaves out people who are none: the storms of a text and things with a number; what bears the name of a place that the
 * form of the text fixes (a dateline, "residents of Glen Alma") is that place.
 */
export function withoutNoPeople(
  candidates: readonly Candidate[],
  ruled: readonly Candidate[],
  pieces: readonly Piece[],
): readonly Candidate[] {
  const storms = stormsIn(pieces);
  const places = new Set(
    ruled.flatMap(({ kind, weight, name }) => (kind === 'place' && weight >= FIXED ? [foldName(name)] : [])),
  );
  // In capitals before a colon it may be the label of a speaker: no person is made a place by that.
  const shouted = new Set(ruled.flatMap(({ name }) => (name === name.toUpperCase() ? [foldName(name)] : [])));
  return candidates.flatMap((candidate) => {
    const { kind, name, to } = candidate;
    const isFixed =
      places.has(foldName(name)) && (kind === 'organization' || (name.includes(' ') && !shouted.has(foldName(name))));
    if (isFixed && kind !== 'place') return [{ ...candidate, kind: 'place' as const }];
    if (kind !== 'person') return [candidate];
    const words = name.toLowerCase().split(' ');
    if (storms.has(words.at(-1) ?? '') && (words.length === 1 || STORMS.has(words.at(-2) ?? ''))) return [];
    if (NUMBERED.test(name) && /^\d/u.test(pieces[to]?.text ?? '')) return [];
    return [candidate];
  });
}
