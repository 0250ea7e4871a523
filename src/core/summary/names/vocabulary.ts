import type { Piece } from './pieces';

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
