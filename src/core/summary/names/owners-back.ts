import { bySpan } from '../../text/span';
import type { Candidate } from './candidate';
import { isBeforeSite } from './fixed-forms';
import { foldName } from './linking/fold-name';
import type { Piece } from './pieces';
import { ownsWhatStatesHave } from './place-signs';
import { familyNames } from './settle';

/** The weight of a place that the words beside it show. */
const SHOWN = 2;

/**
 * Brings back the places that the rules found before what only a state, a town or a spot of land has ("Alma's Transport Minister", "the Alma dam") and the
 * tagger dropped, where nobody of the text bears that name.
 */
export function withOwners(
  tagged: readonly Candidate[],
  ruled: readonly Candidate[],
  pieces: readonly Piece[],
): readonly Candidate[] {
  const taken = new Set(tagged.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const families = familyNames(tagged);
  const back = ruled.filter(
    (one) =>
      one.kind === 'place' &&
      one.weight === SHOWN &&
      !taken.has(one.from) &&
      !taken.has(one.to - 1) &&
      (ownsWhatStatesHave(pieces, one) || isBeforeSite(pieces, one)) &&
      !families.has(foldName(one.name)),
  );
  return back.length === 0 ? tagged : [...tagged, ...back].sort(bySpan);
}
