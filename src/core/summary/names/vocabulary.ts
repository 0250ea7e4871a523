import type { Piece } from './pieces';
import { COMMON_WORDS } from './lexicon/common-words';

/** What the words of one text tell about each other: which occur in small letters, which bear a capital inside a sentence. */
export type Vocabulary = {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
};

/** Reads the vocabulary of a text from its running sentences. */
export function vocabularyOf(pieces: readonly Piece[]): Vocabulary {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const piece of pieces) {
    if (!piece.isWord || piece.setting !== 'plain') continue;
    if (!piece.isCapital) small.add(piece.lower);
    else if (!piece.isOpening) capital.add(piece.lower);
  }
  return { small, capital };
}

/** True when the capital of a piece says nothing: a common word that opens a sentence, or one seen small elsewhere. */
export function isCommon(piece: Piece, words: Vocabulary): boolean {
  if (COMMON_WORDS.has(piece.lower)) return true;
  return piece.isOpening && words.small.has(piece.lower) && !words.capital.has(piece.lower);
}
