import { candidateOf, type Candidate, type NameKind, wordsOf } from './candidate';
import { foldName } from './linking/fold-name';
import { COMMON_WORDS } from './lexicon/common-words';
import { beginsPlace, knownPlace } from './lexicon/gazetteer';
import { KNOWN_ORGANIZATIONS } from './lexicon/organization-words';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

const LONGEST = 7;

/**
 * Finds in headlines and lines set in capitals, where a capital letter says nothing, the names that running sentences of
 * the same text or the gazetteer know; longest first.
 */
export function namesInHeadlines(
  pieces: readonly Piece[],
  settled: readonly Candidate[],
  text: string,
  words: Vocabulary,
): readonly Candidate[] {
  const known = new Map<string, NameKind>();
  for (const { kind, name } of settled) if (kind !== 'unknown') known.set(foldName(name), kind);
  const firsts = new Set([...known.keys()].map((name) => name.split(' ', 1)[0] ?? name));
  const found: Candidate[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.setting === 'plain' || !piece.isCapital) continue;
    if (!firsts.has(foldName(piece.text)) && !beginsPlace(piece.lower) && !KNOWN_ORGANIZATIONS.has(piece.lower))
      continue;
    for (let length = LONGEST; length > 0; length -= 1) {
      const range = { from: at, to: at + length };
      const last = pieces[range.to - 1];
      if (last === undefined || last.sentence !== piece.sentence) continue;
      const kind = kindOf(wordsOf(pieces, range, text), piece, length);
      if (kind === null) continue;
      found.push(candidateOf(pieces, range, text, kind, 3));
      at += length - 1;
      break;
    }
  }
  return found;

  function kindOf(name: string, first: Piece, length: number): NameKind | null {
    const named = known.get(foldName(name));
    if (named !== undefined) return named;
    if (
      length === 1 &&
      (COMMON_WORDS.has(first.lower) || words.small.has(first.lower) || /^(?:us|is|it|who)$/u.test(first.lower))
    )
      return null;
    if (knownPlace(name) !== null) return 'place';
    const lower = name.toLowerCase();
    return KNOWN_ORGANIZATIONS.has(lower) &&
      (length > 1 || first.setting === 'upper' || first.isUpper || lower.length > 4)
      ? 'organization'
      : null;
  }
}
