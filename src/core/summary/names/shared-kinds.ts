import type { Candidate, NameKind } from './candidate';
import { foldName } from './linking/fold-name';
import { knownPlace } from './lexicon/gazetteer';
import type { Piece } from './pieces';

/** A row of more names than this says nothing more. */
const MOST = 40;
/** What is known of a name by its own words or by those beside it. */
const SURE = 2;
const BEFORE_PLACES = /^(?:in|between|from|to|at|near|around|across|outside|of|towards|via|through)$/u;

/**
 * "Alma, Tarn and Mirna": names in a row that commas and "and" alone part are of one kind. What nothing is known of takes the kind of
 * the others, where all that are known agree; a pair needs a word of place before it.
 */
export function withSharedKinds(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const shared = new Map<Candidate, NameKind>();
  const elsewhere = new Set(
    candidates.flatMap(({ kind, weight, name }) => (kind === 'place' && weight > SURE ? [foldName(name)] : [])),
  );
  const isSure = (one: Candidate): boolean => isTold(one) || (one.weight < SURE && elsewhere.has(foldName(one.name)));
  const kindOf = (one: Candidate): NameKind => (isTold(one) ? one.kind : 'place');
  let row: Candidate[] = [];
  let hasAnd = false;
  for (const candidate of candidates) {
    const last = row.at(-1);
    const link = last === undefined ? null : linkBetween(pieces, last.to, candidate.from);
    if (link === null || row.length >= MOST) {
      close();
      row = [candidate];
      hasAnd = false;
      continue;
    }
    row.push(candidate);
    hasAnd ||= link === 'and';
    if (link === 'and') {
      close();
      row = [candidate];
      hasAnd = false;
    }
  }
  close();
  return shared.size === 0
    ? candidates
    : candidates.map((one) => {
        const kind = shared.get(one);
        return kind === undefined ? one : { ...one, kind, weight: 3 };
      });

  function close(): void {
    if (!hasAnd || row.length < 2) return;
    const sure = row.filter(isSure);
    const [first] = sure;
    if (first === undefined) return behindIn();
    const kind = kindOf(first);
    if (sure.some((one) => kindOf(one) !== kind)) return;
    const before = pieces[(row[0]?.from ?? 0) - 1]?.lower ?? '';
    if (row.length === 2 && !(kind === 'place' && BEFORE_PLACES.test(before))) return;
    // One known among many unknown is no majority.
    if (sure.length * 3 < row.length) return;
    for (const one of row) if (!isTold(one) && one.weight >= 0 && mayBe(one, kind)) shared.set(one, kind);
  }

  /** "in Alma, Tarn and Mirna": three and more of which nothing else is known. */
  function behindIn(): void {
    const before = pieces[(row[0]?.from ?? 0) - 1];
    const isPlain = row.every(({ kind, from, to, title }) => {
      const isOpen = kind === 'unknown' || kind === 'place';
      return isOpen && title === null && to - from < 4 && pieces[from]?.isUpper !== true;
    });
    if (row.length < 3 || before?.lower !== 'in' || !isPlain || row.some(({ weight }) => weight < 0)) return;
    for (const one of row) shared.set(one, 'place');
  }

  function mayBe({ from, to, title, kind: own, weight }: Candidate, kind: NameKind): boolean {
    if (own !== 'unknown' && own !== kind && weight > 0 && row.length < 3) return false;
    if (title !== null || pieces[to - 1]?.isPossessive === true) return false;
    return kind !== 'person' || (to - from > 1 && pieces[from]?.isUpper !== true);
  }
}

function isTold({ kind, weight, name }: Candidate): boolean {
  return kind !== 'unknown' && (weight >= SURE || (kind === 'place' && knownPlace(name) !== null));
}

/** What alone stands between two names of a row: a comma, or "and" with or without one. */
function linkBetween(pieces: readonly Piece[], from: number, to: number): 'comma' | 'and' | null {
  const gap = to - from;
  if (gap < 1 || gap > 2 || pieces[from - 1]?.isPossessive === true) return null;
  if (pieces[from - 1]?.sentence !== pieces[to]?.sentence) return null;
  const [first, second] = [pieces[from], pieces[from + 1]];
  if (gap === 1) return first?.text === ',' ? 'comma' : first?.text === 'and' ? 'and' : null;
  return first?.text === ',' && second?.text === 'and' ? 'and' : null;
}
