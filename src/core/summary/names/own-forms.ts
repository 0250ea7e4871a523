import type { Candidate, NameKind } from './candidate';
import { foldName } from './linking/fold-name';
import { knownPlace } from './lexicon/gazetteer';
import { isGivenName } from '../../text/lexicon/given-names';
import { ORGANIZATION_HEADS } from './lexicon/organization-words';
import { PLACE_ENDINGS } from './lexicon/place-words';
import { TITLE_MODIFIERS } from './lexicon/titles';
import { REGIONS } from './lexicon/regions';
import type { Piece } from './pieces';
import { isHonour } from './roles/honours';
import { familyNames } from './settle';
import { lazily } from './lazily';

const INITIAL = /^\p{Lu}\.$/u;
const PLAIN = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;
const ROMAN = /^(?:I{2,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV)$/u;
/** Posts in small letters that only people hold; an owner or a partner may be a firm. */
const HELD_BY_PEOPLE =
  /^(?:commissioner|minister|president|spokesman|spokeswoman|spokesperson|mayor|governor|secretary|director|judge|prosecutor|chairman|chairwoman|senator|ambassador|administrator|inspector|headmaster|headteacher|professor|lecturer|lawyer|nurse|teacher|journalist)$/u;
/** Makers whose cars bear a name of their own: "a Toyota Landking". */
const CAR_MAKERS =
  /^(?:ford|toyota|honda|nissan|mazda|subaru|suzuki|mitsubishi|chevrolet|chevy|dodge|jeep|bmw|audi|volkswagen|volvo|mercedes|mercedes-benz|peugeot|renault|citroen|citroën|fiat|skoda|škoda|hyundai|kia|lexus|tesla|vauxhall|opel|lada|isuzu|pontiac|buick|cadillac|chrysler|yamaha|kawasaki)$/u;
/** What ends the name of a place and no family's. */
const SORTS = /^(?:sub-?count(?:y|ies)|shire|blvd\.?|township|barangay|sublocation|sub-location)$/u;
/** Posts in the service of a town. */
const CITY_POSTS =
  /^(?:Manager|Attorney|Clerk|Administrator|Engineer|Planner|Auditor|Treasurer|Solicitor|Surveyor|Librarian)s?$/u;
const STATES = new Set(REGIONS.map((name) => name.toLowerCase()));
/** Letters that stand for a state behind a town: "Alma, Ky." and "Alma, GA". */
const STATE_LETTERS =
  /^(?:A[KLRZ]|C[AOT]|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|Ga|Ky|La|Md|Me|Va|Vt)$/u;

/**
 * Puts right what a name is by its own form and the words beside it: "Ana B. Ruiz" and the holder of "commissioner Alma Tarn" are people, "Alma
 * State" and "Rural Alma" places, who has fighters a band, a word before the name of its state ("Alma, Ohio") a place all through the text; cars, things with a Roman
 * number and the letters of a state are no names.
 */
export function byOwnForms(candidates: readonly Candidate[], pieces: readonly Piece[]): readonly Candidate[] {
  const families = lazily(() => familyNames(candidates));
  const bands = new Set(
    candidates.flatMap(({ kind, title, name, to }) =>
      kind === 'person' && title === null && isBand(pieces, to) ? [foldName(name)] : [],
    ),
  );
  const towns = new Set(
    candidates.flatMap(({ name, to, kind }) =>
      kind === 'person' && !name.includes(' ') && isBeforeState(pieces, to) && !families().has(foldName(name))
        ? [foldName(name)]
        : [],
    ),
  );
  return candidates.flatMap((candidate) => {
    const { kind, name } = candidate;
    if (kind === 'place' && STATE_LETTERS.test(name) && pieces[candidate.from - 1]?.text === ',') return [];
    // "Office of Gov." of "the Office of Gov.-elect Ruiz"
    if (kind === 'organization' && /(?:^| )of (?:Gov|Sen|Rep|Gen|Dr|Mr|Mrs|Ms)\.$/u.test(name)) return [];
    const place = placeBefore(candidate);
    if (place !== null) return place;
    if (isCar(candidate) || isNumberedThing(candidate)) return [];
    if (kind === 'place' && candidate.to - candidate.from > 1 && isHonour(pieces[candidate.to - 1]))
      return [borne(candidate)];
    const told = kindOf(candidate);
    return told === kind ? [candidate] : [{ ...candidate, kind: told }];
  });

  /** "Long Alma City Manager", "Harvey's Quay", "Bird of Glen Alma": what is the place there, and what is none; null for all others. */
  function placeBefore(candidate: Candidate): readonly Candidate[] | null {
    const { kind, from, to } = candidate;
    const [last, next] = [pieces[to - 1], pieces[to]];
    if (
      kind === 'place' &&
      /^(?:City|County|Town|Village)$/u.test(last?.text ?? '') &&
      next?.isJoined === true &&
      CITY_POSTS.test(next.text)
    ) {
      const isPost = pieces.slice(from, to - 1).every(({ lower }) => TITLE_MODIFIERS.has(lower));
      return isPost ? [] : [cutTo(candidate, to - 1)];
    }
    if (
      kind === 'person' &&
      to - from === 1 &&
      last?.isPossessive === true &&
      next?.isCapital === true &&
      PLACE_ENDINGS.has(next.lower)
    )
      return [{ ...candidate, kind: 'place', to: to + 1, end: next.end, name: `${candidate.name}’s ${next.text}` }];
    // "Alma Capital City Police Officer"
    if (kind === 'place' && last?.text === 'City' && next?.isJoined === true && /^Police$/u.test(next.text)) {
      const end = pieces[to - 2]?.text === 'Capital' ? to - 2 : to - 1;
      return end > from ? [cutTo(candidate, end)] : [];
    }
    const isPlaced = /^(?:,|in|from|of|near|at|to)$/u.test(pieces[from - 1]?.lower ?? '');
    if (
      kind === 'person' &&
      ((to - from > 1 && SORTS.test(last?.lower ?? '')) ||
        (to - from === 2 && isPlaced && /^Co\.?$/u.test(pieces[from]?.text ?? '')))
    )
      return [{ ...candidate, kind: 'place' }];
    const of = kind === 'person' ? pieces.slice(from, to).findIndex(({ text }) => text === 'of') : -1;
    if (of > 0 && families().has(foldName(pieces[from + of - 1]?.text ?? ''))) return [cutTo(candidate, from + of)];
    return null;
  }

  function cutTo(candidate: Candidate, to: number): Candidate {
    const words = pieces.slice(candidate.from, to);
    return { ...candidate, to, end: words.at(-1)?.end ?? candidate.end, name: words.map(({ text }) => text).join(' ') };
  }

  /** "Kent CBE": only people bear honours. */
  function borne(candidate: Candidate): Candidate {
    const to = candidate.to - 1;
    const name = candidate.name.replace(/\s\S+$/u, '');
    return { ...candidate, kind: 'person', to, end: pieces[to - 1]?.end ?? candidate.end, name };
  }

  function kindOf({ kind, from, to, name }: Candidate): NameKind {
    const words = pieces.slice(from, to);
    const [first, second, last] = [words[0], words[1], words.at(-1)];
    if (first === undefined || last === undefined) return kind;
    if (kind !== 'person' && isAged(to) && words.every(({ text }) => PLAIN.test(text))) return 'person';
    if (bands.size > 0 && bands.has(foldName(name))) return 'organization';
    if (kind === 'person') return towns.size > 0 && towns.has(foldName(name)) ? 'place' : kind;
    if (
      kind !== 'organization' ||
      second === undefined ||
      words.some(({ isUpper, text }) => isUpper && text.length > 2)
    )
      return kind;
    const hasHead = words.some(({ lower }) => ORGANIZATION_HEADS.has(lower) && lower !== 'crescent');
    if (hasHead) return kind;
    const isFull = words.length === 3 && INITIAL.test(second.text) && isGivenName(first.text) && PLAIN.test(last.text);
    const isHolder =
      words.length < 4 &&
      HELD_BY_PEOPLE.test(pieces[from - 1]?.text ?? '') &&
      first.isJoined &&
      words.every(({ text }) => PLAIN.test(text));
    if (isFull || isHolder) return 'person';
    if (words.length > 2) return kind;
    const isPlace =
      (last.text === 'State' && knownPlace(first.text) === null && isPlaceBefore(pieces[from - 1])) ||
      (/^(?:Rural|Greater|Metropolitan)$/u.test(first.text) && knownPlace(second.text) !== null) ||
      (last.text === 'Crescent' && !/^Red$/u.test(first.text));
    return isPlace ? 'place' : kind;
  }

  /** ", a 48-year-old": only people have an age behind their name. */
  function isAged(comma: number): boolean {
    return (
      pieces[comma]?.text === ',' &&
      /^an?$/u.test(pieces[comma + 1]?.text ?? '') &&
      /^\d{1,2}(?:-year-old)?$/u.test(pieces[comma + 2]?.text ?? '') &&
      (pieces[comma + 2]?.text.endsWith('old') === true || /^-?$|^year/u.test(pieces[comma + 3]?.text ?? ''))
    );
  }

  /** "a Toyota Landking": an article or a colour, the maker and one word. */
  function isCar({ kind, from, to }: Candidate): boolean {
    const [before, second] = [pieces[from - 1], pieces[from + 1]];
    if (kind === 'place' || to - from !== 2 || second === undefined || before === undefined) return false;
    return (
      CAR_MAKERS.test(pieces[from]?.lower ?? '') &&
      !ORGANIZATION_HEADS.has(second.lower) &&
      !/^(?:the|of|at|for|by|and|with|from|in)$/u.test(before.lower) &&
      before.isWord &&
      !before.isCapital
    );
  }

  /** "Gorlan IV": of two words, the first no given name. */
  function isNumberedThing({ kind, from, to, name }: Candidate): boolean {
    const [first, last] = [pieces[from], pieces[to - 1]];
    if (kind !== 'person' || to - from !== 2 || first === undefined || !ROMAN.test(last?.text ?? '')) return false;
    return !isGivenName(first.text) && !families().has(foldName(first.text)) && !name.includes('.') && !isKing(from);
  }

  function isKing(from: number): boolean {
    return /^(?:king|queen|pope|emperor|tsar|prince|mr|dr)\.?$/u.test(pieces[from - 1]?.lower ?? '');
  }
}

function isPlaceBefore(piece: Piece | undefined): boolean {
  return /^(?:in|of|from|to|across|,|and|throughout)$/u.test(piece?.lower ?? '');
}

/** ", Ohio" or ", North Dakota" behind a name. */
function isBeforeState(pieces: readonly Piece[], comma: number): boolean {
  if (pieces[comma]?.text !== ',') return false;
  const [first, second] = [pieces[comma + 1], pieces[comma + 2]];
  if (first?.isCapital !== true) return false;
  return STATES.has(first.lower) || (second?.isJoined === true && STATES.has(`${first.lower} ${second.lower}`));
}

/** "X fighters", "X pro-army militia": whoever fights for somebody fights for a band. */
function isBand(pieces: readonly Piece[], to: number): boolean {
  const isSide = /^(?:pro|anti)-\p{Ll}+$/u.test(pieces[to]?.text ?? '');
  const at = isSide ? to + 1 : to;
  return (
    pieces[at]?.isJoined === true &&
    /^(?:fighters|militants|militia|militiamen|rebels|insurgents|guerrillas)$/u.test(pieces[at]?.text ?? '')
  );
}
