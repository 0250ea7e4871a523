import type { Analysis, Sentence, Token } from './analysis';
import type { Span } from './span';

/** What is known of a text before it is cut up. */
export type AnalysisInput = {
  readonly text: string;
  readonly body: Span;
  readonly language: string;
  readonly publishedOn: string | null;
};

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’.](?=\p{L})[\p{L}\p{M}\p{N}]+)*|\d+(?:[.,]\d+)*|[^\s\p{L}\p{N}]/gu;

/** Cuts a text into paragraphs, sentences and tokens; see Analysis for what holds of the result. */
export function analyse(input: AnalysisInput): Analysis {
  const { text, body } = input;
  const paragraphs: Span[] = [];
  for (const match of text.slice(body.start, body.end).matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu)) {
    const start = body.start + match.index + (match[0].length - match[0].trimStart().length);
    const end = body.start + match.index + match[0].trimEnd().length;
    if (end > start) paragraphs.push({ start, end });
  }
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const segmenter = new Intl.Segmenter(input.language, { granularity: 'sentence' });
  for (const [paragraph, span] of paragraphs.entries()) {
    for (const part of segmenter.segment(text.slice(span.start, span.end))) {
      const start = span.start + part.index;
      const end = start + part.segment.trimEnd().length;
      const firstToken = tokens.length;
      for (const match of text.slice(start, end).matchAll(TOKEN)) {
        const at = start + match.index;
        const kind = /^\p{L}/u.test(match[0]) ? 'word' : /^\d/u.test(match[0]) ? 'number' : 'mark';
        tokens.push({ start: at, end: at + match[0].length, text: match[0], kind, sentence: sentences.length });
      }
      sentences.push({ start, end, paragraph, firstToken, endToken: tokens.length });
    }
  }
  return { ...input, paragraphs, sentences, tokens };
}
