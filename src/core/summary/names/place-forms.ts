import { bySpan } from '../../text/span';
import { candidateOf, type Candidate, type NameKind } from './candidate';
import { knownPlace } from './lexicon/gazetteer';
import { mayBeGivenName } from '../../text/lexicon/given-names';
import { COMMON_WORDS } from './lexicon/common-words';
import { PLACE_ENDINGS } from './lexicon/place-words';
import { REGIONS } from './lexicon/regions';
import { TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';

/** What ends the name of a quarter, a square or a market and nobody's. */
const QUARTER =
  /^(?:Chowk|Compound|Colony|Market|Bazaar|Bazar|Crossroads|Roundabout|Intersection|Subdivision|Estate|Commercial|Sitio|Purok|Mohalla|Ghat|Nagar|Ganj|Abad|Stand|Terminal)$/u;
/** What opens the name of an island, a harbour or a height, and is no given name. */
const OPENING = /^(?:Isla|Puerto|Ciudad|Kampung|Kota|Wadi|Jabal|Jebel|Beit|Deir|Tell|Barangay|Sitio)$/u;
/** Divisions that open a row of their names. */
const DIVISIONS =
  /^(?:Barangays|Districts|Wards|Villages|Provinces|Counties|Townships|Woredas|Kebeles|Upazilas|Communes|Municipalities|Parishes|Sub-counties)$/u;
const STATES = new Set(REGIONS.map((name) => name.toLowerCase()));
const LONGEST_ROW = 60;
/** The weight of what is known. */
const KNOWN = 3;

/**
 * Puts places right by their own form: quarters and markets ("Orvan Chowk"), "Metro Alma", "Alma State" of no American state, the row behind "Barangays"
 * or "Districts"; a word for a sort of place or a post alone, and the people of a town ("Almaers"), are no names.
 */
export function byPlaceForms(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
): readonly Candidate[] {
  const rows = rowsOf(pieces, text);
  const inRow = new Set(
    rows.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from - 1 + at)),
  );
  // "Alma" of "Alma Compound"
  const quarters = new Set(
    candidates.flatMap((one) => (hasPlaceForm(one) ? [/^(\S+) \S+$/u.exec(one.name)?.[1] ?? one.name] : [])),
  );
  const found = candidates.flatMap((candidate) => {
    const { kind, name, from } = candidate;
    if (inRow.has(from)) return [];
    if (quarters.has(name) && kind === 'person') return [{ ...candidate, kind: 'place' as const }];
    if (!name.includes(' ') && (isSortAlone(kind, name) || isPeople(kind, name))) return [];
    if (kind === 'place') return [candidate];
    const isPlace = kind !== 'unknown' && hasPlaceForm(candidate);
    return isPlace ? [{ ...candidate, kind: 'place' as const }] : [candidate];
  });
  return rows.length === 0 ? found : [...found, ...rows].sort(bySpan);

  function hasPlaceForm({ kind, from, to, title }: Candidate): boolean {
    const [first, last] = [pieces[from], pieces[to - 1]];
    if (to - from < 2 || first === undefined || last === undefined || title !== null) return false;
    if (kind === 'person') return QUARTER.test(last.text) || (OPENING.test(first.text) && !mayBeGivenName(first.text));
    if (to - from !== 2) return false;
    const before = pieces[from - 1]?.lower ?? '';
    const isIn = /^(?:in|of|across|throughout|from|to|near|at|and|,)$/u.test(before);
    if (first.text === 'Metro') return knownPlace(last.text) !== null;
    if (last.text === 'State') return isIn && !STATES.has(first.lower);
    return isIn && QUARTER.test(last.text) && !/^(?:Stock|Common|Single|Real|Fish)$/u.test(first.text);
  }
}

function isSortAlone(kind: NameKind, name: string): boolean {
  const lower = name.toLowerCase();
  if (/^(?:north|south|east|west|delta|coast|gulf|strait|valley|plateau|basin|peninsula)$/u.test(lower)) return false;
  const isSort = PLACE_ENDINGS.has(lower) || TITLE_MODIFIERS.has(lower) || COMMON_WORDS.has(lower) || lower === 'hall';
  return kind === 'place' && isSort && knownPlace(name) === null;
}

/** "Almaers", "Almaites": a known place and the ending for who lives there. */
function isPeople(kind: NameKind, name: string): boolean {
  const town = /^(?<town>\p{Lu}\p{L}{3,}?)(?:ers|ites|ians)$/u.exec(name)?.groups?.['town'];
  return kind !== 'place' && town !== undefined && knownPlace(town) !== null;
}

/** The names that stand in a row behind the plural of a division, parted by commas and "and". */
function rowsOf(pieces: readonly Piece[], text: string): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const sort = pieces[at];
    if (sort?.isCapital !== true || !sort.lower.endsWith('s') || !DIVISIONS.test(sort.text)) continue;
    // "Districts: Alma, Belin": a list says what it lists before a colon.
    let from = pieces[at + 1]?.text === ':' ? at + 2 : at + 1;
    let sentence = pieces[from]?.sentence;
    while (from < at + LONGEST_ROW && pieces[from]?.isCapital === true && pieces[from]?.sentence === sentence) {
      let to = from + 1;
      // "Sta. Alma": a short word with its full stop, which ends no sentence.
      while ((pieces[to]?.isCapital === true && pieces[to]?.isJoined === true) || isStop(pieces, to)) to += 1;
      sentence = pieces[to - 1]?.sentence;
      found.push(candidateOf(pieces, { from, to }, text, 'place', KNOWN));
      const comma = pieces[to]?.text === ',' ? to + 1 : to;
      from = pieces[comma]?.text === 'and' ? comma + 1 : comma;
      if (from === to) break;
    }
  }
  return found;
}

/** True at the full stop of "Sta." and at the name behind it. */
function isStop(pieces: readonly Piece[], at: number): boolean {
  const isShort = (index: number): boolean => /^St[aoe]?\.?$/u.test(pieces[index]?.text ?? '');
  if (pieces[at]?.text === '.') return isShort(at - 1) && pieces[at + 1]?.isCapital === true;
  return pieces[at]?.isCapital === true && (isShort(at - 1) || (pieces[at - 1]?.text === '.' && isShort(at - 2)));
}
