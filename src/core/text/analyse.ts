import type { Analysis, Sentence, Token } from './analysis';
import { findParagraphs } from './paragraphs';
import { sentenceSplitter } from './sentences';
import type { Span } from './span';
import { tokeniser } from './tokens';

/** What is known of a text before it is cut up. */
export type AnalysisInput = {
  readonly text: string;
  readonly body: Span;
  readonly language: string;
  readonly publishedOn: string | null;
};

/** Cuts a text into paragraphs, sentences and tokens; see Analysis for what holds of the result. */
export function analyse(input: AnalysisInput): Analysis {
  const { text, body, language } = input;
  const splitSentences = sentenceSplitter(language);
  const tokenise = tokeniser(language);
  const paragraphs = findParagraphs(text, body);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const part of splitSentences(text, span)) {
      const firstToken = tokens.length;
      for (const token of tokenise(text, part)) tokens.push({ ...token, sentence: sentences.length });
      sentences.push({ ...part, paragraph, firstToken, endToken: tokens.length });
    }
  }
  return { ...input, paragraphs, sentences, tokens };
}
