import type { Piece } from './pieces';

/** What the words of one text tell about each other: which occur in small letters, which bear a capital inside a sentence. */
export type Vocabulary = {
  readonly small: ReadonlySet<string>;
  readonly capital: ReadonlySet<string>;
};

/** "ruiz@alma.example": the small letters of an address tell nothing of a word. */
function isInAddress(pieces: readonly Piece[], at: number): boolean {
  return pieces[at + 1]?.text === '@' || pieces[at - 1]?.text === '@';
}

/** Reads the vocabulary of a text from its running sentences. */
export function vocabularyOf(pieces: readonly Piece[]): Vocabulary {
  const small = new Set<string>();
  const capital = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (!piece.isWord || piece.setting !== 'plain' || isInAddress(pieces, at)) continue;
    if (!piece.isCapital) small.add(piece.lower);
    else if (!piece.isOpening) capital.add(piece.lower);
  }
  return { small, capital };
}
