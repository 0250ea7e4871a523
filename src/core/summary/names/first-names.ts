import { bySpan } from '../../text/span';
import { candidateOf, type Candidate } from './candidate';
import { COMMON_WORDS } from './lexicon/common-words';
import { isDemonym, knownPlace } from './lexicon/gazetteer';
import { isGivenName, mayBeGivenName } from '../../text/lexicon/given-names';
import { KNOWN_ORGANIZATIONS, ORGANIZATION_HEADS } from './lexicon/organization-words';
import { isTitleHead, saysWho } from './lexicon/titles';
import { lazily } from './lazily';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

const LEAST = 3;
const MOST = 12;
const OF_PLACES = /^(?:in|from|at|near|between|to|across|around|via|through|of)$/u;
/** Those who go by their first names and hold no post. */
const OTHERS =
  /^(?:characters|women|men|girls|boys|children|kids|brothers|sisters|sons|daughters|friends|people|volunteers|translators|twins|siblings|others)$/u;
/** Who is identified by a name. */
const VICTIMS =
  /^(?:man|men|woman|women|boy|girl|boys|girls|dead|deceased|killed|arrested|injured|wounded|suspects?|victims?|robbers?|gunm[ae]n|attackers?|bomber|body|bodies|child|children|passer-?by|passers-?by|citizens?|policem[ae]n|constables?|accomplices?|culprits?|criminals?)$/u;

/**
 * Finds the people of a row of first names ("Matt, Adira and Shelly"), where half of them and two at least are given names that lists know, or who
 * they are stands before the row ("translators Musa, Miso and Jeremy"); who "was identified as Musa"; and the same names alone elsewhere in the text.
 */
export function withFirstNames(
  candidates: readonly Candidate[],
  pieces: readonly Piece[],
  text: string,
  words: Vocabulary,
): readonly Candidate[] {
  const owners = lazily(() => {
    const held = new Map<number, Candidate>();
    for (const one of candidates) for (let at = one.from; at < one.to; at += 1) held.set(at, one);
    return held;
  });
  const named = new Set<string>();
  for (let at = 0; at < pieces.length; at += 1) {
    if (isIdentified(at)) {
      named.add(pieces[at]?.text ?? '');
      if (pieces[at + 1]?.text === 'and' && isName(at + 2)) named.add(pieces[at + 2]?.text ?? '');
    }
    if (pieces[at + 1]?.text !== ',') continue;
    const row = rowFrom(at);
    if (row.length < LEAST) continue;
    if (isOfPeople(row)) for (const index of row) named.add(pieces[index]?.text ?? '');
    at = row.at(-1) ?? at;
  }
  if (named.size === 0) return candidates;
  const kept = candidates.map((one) =>
    named.has(one.name) && one.kind !== 'person' ? { ...one, kind: 'person' as const } : one,
  );
  const added: Candidate[] = [];
  for (const [at, { text: word }] of pieces.entries())
    if (named.has(word) && !owners().has(at) && isAlone(at))
      added.push(candidateOf(pieces, { from: at, to: at + 1 }, text, 'person', 2));
  return added.length === 0 ? kept : [...kept, ...added].sort(bySpan);

  /** "The driver was identified as X": one word for somebody who is told of before. */
  function isIdentified(at: number): boolean {
    if (pieces[at - 1]?.text !== 'as' || pieces[at - 2]?.text !== 'identified' || !isName(at)) return false;
    for (let back = at - 3; back > at - 15; back -= 1) {
      const word = pieces[back]?.lower ?? '';
      if (VICTIMS.test(word) || saysWho(word) || saysWho(word.replace(/s$/u, ''))) return true;
      if (word === '.') return false;
    }
    return false;
  }

  /** The indexes of the names of a row that begins at a piece; empty where none does. */
  function rowFrom(from: number): readonly number[] {
    const row: number[] = [];
    let at = from;
    while (row.length < MOST && isName(at)) {
      row.push(at);
      const comma = pieces[at + 1]?.text === ',';
      const link = comma ? at + 2 : at + 1;
      const isLast = pieces[link]?.text === 'and' || pieces[link]?.text === '&';
      if (isLast) return isName(link + 1) ? [...row, link + 1] : [];
      if (!comma) return [];
      at = link;
    }
    return [];
  }

  function isName(at: number): boolean {
    const piece = pieces[at];
    if (piece === undefined || !piece.isCapital || piece.isUpper || piece.isPossessive || !isAlone(at)) return false;
    const { lower } = piece;
    const held = owners().get(at);
    if (held !== undefined && (held.to - held.from > 1 || (held.kind !== 'person' && held.weight > 2))) return false;
    return (
      piece.text.length > 2 &&
      (isGivenName(piece.text) || !words.small.has(lower)) &&
      !COMMON_WORDS.has(lower) &&
      !ORGANIZATION_HEADS.has(lower) &&
      !KNOWN_ORGANIZATIONS.has(lower) &&
      !isTitleHead(lower) &&
      !isDemonym(lower) &&
      knownPlace(piece.text) === null
    );
  }

  function isAlone(at: number): boolean {
    const next = pieces[at + 1];
    const before = pieces[at - 1];
    const goesOn = next?.isJoined === true && next.isCapital;
    return !goesOn && !(pieces[at]?.isJoined === true && before?.isCapital === true && !before.isOpening);
  }

  function isOfPeople(row: readonly number[]): boolean {
    const before = pieces[(row[0] ?? 0) - 1];
    const lower = before?.lower ?? '';
    if (OF_PLACES.test(lower)) return false;
    // "We - Matt, Adira and Shelly -"
    if (/^[-–—(]$/u.test(lower) && /^(?:we|us)$/u.test(pieces[(row[0] ?? 0) - 2]?.lower ?? '')) return true;
    const noun = before?.text === ',' ? (pieces[(row[0] ?? 0) - 2]?.lower ?? '') : lower;
    if (OTHERS.test(noun) || (noun.endsWith('s') && saysWho(noun.slice(0, -1)))) return true;
    const given = row.filter((at) => isGivenName(pieces[at]?.text ?? '')).length;
    const likely = row.filter((at) => mayBeGivenName(pieces[at]?.text ?? '')).length;
    return given > 0 && likely > 1 && likely * 2 >= row.length;
  }
}
