import { candidateOf, wordsOf, type Candidate, type Range } from './candidate';
import { isEasternName } from './eastern-names';
import { isHonour } from './roles/honours';
import { judgeName } from './judge-name';
import { COMMON_WORDS, FUNCTION_WORDS, MATTER_ENDING } from './lexicon/common-words';
import { isCountry, isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName, mayBeGivenName } from '../../text/lexicon/given-names';
import { COMPANY_ENDINGS } from './lexicon/legal-forms';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './lexicon/organization-words';
import { isCallingTitle, TITLE_HEADS, TITLE_MODIFIERS } from './lexicon/titles';
import type { Piece } from './pieces';
import { isSortBefore } from './organization-signs';
import { splitTitle } from './roles/split-title';
import type { Vocabulary } from './vocabulary';

/** Takes one run of capitalised words apart into the names it holds: bodies, titles with their holders, places. */
export function splitRun(pieces: readonly Piece[], run: Range, text: string, words: Vocabulary): readonly Candidate[] {
  const found: Candidate[] = [];
  readRange(run);
  return found;

  function readRange(range: Range): void {
    const trimmed = trim(pieces, range, words);
    if (trimmed.to <= trimmed.from) return;
    if (isEasternName(pieces, range)) return add(range);
    const whole = wordsOf(pieces, trimmed, text);
    if (knownPlace(whole) !== null || KNOWN_ORGANIZATIONS.has(whole.toLowerCase())) return add(trimmed);
    const split = splitTitle(pieces, trimmed, words);
    if (split === null) return readNames(trimmed);
    // "Auditor Alma & Tarn": what "and" joins in a sign is one body, no holder of a post.
    const and = ampersandIn({ from: split.title.from + 1, to: trimmed.to });
    if (and > 0) {
      readRange(split.before);
      return add({ from: bodyStart(split.title.from, and), to: trimmed.to });
    }
    readRange(split.before);
    if (split.name.to > split.name.from) {
      found.push(candidateOf(pieces, split.name, text, 'person', 3, split.title));
    }
    readComplement(split.title);
  }

  function ampersandIn({ from, to }: Range): number {
    for (let at = from; at < to; at += 1) if (pieces[at]?.text === '&') return at;
    return -1;
  }

  /** Behind the words of a post, where a name stands between them and the sign. */
  function bodyStart(from: number, and: number): number {
    let at = from;
    while (at < and - 1 && (TITLE_HEADS.has(pieces[at]?.lower ?? '') || TITLE_MODIFIERS.has(pieces[at]?.lower ?? '')))
      at += 1;
    return at;
  }

  /** "Director of the Research Bureau": the body or country inside a title is named as well. */
  function readComplement(title: Range): void {
    for (let i = title.from + 1; i < title.to - 1; i += 1) {
      if (!/^(?:of|for|to)$/u.test(pieces[i]?.lower ?? '')) continue;
      const from = pieces[i + 1]?.lower === 'the' ? i + 2 : i + 1;
      for (const range of cutAtAnd({ from, to: title.to })) {
        const made = judgeName(pieces, trim(pieces, range, words), text, words);
        // "Commissioner General of Labour": a matter, and no party.
        const isMatter = range.to - range.from === 1 && MATTER_ENDING.test(made.name);
        if (made.weight >= 2 && made.kind !== 'person' && made.kind !== 'unknown' && !isMatter) found.push(made);
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
    if (isEasternName(pieces, range)) return add(range);
    // "Peruvian Maria Quispe" is a person with a description before; "Peruvian Navy" is one body.
    const described = demonymLength(range);
    if (described > 0 && range.to - range.from > described) {
      const rest = { from: range.from + described, to: range.to };
      const made = judgeName(pieces, rest, text, words);
      const isNational = NATIONAL.test(made.name);
      if (
        made.kind === 'organization' &&
        made.weight >= 2 &&
        (isNational || !KNOWN_ORGANIZATIONS.has(made.name.toLowerCase()))
      )
        return add(range);
      // "the European Commission": one word for a body, in capitals within a sentence, with whose it is.
      if (rest.to - rest.from === 1 && isBodyOfPeople(pieces[rest.from])) return add(range);
      return readRange(rest);
    }
    if (isLooseOpening(range)) return readNames({ from: range.from + 1, to: range.to });
    const person = personInside(range);
    if (person > range.from) {
      readNames({ from: range.from, to: person });
      return add({ from: person, to: range.to });
    }
    add(range);
  }

  function isBodyOfPeople(piece: Piece | undefined): boolean {
    return piece !== undefined && ORGANIZATION_HEADS.has(piece.lower) && !piece.isUpper;
  }

  function demonymLength(range: Range): number {
    const [first, second] = [pieces[range.from]?.lower ?? '', pieces[range.from + 1]?.lower ?? ''];
    if (isDemonym(`${first} ${second}`)) return 2;
    // "Christian" and "German" are given names too.
    const isName =
      range.to - range.from === 2 &&
      mayBeGivenName(first) &&
      !words.small.has(second) &&
      !COMMON_WORDS.has(second) &&
      !ORGANIZATION_HEADS.has(second);
    if (isName && !isDemonym(second)) return 0;
    return isDemonym(first) ? 1 : 0;
  }

  /** "Passenger Ana Maria Ruiz said": the first word owes its capital to the sentence, the name begins behind it. */
  function isLooseOpening(range: Range): boolean {
    const [first, second] = [pieces[range.from], pieces[range.from + 1]];
    if (first === undefined || second === undefined || range.to - range.from < 3) return false;
    return (
      first.isOpening &&
      !mayBeGivenName(first.text) &&
      !words.capital.has(first.lower) &&
      isGivenName(second.text) &&
      // "Su Myat Noe": so short a word is a name's.
      first.text.length > 3 &&
      !first.isUpper
    );
  }

  /** Where a person's name begins behind words that belong to no name ("Economic Diplomacy Ana Ruiz"), or -1. */
  function personInside(range: Range): number {
    for (let i = range.from; i < range.to - 1; i += 1) {
      const piece = pieces[i];
      if (piece === undefined) break;
      if (isGivenName(piece.text)) return range.to - i <= 4 && !hasHead(i, range.to) ? i : -1;
      if (
        !COMMON_WORDS.has(piece.lower) &&
        !words.small.has(piece.lower) &&
        !MATTER_ENDING.test(piece.lower) &&
        !ORGANIZATION_HEADS.has(piece.lower)
      )
        return -1;
    }
    return -1;
  }

  function hasHead(from: number, to: number): boolean {
    return pieces.slice(from, to).some(({ lower }) => ORGANIZATION_HEADS.has(lower));
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

/** Known bodies that many nations have, each with the name of its own. */
const NATIONAL = /^(?:Red Cross|Red Crescent|Supreme Court|Labour Party|Civil Protection|Civil Defen[cs]e)$/u;

/** What somebody did, at the head of a sentence of notes. */
const NOTED =
  /^(?:arrived|reached|visited|met|counted|crossed|departed|interviewed|returned|passed|entered|saw|dep|arr)$/u;

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
    // "Commented Ana Ruiz:", "Added Ruiz": a verb of speech before who speaks.
    const isSaid =
      piece.isOpening &&
      piece.lower.endsWith('ed') &&
      piece.text.length > 4 &&
      second !== undefined &&
      isGivenName(second.text) &&
      !mayBeGivenName(piece.text);
    const isFiller =
      piece.isOpening &&
      FUNCTION_WORDS.has(piece.lower) &&
      knownPlace(`${piece.lower} ${second?.lower ?? ''}`) === null &&
      !piece.isUpper;
    const isFormer =
      piece.isOpening &&
      /^(?:former|then|late|ex)$/u.test(piece.lower) &&
      second !== undefined &&
      !TITLE_HEADS.has(second.lower) &&
      !TITLE_MODIFIERS.has(second.lower);
    // "Arrived Alma at dusk": notes leave out who did it.
    const isNoted = piece.isOpening && NOTED.test(piece.lower) && !words.capital.has(piece.lower);
    // "Insurer Alma Life said": what sort of body it is, with the capital of the sentence.
    const isSort = piece.isOpening && isSortBefore(piece.lower) && to - from > 1 && !words.capital.has(piece.lower);
    // "Firefighters Ana Ruiz and Tom Lund"
    const isMany = piece.lower.endsWith('s') && isCallingTitle(piece.lower.slice(0, -1)) && to - from > 1;
    if (!isSmall && !isSort && !isMany && !isVerb && !isNoted && !isSaid && !isFiller && !isFormer) break;
    from += 1;
  }
  while (to - from > 1 && (isHonour(pieces[to - 1]) || pieces[to - 1]?.text === 'HQ')) to -= 1;
  while (to > from) {
    const piece = pieces[to - 1];
    if (
      piece === undefined ||
      (to - from > 1 && COMPANY_ENDINGS.has(piece.lower)) ||
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
