import { cellsOf } from '../../text/table-cells';
import { candidateOf, type Candidate } from './candidate';
import type { Piece } from './pieces';

/** Heads of columns that hold places: "District", "Woreda", "Affected areas", "Location / camp". */
const PLACES =
  /(?:^|[\s/(])(?:province|(?:sub-)?district|region|county|governorate|oblast|raion|prefecture|municipality|township|commune|canton|ward|village|woreda|kebele|tehsil|upazila|locality|location|parish|island|borough|town|city|country|area|site|camp|zone|state|department|admin(?: ?\d)?|constituency|division)(?:s|ies)?$/iu;
const TOTAL = /^(?:grand )?(?:total|sum|overall|all|other|others|unknown|n\/a|average|subtotal)\b/iu;
/** No name in a cell is longer, in code units. */
const LONGEST = 40;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]+(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|[a-z]{2,3}|[IVX]+|\d{1,2})){0,3}$/u;

/** The places in the columns of tables whose head says so; a table is a row of lines with bars or tabs. */
export function tablePlaces(pieces: readonly Piece[], text: string): readonly Candidate[] {
  if (!/\||\t/u.test(text)) return [];
  const spans: { readonly start: number; readonly end: number }[] = [];
  let columns: readonly number[] = [];
  let isHeaded = false;
  let at = 0;
  for (const line of text.split('\n')) {
    const cells = cellsOf(line, at);
    at += line.length + 1;
    if (cells.length < 2) {
      isHeaded = false;
      columns = [];
      continue;
    }
    if (!isHeaded) {
      isHeaded = true;
      columns = cells.flatMap((cell, index) => (PLACES.test(cell.text) ? [index] : []));
      continue;
    }
    for (const column of columns) {
      const cell = cells[column];
      if (cell === undefined || cell.text.length > LONGEST || TOTAL.test(cell.text) || !NAME.test(cell.text)) continue;
      spans.push({ start: cell.start, end: cell.start + cell.text.length });
    }
  }
  return inPieces(spans, pieces, text);
}

/** The candidates that begin and end where the spans do, both in order. */
function inPieces(
  spans: readonly { readonly start: number; readonly end: number }[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const found: Candidate[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    while (from < pieces.length && (pieces[from]?.start ?? 0) < start) from += 1;
    let to = from;
    while (to < pieces.length && (pieces[to]?.end ?? end + 1) <= end) to += 1;
    if (to > from && pieces[from]?.start === start) found.push(candidateOf(pieces, { from, to }, text, 'place', 4));
  }
  return found;
}
