import { candidateOf, wordsOf, type Candidate } from '../candidate';
import { isNoBody } from './no-body';
import { isCountry, isDemonym } from '../lexicon/gazetteer';
import { ORGANIZATION_HEADS } from '../lexicon/organization-words';
import { THING_WORDS } from '../lexicon/thing-words';
import { wordSet } from '../../../text/lexicon/word-list';
import { isBodyWord } from '../organization-signs';
import type { Piece } from '../pieces';

/** The names that acronyms in brackets spell out, and the acronyms that stand for things (agreements, plans) and name no body. */
type Defined = { readonly candidates: readonly Candidate[]; readonly things: ReadonlySet<string> };

const SHORT = /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u;
/** Small words that stand inside the names of bodies. */
const INNER = wordSet(
  'of and for on in the to against with at by de du des la le les del y e et und à au aux sur pour contre dans da do das dos für zur per con sin',
);
/** Small words of other languages: what holds them and is spelt out by its letters is a name. */
const FOREIGN = wordSet('de du des la le les del et und à au aux sur pour contre dans da do das dos für zur');
const LONGEST = 14;

/**
 * "Famine Early Warning Network (FEWNET)": finds, before an acronym in brackets, the words that its letters are the
 * beginnings of, also over "in", commas and possessives, and makes one name of them where they name a body.
 */
export function joinDefined(candidates: readonly Candidate[], pieces: readonly Piece[], text: string): Defined {
  const made: Candidate[] = [];
  const things = new Set<string>();
  for (let open = 1; open < pieces.length - 2; open += 1) {
    if (pieces[open]?.text !== '(') continue;
    const letters = shortAt(isQuote(open + 1) ? open + 2 : open + 1);
    if (letters === null) continue;
    const from = startOf(pieces, open, letters);
    if (from === null) continue;
    const inside = candidates.filter((one) => one.from < open && one.to > from);
    if (inside.some(({ kind, weight }) => kind === 'person' && weight > 1)) continue;
    const words = pieces.slice(from, open).flatMap(({ lower }) => lower.split('-'));
    const isBody =
      inside.some(({ kind }) => kind === 'organization') || words.some((one) => ORGANIZATION_HEADS.has(one));
    if (isThing(words) || isNoBody(wordsOf(pieces, { from, to: open }, text))) things.add(letters);
    else if (
      (isBody ||
        (letters.length > 2 && words.some((word) => FOREIGN.has(word))) ||
        isCalledBehind(pieces, open) ||
        isOfPeople(pieces, from, open, letters)) &&
      open - from > 1
    ) {
      const first = inside.find(({ kind }) => kind === 'organization')?.from ?? from;
      made.push(candidateOf(pieces, { from: Math.min(first, from), to: endOf(open) }, text, 'organization', 4));
    }
  }
  if (made.length === 0) return { candidates, things };
  const isFree = ({ from, to }: Candidate): boolean => made.every((one) => to <= one.from || from >= one.to);
  return { candidates: [...candidates.filter(isFree), ...made].sort((a, b) => a.from - b.from), things };

  /** "Water, Sanitation and Hygiene (WASH) Cluster": behind the brackets the sort of body, else before them. */
  function endOf(open: number): number {
    const behind = pieces[open + 3];
    const isSort =
      pieces[open + 2]?.text === ')' && behind?.isCapital === true && behind.sentence === pieces[open]?.sentence;
    return isSort && /^(?:cluster|committee|council|forum|group|network|sector)$/u.test(behind.lower) ? open + 4 : open;
  }

  /** '("ABC")', as statements and contracts write it. */
  function isQuote(at: number): boolean {
    return /^["“”‘’']$/u.test(pieces[at]?.text ?? '');
  }

  /** The letters between brackets, one word in capitals or two ("FEWS NET"), or null. */
  function shortAt(at: number): string | null {
    const [first, second] = [pieces[at], pieces[at + 1]];
    if (first === undefined || !SHORT.test(first.text)) return null;
    const isTwo = second !== undefined && SHORT.test(second.text);
    const behind = isTwo ? at + 2 : at + 1;
    if (pieces[isQuote(behind) ? behind + 1 : behind]?.text !== ')') return null;
    return `${first.text}${isTwo ? second.text : ''}`.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  }
}

/** "Hands for Alma (HFA), a local charity,": what it is stands behind the brackets. */
function isCalledBehind(pieces: readonly Piece[], open: number): boolean {
  let at = open + 1;
  while (at < open + 4 && pieces[at]?.text !== ')') at += 1;
  if (pieces[at + 1]?.text !== ',' || !/^(?:an?|the)$/u.test(pieces[at + 2]?.lower ?? '')) return false;
  for (let word = at + 3; word < at + 7 && pieces[word]?.isWord === true; word += 1) {
    if (isBodyWord(pieces[word]?.lower ?? '')) return true;
  }
  return false;
}

/** "Danish Relief Action (DRA)": a people, then words in capitals, each with its letter. */
function isOfPeople(pieces: readonly Piece[], from: number, to: number, letters: string): boolean {
  const words = pieces.slice(from, to);
  const first = words[0]?.lower ?? '';
  if (words.length < 3 || letters.length !== words.length || !words.every(({ isCapital }) => isCapital)) return false;
  return (
    (isDemonym(first) || isCountry(words[0]?.text ?? '')) &&
    words.every(({ lower }, at) => lower.startsWith(letters.charAt(at)))
  );
}

/** "Freight Accord", "Response Plan": what is agreed or planned is no body. */
function isThing(words: readonly string[]): boolean {
  const end = words.findIndex((word, at) => at > 0 && INNER.has(word) && word !== 'and');
  const head = words[(end < 0 ? words.length : end) - 1] ?? '';
  return THING_WORDS.has(head) && !ORGANIZATION_HEADS.has(head);
}

/** Where the words begin whose beginnings spell the letters out: the nearest capital that fits, or null. */
function startOf(pieces: readonly Piece[], to: number, letters: string): number | null {
  for (let at = to - 1; at >= Math.max(0, to - LONGEST); at -= 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.sentence !== pieces[to]?.sentence) return null;
    const isInner = INNER.has(piece.lower) || /^[,'’&]$/u.test(piece.text);
    if (!piece.isCapital && !isInner) return null;
    if (!piece.isCapital || piece.lower.charAt(0) !== letters.charAt(0)) continue;
    const words = pieces.slice(at, to).flatMap(({ lower, isWord }) => (isWord ? lower.split('-') : []));
    if (isSpelt(words, letters)) return at;
  }
  return null;
}

/**
 * True when the letters are the beginnings of the words in order, one or more letters of each; small words, and one other, may
 * give none.
 */
function isSpelt(words: readonly string[], letters: string): boolean {
  /** How many letters can be used up so far, with how few words left out. */
  let reached = new Map<number, number>([[0, 0]]);
  for (const [index, word] of words.entries()) {
    const next = new Map<number, number>();
    const reach = (at: number, missed: number): void => {
      if (missed <= 1 && missed < (next.get(at) ?? 2)) next.set(at, missed);
    };
    for (const [at, missed] of reached) {
      if (index > 0) reach(at, missed + (INNER.has(word) ? 0 : 1));
      for (
        let length = 1;
        word.startsWith(letters.slice(at, at + length)) && at + length <= letters.length;
        length += 1
      )
        reach(at + length, missed);
    }
    reached = next;
  }
  return reached.has(letters.length);
}
