import { isNoBody } from './no-body';
import type { Candidate } from '../candidate';
import { foldName } from '../linking/fold-name';
import { KNOWN_ORGANIZATIONS } from '../lexicon/organization-words';
import type { Piece } from '../pieces';

/** What the brackets of a text say: acronyms with the names they stand for, and acronyms of things that are no names. */
export type Acronyms = {
  /** Folded acronym to folded full name. */
  readonly expansions: ReadonlyMap<string, string>;
  /** Folded acronyms of common nouns ("improvised device (ID)"), which name nobody. */
  readonly common: ReadonlySet<string>;
  /** Folded names shown by an acronym beside them to be organisations. */
  readonly defined: ReadonlySet<string>;
};

const QUOTE = /^["“”‘’']$/u;
const LETTERS = /^\p{Lu}[\p{Lu}\p{N}.&-]+s?$/u;

/** Reads "Full Name (ACR)", "ACR (Full Name)" and acronyms whose letters are the initials of a name elsewhere. */
export function acronymsOf(
  pieces: readonly Piece[],
  candidates: readonly Candidate[],
  things: ReadonlySet<string> = new Set(),
): Acronyms {
  const expansions = new Map<string, string>();
  const common = new Set<string>(things);
  const defined = new Set<string>();
  const byEnd = new Map(candidates.map((candidate) => [candidate.to, candidate]));
  const byStart = new Map(candidates.map((candidate) => [candidate.from, candidate]));
  for (let i = 1; i < pieces.length - 1; i += 1) {
    const short = pieces[i];
    // '("ABC")', as statements and contracts write it.
    const isQuoted = QUOTE.test(pieces[i - 1]?.text ?? '') && pieces[i - 2]?.text === '(';
    const open = isQuoted ? i - 2 : i - 1;
    if (short === undefined || pieces[open]?.text !== '(' || !short.isCapital) continue;
    const after = LETTERS.test(pieces[i + 1]?.text ?? '') ? i + 2 : i + 1;
    const close = isQuoted && QUOTE.test(pieces[after]?.text ?? '') ? after + 1 : after;
    if (pieces[close]?.text === ')' && LETTERS.test(short.text)) {
      const letters = pieces
        .slice(i, after)
        .map(({ text }) => text)
        .join(' ');
      const full = byEnd.get(open);
      const isWhole = full !== undefined && full.to - full.from > 1 && isItsAcronym(letters, full);
      if (isWhole && isNoBody(full.name)) {
        if (full.kind !== 'place') common.add(foldName(short.text));
      } else if (isWhole) define(letters, full.name);
      else if (isCommon(pieces, i)) common.add(foldName(short.text));
      continue;
    }
    const outer = pieces[i - 2];
    const full = byStart.get(i);
    if (
      outer !== undefined &&
      full !== undefined &&
      LETTERS.test(outer.text) &&
      pieces[full.to]?.text === ')' &&
      fits(outer.text, full.name)
    ) {
      define(outer.text, full.name);
    }
  }
  const tags = tagsOf(pieces);
  for (const full of candidates) {
    const { kind, name } = full;
    if (kind !== 'organization' || !name.includes(' ')) continue;
    const beside = acronymBeside(pieces, full);
    if (beside !== null) define(beside, name);
    for (const letters of initialsOf(name)) {
      if ((letters.length > 2 || tags.has(letters)) && !expansions.has(letters))
        expansions.set(letters, foldName(name));
    }
  }
  return { expansions, common, defined };

  function define(short: string, full: string): void {
    expansions.set(foldName(short), foldName(full));
    defined.add(foldName(full));
    defined.add(foldName(short));
  }
}

/**
 * An acronym behind a body in brackets is its own when the letters fit, or when it is long enough to be no tag: the letters of
 * "National Relief Office (BNS)" are those of its name in another language.
 */
function isItsAcronym(short: string, full: Candidate): boolean {
  if (fits(short, full.name) || full.weight === 4) return true;
  return (
    full.kind === 'organization' &&
    full.weight > 1 &&
    /^\p{Lu}[\p{Lu}-]{2,}$/u.test(short) &&
    !KNOWN_ORGANIZATIONS.has(foldName(short))
  );
}

/** "the Office of Example Rules, the OER,", "the Example Union, or EU,": an acronym between commas behind its name. */
function acronymBeside(pieces: readonly Piece[], { to, name }: Candidate): string | null {
  if (pieces[to]?.text !== ',') return null;
  let at = to + 1;
  while (at < to + 4 && /^(?:or|the|known|as|abbreviated)$/u.test(pieces[at]?.lower ?? '')) at += 1;
  const short = pieces[at];
  if (short === undefined || !LETTERS.test(short.text) || !/^[,.;)]$/u.test(pieces[at + 1]?.text ?? '')) return null;
  return short.text.length > 2 && fits(short.text, name) ? short.text : null;
}

/** Two letters that open brackets as the tag of a party ("(UA)", "(PF, Eastern Alma)"), folded. */
function tagsOf(pieces: readonly Piece[]): ReadonlySet<string> {
  const tags = new Set<string>();
  for (let at = 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || pieces[at - 1]?.text !== '(' || !/^\p{Lu}{2}$/u.test(piece.text)) continue;
    if (/^[),]$/u.test(pieces[at + 1]?.text ?? '')) tags.add(piece.lower);
  }
  return tags;
}

/** The initials of a name, once with its small words and once without. */
function initialsOf(name: string): readonly string[] {
  const all = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const large = all.filter((word) => /^\p{Lu}/u.test(word));
  return [large, all].map((words) => words.map((word) => word.charAt(0).toLowerCase()).join(''));
}

/** True when the letters stand in order in the words, starting with the first, save for one at the end. */
function fits(short: string, full: string): boolean {
  const letters = short
    .replace(/[^\p{L}]/gu, '')
    .replace(/s$/u, '')
    .toLowerCase();
  const initials = initialsOf(full)[1] ?? '';
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at += 1;
  return at >= 2 && at >= letters.length - 1;
}

function isCommon(pieces: readonly Piece[], at: number): boolean {
  const letters = (pieces[at]?.text ?? '').replace(/s$/u, '').toLowerCase();
  let matched = letters.length;
  for (let i = at - 2; i >= 0 && i > at - 10 && matched > 0; i -= 1) {
    const piece = pieces[i];
    if (piece === undefined || !piece.isWord) break;
    for (const part of piece.text.split('-').reverse()) {
      if (part.charAt(0).toLowerCase() === letters[matched - 1] && !/^\p{Lu}/u.test(part)) matched -= 1;
    }
  }
  return matched === 0;
}
