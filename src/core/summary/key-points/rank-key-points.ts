import type { Analysis, Sentence } from '../../text/analysis';
import { overlaps, type Span } from '../../text/span';
import type { Entities, FigureDraft, KeyPointDraft, QuoteDraft, TopicDraft } from '../draft';
import { sentenceTerms, type SentenceTerms } from './sentence-terms';

/** The facts already found, which make a sentence worth more. */
export type KeyPointFacts = {
  readonly entities: Entities;
  readonly topics: readonly TopicDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly figures: readonly FigureDraft[];
};

type Scored = { readonly span: Span; readonly index: number; readonly score: number; readonly terms: SentenceTerms };

/**
 * Chooses three to five sentences that say the most: central words, early place, names and figures, little said twice.
 * Each is verbatim (a dateline is left off its front); best first, score between 0 and 1.
 */
export function rankKeyPoints(analysis: Analysis, facts: KeyPointFacts): readonly KeyPointDraft[] {
  const scored = scoreSentences(analysis, facts);
  const wanted = Math.min(5, Math.max(3, Math.round(analysis.sentences.length / 8)));
  const chosen: Scored[] = [];
  const pool = [...scored];
  while (chosen.length < wanted && pool.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    for (const [index, candidate] of pool.entries()) {
      const value = candidate.score * (1 - 0.6 * Math.max(0, ...chosen.map((other) => likeness(candidate.terms, other.terms))));
      if (value > bestValue) [best, bestValue] = [index, value];
    }
    const [taken] = pool.splice(best, 1);
    if (!taken || bestValue <= 0) break;
    chosen.push({ ...taken, score: bestValue });
  }
  const top = chosen[0]?.score ?? 1;
  return chosen.map(({ span, score }) => ({
    text: analysis.text.slice(span.start, span.end),
    evidence: [span],
    score: Math.round((1000 * score) / top) / 1000,
  }));
}

function scoreSentences(analysis: Analysis, facts: KeyPointFacts): readonly Scored[] {
  const terms = sentenceTerms(analysis);
  const total = new Map<string, number>();
  for (const one of terms) for (const word of one.words) total.set(word, (total.get(word) ?? 0) + 1);
  const weigh = (word: string) => {
    const count = total.get(word) ?? 0;
    return count < 2 ? 0.15 : Math.log(1 + count);
  };
  const names = [...facts.entities.people, ...facts.entities.organizations, ...facts.entities.places].flatMap((entity) => entity.mentions);
  const marks = [...names, ...facts.figures.map((figure) => figure.evidence)].sort((a, b) => a.start - b.start);
  const direct = facts.quotes.filter((quote) => quote.kind === 'direct').flatMap((quote) => quote.parts ?? [quote.evidence]);
  const raw = analysis.sentences.map((sentence, index) => {
    const words = terms[index]?.words ?? new Set<string>();
    const sum = [...words].reduce((value, word) => value + weigh(word), 0);
    return words.size === 0 ? 0 : sum / Math.sqrt(words.size + 4);
  });
  const peak = Math.max(...raw, 1e-9);
  return analysis.sentences.flatMap((sentence, index) => {
    const own = terms[index];
    const span = withoutDateline(analysis, sentence);
    if (!own || own.length < 6 || /\?["”’']?$/u.test(analysis.text.slice(span.start, span.end))) return [];
    const position = 1 / Math.sqrt(1 + index);
    const density = Math.min(1, marks.filter((mark) => overlaps(mark, span)).length / 4);
    const length = own.length > 60 ? 0.7 : own.length < 10 ? 0.7 : 1;
    const quoted = direct.reduce((sum, quote) => sum + Math.max(0, Math.min(quote.end, span.end) - Math.max(quote.start, span.start)), 0);
    const isQuote = quoted > 0.6 * (span.end - span.start);
    const value = (0.55 * ((raw[index] ?? 0) / peak) + 0.35 * position + 0.1 * density) * length * (isQuote ? 0.6 : 1);
    return [{ span, index, score: value, terms: own }];
  });
}

function withoutDateline(analysis: Analysis, sentence: Sentence): Span {
  const text = analysis.text.slice(sentence.start, sentence.end);
  const dateline = sentence.firstToken === 0 ? /^(?:\p{Lu}[\p{Lu}.' -]{2,40})(?:,[^:—–\n]{0,40}?)?(?:\([^)]{1,30}\)\s*)?(?::|\s[—–-]|_)\s+/u.exec(text) : null;
  const start = sentence.start + (dateline ? dateline[0].length : 0);
  return { start, end: sentence.end };
}

function likeness(a: SentenceTerms, b: SentenceTerms): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / Math.sqrt(a.words.size * b.words.size);
}
