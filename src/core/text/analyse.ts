import type { Analysis, Sentence, Token } from './analysis';
import { findDateline } from './header/dateline';
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

/**
 * Cuts a text into paragraphs, sentences and tokens; see Analysis for what holds of the result. A dateline that opens the
 * body is a sentence of its own, so that the first sentence of the story begins with its first word.
 */
export function analyse(input: AnalysisInput): Analysis {
  const { text, body, language } = input;
  const splitSentences = sentenceSplitter(language);
  const tokenise = tokeniser(language);
  const paragraphs = findParagraphs(text, body);
  const dateline = findDateline(text, body)?.prefix ?? null;
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const [paragraph, span] of paragraphs.entries()) {
    const opening = dateline && dateline.start === span.start && dateline.end < span.end ? dateline : null;
    const rest = opening ? { start: opening.end, end: span.end } : span;
    for (const part of [...(opening ? [opening] : []), ...splitSentences(text, rest)]) {
      const firstToken = tokens.length;
      tokenise(text, part, sentences.length, tokens);
      sentences.push({ start: part.start, end: part.end, paragraph, firstToken, endToken: tokens.length });
    }
  }
  return { ...input, paragraphs, sentences, tokens };
}
