import { findDateline, NOT_PLACES } from '../../text/header/dateline';
import type { Span } from '../../text/span';
import { candidateOf, type Candidate } from './candidate';
import { COMMON_WORDS, TIME_WORDS } from './lexicon/common-words';
import { knownPlace } from './lexicon/gazetteer';
import { KNOWN_ORGANIZATIONS } from './lexicon/organization-words';
import { saysWho } from './lexicon/titles';
import type { Piece } from './pieces';

/**
 * Finds the place that opens a report: words in capitals at the start of a sentence before a colon ("LIMA:"), a dash or
 * an agency in brackets ("LIMA (Agency) -"), a date ("LIMA, March 3"), or a known place ("CUSCO, Peru").
 */
export function datelinesOf(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  const items = digestOpenings(pieces, text);
  let at = 0;
  while (at < pieces.length) {
    const to = capitalsEnd(pieces, at);
    const first = pieces[at];
    if (first !== undefined && to > at && (items.has(at) || opensReport(pieces, at, to))) {
      const range = { from: at, to };
      const made = candidateOf(pieces, range, text, 'place', 4);
      if (!KNOWN_ORGANIZATIONS.has(made.name.toLowerCase())) found.push(made);
    }
    at = nextSentence(pieces, at);
  }
  return found;
}

/** "TARN - A clerk was fined.": where the items of a round-up, two of them or more, begin with a place and a dash. */
function digestOpenings(pieces: readonly Piece[], text: string): ReadonlySet<number> {
  const found: number[] = [];
  const names = new Set<string>();
  for (let at = 0; at < pieces.length; at = nextSentence(pieces, at)) {
    const to = capitalsEnd(pieces, at);
    const [first, dash, next] = [pieces[at], pieces[to], pieces[to + 1]];
    if (first === undefined || dash === undefined || next === undefined || to === at) continue;
    const isLineStart = first.start === 0 || text[first.start - 1] === '\n';
    const opens = /^[–—-]$/u.test(dash.text) && /^\s[–—-]\s/u.test(text.slice(dash.start - 1, dash.end + 1));
    const isName = !COMMON_WORDS.has(first.lower) && !NOT_PLACES.has(first.lower) && !saysWho(first.lower);
    if (!isLineStart || !opens || !isName || !/^(?:\p{Lu}\p{Ll}+|A)$/u.test(next.text)) continue;
    found.push(at);
    names.add(first.lower);
  }
  return new Set(names.size > 1 ? found : []);
}

/** The cities of the dateline that opens a body, also two of them ("ALMA / TARN -") or with their country ("ALMA, Tarnia (Agency) -"). */
export function headedPlaces(pieces: readonly Piece[], text: string, body: Span): readonly Candidate[] {
  const opening = findDateline(text, body);
  if (opening === null || opening.place === null) return [];
  // "SOCCER-ALMA WIN CUP": a slug, where neither date nor agency nor running words follow.
  const isBare = opening.date === null && opening.agency === null;
  // Before a colon alone it may be who speaks.
  if (isBare && text[opening.prefix.end - 1] === ':') return [];
  if (
    isBare &&
    !/^\s+[“"‘']?(?:\p{Lu}?\p{Ll}|\p{Lu}\p{Ll}|A\s)/u.test(text.slice(opening.prefix.end, opening.prefix.end + 6))
  )
    return [];
  const { start, end } = opening.evidence;
  const within = pieces.flatMap((piece, at) => (piece.start >= start && piece.end <= end ? [at] : []));
  const ranges: { from: number; to: number }[] = [];
  for (const at of within) {
    const last = ranges.at(-1);
    const piece = pieces[at];
    if (piece === undefined || !piece.isWord || piece.lower === 'and') continue;
    if (last?.to === at && piece.isJoined) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges
    .filter(({ from }) => (pieces[from]?.text.length ?? 0) > 3 && pieces[from]?.text.endsWith('.') !== true)
    .map((range) => candidateOf(pieces, range, text, 'place', 4))
    .filter(({ name }) => !KNOWN_ORGANIZATIONS.has(name.toLowerCase()));
}

function nextSentence(pieces: readonly Piece[], at: number): number {
  const sentence = pieces[at]?.sentence;
  let next = at + 1;
  while (next < pieces.length && pieces[next]?.sentence === sentence) next += 1;
  return next;
}

function capitalsEnd(pieces: readonly Piece[], from: number): number {
  let to = from;
  while (to - from < 4) {
    const piece = pieces[to];
    if (piece === undefined || !piece.isUpper || piece.text.length < 2 || (to > from && !piece.isJoined)) break;
    if (TIME_WORDS.has(piece.lower)) break;
    to += 1;
  }
  const length = pieces.slice(from, to).reduce((sum, piece) => sum + piece.text.length, 0);
  return length > 3 ? to : from;
}

function opensReport(pieces: readonly Piece[], from: number, to: number): boolean {
  const known =
    knownPlace(
      pieces
        .slice(from, to)
        .map((piece) => piece.text)
        .join(' '),
    ) !== null;
  const mark = pieces[to];
  const next = pieces[to + 1];
  if (mark === undefined || mark.sentence !== pieces[from]?.sentence) return known;
  if (mark.text === ',' && next !== undefined)
    return isDay(pieces, to + 1) || (next.isCapital && (knownPlace(next.text) !== null || isState(pieces, to + 1)));
  if (/^[–—-]$/u.test(mark.text) || mark.text === '(')
    return known || (next?.isCapital === true && isAgency(pieces, to + 1));
  if (mark.text === ':')
    return (
      known ||
      // "SECRETARY RUIZ:" is who speaks.
      (from === 0 &&
        !COMMON_WORDS.has(pieces[from]?.lower ?? '') &&
        !saysWho(pieces[from]?.lower ?? '') &&
        !isLabel(pieces, to))
    );
  return known && /^\d/u.test(mark.text);
}

/** "FACT CHECK: ...", "NARRATOR: ...": the kind of a text or a part in a talk ends the words before the colon. */
function isLabel(pieces: readonly Piece[], to: number): boolean {
  return NOT_PLACES.has(pieces[to - 1]?.lower ?? '');
}

/** "May 3" or "3 May". */
function isDay(pieces: readonly Piece[], at: number): boolean {
  return TIME_WORDS.has(pieces[at]?.lower.replace(/\.$/u, '') ?? '') || isDayMonth(pieces, at);
}

function isDayMonth(pieces: readonly Piece[], at: number): boolean {
  return /^\d{1,2}$/u.test(pieces[at]?.text ?? '') && TIME_WORDS.has(pieces[at + 1]?.lower.replace(/\.$/u, '') ?? '');
}

/** "ALMA, Neb. -", "ALMA, Neb. (Agency) -", "ALMA, Neb., March 3": the state cut short, and the dash, an agency or a date. */
function isState(pieces: readonly Piece[], at: number): boolean {
  const stop = pieces[at + 1]?.text === '.' ? at + 2 : at + 1;
  if (!/^\p{Lu}\p{Ll}{1,5}\.?$/u.test(pieces[at]?.text ?? '')) return false;
  const mark = pieces[stop]?.text ?? '';
  if (mark === '(') return isAgency(pieces, stop + 1);
  return mark === ',' ? isDay(pieces, stop + 1) : /^[–—-]$/u.test(mark);
}

/** A few words up to a closing bracket with a dash behind it. */
function isAgency(pieces: readonly Piece[], from: number): boolean {
  for (let at = from + 1; at < from + 5; at += 1) {
    if (pieces[at]?.text === ')') return /^[–—-]$/u.test(pieces[at + 1]?.text ?? '');
  }
  return false;
}
