import type { NameKind, Range } from '../candidate';
import { FUNCTION_WORDS, NAME_PARTICLES, TIME_WORDS } from '../lexicon/common-words';
import { COMMON_ALONE } from '../lexicon/organization-words';
import { HONORIFICS, RANKS, TITLE_HEADS } from '../lexicon/titles';
import type { Piece } from '../pieces';

/** Takes off what no name begins or ends with; null where nothing is left, or only a title, a day or a small word. */
export function trimmedName(pieces: readonly Piece[], range: Range, kind: NameKind): Range | null {
  let { from, to } = range;
  while (from < to && !canBegin(pieces[from])) from += 1;
  // "the University's School of Law": whose it is stands outside its name.
  const owner = pieces[from];
  if (kind === 'organization' && to - from > 1 && owner !== undefined && isSortOfBody(owner)) from += 1;
  if (kind === 'person') while (to - from > 1 && isStyle(pieces[from])) from += 1;
  if (kind === 'person') to = pastOwner(pieces, { from, to });
  while (to > from && !canEnd(pieces[to - 1], kind)) to -= 1;
  const first = pieces[from];
  if (first === undefined || from >= to) return null;
  return to - from === 1 && isNoName(first) ? null : { from, to };
}

/** "Ruiz's Oscar": what somebody owns is no part of the name. */
function pastOwner(pieces: readonly Piece[], { from, to }: Range): number {
  for (let at = from; at < to - 1; at += 1) if (pieces[at]?.isPossessive === true) return at + 1;
  return to;
}

function canBegin(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.lower === 'the' || piece.lower === 'a' || piece.lower === 'an') return false;
  return piece.isCapital || /^\d/u.test(piece.text) || (NAME_PARTICLES.has(piece.text) && piece.lower !== 'do');
}

/** "Cllr", "Sgt.": no part of anybody's name. */
function isStyle(piece: Piece | undefined): boolean {
  return /^(?:mr|mrs|ms|miss|dr|prof|cllr|hon|rev|sgt|capt|col|lt|gen|maj|insp|supt|det|pc|justice)\.?$/u.test(
    piece?.lower ?? '',
  );
}

function canEnd(piece: Piece | undefined, kind: NameKind): boolean {
  return (
    piece !== undefined &&
    piece.text !== 'HQ' &&
    (piece.isCapital || (kind === 'organization' && /^\d/u.test(piece.text)))
  );
}

function isNoName(piece: Piece): boolean {
  const bare = piece.lower.replace(/\.$/u, '');
  if (!piece.isCapital || TIME_WORDS.has(bare) || HONORIFICS.has(bare) || RANKS.has(bare)) return true;
  return TITLE_HEADS.has(bare) || (FUNCTION_WORDS.has(bare) && !piece.isUpper);
}

function isSortOfBody({ lower, isPossessive }: Piece): boolean {
  return isPossessive && !lower.endsWith('s') && COMMON_ALONE.has(lower);
}
