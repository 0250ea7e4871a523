import { candidateOf, type Candidate, type Range } from './candidate';
import { inPlaceOf } from './in-place-of';
import { isCountry } from './lexicon/gazetteer';
import type { Piece } from './pieces';

/** What a firm that bears somebody's name does or sells. */
const TRADE =
  /^(?:ferries|bakery|bakeries|bakers|services|stores|foods|holdings|group|brewery|breweries|dairy|dairies|pharmacy|pharmacies|garage|garages|transport|haulage|shipping|lines|hotels?|restaurants?|supermarkets?|farms?|mills?|motors|marine|boats|boatyard|books|bookshops?|coffee|kitchens?|furniture|hardware|markets?|construction|builders|foundry|works|quarry|quarries|chocolates?|jewel(?:l)?ers|shoes|clothing|toys|grill|pizza|sons|and|&)$/u;
const FORM = /^(?:Inc|Ltd|Limited|LLC|PLC|plc|Corp|Corporation|Company|Co|LLP)\.?$/u;
const MOST_WORDS = 4;

/**
 * Makes a firm whole that bears the name of its owner ("Hull's Ferries, Inc."), wherever the text names it, also without its form; the
 * owner is then neither a place nor a person there. "Kenya's Mills Ltd" keeps its land apart.
 */
export function withOwnedFirms(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const owned = pieces.flatMap((piece, at) => {
    const end = piece.isPossessive && piece.isCapital && !isCountry(piece.text) ? tradeEnd(pieces, at + 1) : at;
    return end > at + 1 ? [{ from: at, end, to: formEnd(pieces, end) }] : [];
  });
  const firms = new Set(owned.flatMap(({ from, end, to }) => (to > end ? [keyOf(pieces, from, end)] : [])));
  if (firms.size === 0) return candidates;
  const ranges: readonly Range[] = owned.filter(({ from, end }) => firms.has(keyOf(pieces, from, end)));
  return inPlaceOf(
    candidates,
    ranges.map((range) => candidateOf(pieces, range, text, 'organization', 4)),
  );
}

/** Where the words for a trade in capitals end that begin at a piece. */
function tradeEnd(pieces: readonly Piece[], from: number): number {
  let to = from;
  for (let piece = pieces[to]; piece && to < from + MOST_WORDS; piece = pieces[to]) {
    if (!TRADE.test(piece.lower) || (!piece.isCapital && !/^(?:and|&)$/u.test(piece.text))) break;
    to += 1;
  }
  return to;
}

/** Where the form of a firm ends that stands right behind a name, also behind a comma; the end of the name where there is none. */
function formEnd(pieces: readonly Piece[], to: number): number {
  const at = pieces[to]?.text === ',' ? to + 1 : to;
  return FORM.test(pieces[at]?.text ?? '') ? at + 1 : to;
}

function keyOf(pieces: readonly Piece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
}
