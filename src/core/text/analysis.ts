import type { Span } from './span';

/** What a token is made of: a word (letters, inner hyphens and apostrophes), a number, or one mark of punctuation. */
export type TokenKind = 'word' | 'number' | 'mark';

/** One token of a text; `text` is verbatim, `sentence` the index of its sentence in `Analysis.sentences`. */
export type Token = Span & {
  readonly text: string;
  readonly kind: TokenKind;
  readonly sentence: number;
};

/** One sentence; `paragraph` is the index of its paragraph, `tokens` the half-open range of its tokens. */
export type Sentence = Span & {
  readonly paragraph: number;
  readonly firstToken: number;
  readonly endToken: number;
};

/**
 * A text cut once into paragraphs, sentences and tokens, shared by every pass of the engine.
 * Invariants: all spans lie inside `body`, are ordered and do not overlap; offsets are into `text`.
 * `publishedOn` is the article's own date (EDTF) from which relative expressions are resolved, or null.
 */
export type Analysis = {
  readonly text: string;
  readonly body: Span;
  readonly language: string;
  readonly publishedOn: string | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
};
