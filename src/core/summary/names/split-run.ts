import { candidateOf, wordsOf, type Candidate, type Range } from './candidate';
import { judgeName } from './judge-name';
import { COMMON_WORDS, FUNCTION_WORDS } from './lexicon/common-words';
import { isCountry, isDemonym, knownPlace } from './lexicon/gazetteer';
import { mayBeGivenName } from './lexicon/given-names';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './lexicon/organization-words';
import { TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';
import { splitTitle } from './split-title';
import type { Vocabulary } from './vocabulary';

/** Takes one run of capitalised words apart into the names it holds: bodies, titles with their holders, places. */
export function splitRun(pieces: readonly Piece[], run: Range, text: string, words: Vocabulary): readonly Candidate[] {
  const found: Candidate[] = [];
  readRange(run);
  return found;

  function readRange(range: Range): void {
    const trimmed = trim(pieces, range, words);
    if (trimmed.to <= trimmed.from) return;
    const whole = wordsOf(pieces, trimmed, text);
    if (knownPlace(whole) !== null || KNOWN_ORGANIZATIONS.has(whole.toLowerCase())) return add(trimmed);
    const split = splitTitle(pieces, trimmed, words);
    if (split === null) return readNames(trimmed);
    readRange(split.before);
    if (split.name.to > split.name.from) {
      found.push(candidateOf(pieces, split.name, text, 'person', 3, split.title));
    }
    readComplement(split.title);
  }

  /** "Director of the Research Bureau": the body or country inside a title is named as well. */
  function readComplement(title: Range): void {
    for (let i = title.from + 1; i < title.to - 1; i += 1) {
      if (!/^(?:of|for|to)$/u.test(pieces[i]?.lower ?? '')) continue;
      const from = pieces[i + 1]?.lower === 'the' ? i + 2 : i + 1;
      for (const range of cutAtAnd({ from, to: title.to })) {
        const made = judgeName(pieces, trim(pieces, range, words), text, words);
        if (made.weight >= 2 && made.kind !== 'person' && made.kind !== 'unknown') found.push(made);
      }
      return;
    }
  }

  function cutAtAnd(range: Range): readonly Range[] {
    for (let i = range.from; i < range.to; i += 1) {
      if (pieces[i]?.lower === 'and')
        return [
          { from: range.from, to: i },
          { from: i + 1, to: range.to },
        ];
    }
    return [range];
  }

  function readNames(range: Range): void {
    const first = pieces[range.from];
    if (first === undefined) return;
    // "Peruvian Maria Quispe" is a person with a description before; "Peruvian Navy" is one body.
    if (isDemonym(first.lower) && range.to - range.from > 1) {
      const rest = { from: range.from + 1, to: range.to };
      const made = judgeName(pieces, rest, text, words);
      if (made.kind === 'organization' && made.weight >= 2 && !KNOWN_ORGANIZATIONS.has(made.name.toLowerCase()))
        return add(range);
      return readRange(rest);
    }
    add(range);
  }

  function add(range: Range): void {
    const made = judgeName(pieces, range, text, words);
    const owner = pieces[range.from - 1];
    if (made.kind === 'organization' && owner?.isPossessive === true && isCountry(owner.text) && takesOwner(range)) {
      found.push(candidateOf(pieces, { from: range.from - 1, to: range.to }, text, 'organization', made.weight));
      return;
    }
    found.push(made);
  }

  /** "Peru's Ministry of Transport" bears the country in its name, "Peru's Example Party" does not. */
  function takesOwner(range: Range): boolean {
    return ORGANIZATION_HEADS.has(pieces[range.from]?.lower ?? '') && pieces[range.from + 1]?.lower === 'of';
  }
}

/** Takes off what cannot begin or end a name. */
function trim(pieces: readonly Piece[], range: Range, words: Vocabulary): Range {
  let { from, to } = range;
  for (;;) {
    const piece = pieces[from];
    if (piece === undefined || from >= to) break;
    const second = pieces[from + 1];
    const isSmall = !piece.isCapital && !/^(?:al|el|de|van|von|bin|ibn|du|da|di)$/u.test(piece.lower);
    const isVerb =
      piece.isOpening &&
      words.small.has(piece.lower) &&
      !words.capital.has(piece.lower) &&
      !COMMON_WORDS.has(piece.lower) &&
      /(?:ing|ed|ly)$/u.test(piece.lower);
    const isFiller =
      piece.isOpening &&
      FUNCTION_WORDS.has(piece.lower) &&
      knownPlace(`${piece.lower} ${second?.lower ?? ''}`) === null &&
      !piece.isUpper;
    if (!isSmall && !isVerb && !isFiller) break;
    from += 1;
  }
  while (to > from) {
    const piece = pieces[to - 1];
    if (
      piece === undefined ||
      (piece.isCapital &&
        !(
          to - from > 1 &&
          TITLE_MODIFIERS.has(piece.lower) &&
          /^(?:former|acting|then|late|deputy|outgoing|incoming)$/u.test(piece.lower) &&
          !mayBeGivenName(piece.text)
        ))
    )
      break;
    to -= 1;
  }
  return { from, to };
}
