import type { Analysis, Sentence } from '../../text/analysis';
import type { Span } from '../../text/span';
import type { Entities, FigureDraft, KeyPointDraft, QuoteDraft, TopicDraft } from '../draft';
import { byRule, type WhySign } from '../why';
import { MarkCounter } from './mark-counter';
import { sentenceTerms, type SentenceTerms } from './sentence-terms';

/** The facts already found, which make a sentence worth more. */
export type KeyPointFacts = {
  readonly entities: Entities;
  readonly topics: readonly TopicDraft[];
  readonly quotes: readonly QuoteDraft[];
  readonly figures: readonly FigureDraft[];
};

type Scored = {
  readonly span: Span;
  readonly index: number;
  readonly score: number;
  readonly terms: SentenceTerms;
  readonly signs: readonly WhySign[];
};

/**
 * Chooses three to five sentences that say the most: central words, early place, names and figures, little said twice.
 * Each is verbatim (a dateline is left off its front); best first, score between 0 and 1.
 */
export function rankKeyPoints(analysis: Analysis, facts: KeyPointFacts): readonly KeyPointDraft[] {
  const scored = scoreSentences(analysis, facts);
  const wanted = Math.min(5, Math.max(3, Math.round(analysis.sentences.length / 4)));
  const chosen: Scored[] = [];
  const pool = [...scored];
  while (chosen.length < wanted && pool.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    for (const [index, candidate] of pool.entries()) {
      const value =
        candidate.score * (1 - 0.8 * Math.max(0, ...chosen.map((other) => likeness(candidate.terms, other.terms))));
      if (value > bestValue) [best, bestValue] = [index, value];
    }
    const [taken] = pool.splice(best, 1);
    if (!taken || bestValue <= 0) break;
    chosen.push({ ...taken, score: bestValue });
  }
  const top = chosen[0]?.score ?? 1;
  return chosen.map(({ span, score, signs }) => ({
    text: analysis.text.slice(span.start, span.end),
    evidence: [span],
    score: Math.round((1000 * score) / top) / 1000,
    why: byRule('sentence', 0.5 + (0.4 * score) / top, signs),
  }));
}

/** How much each sign of weight counts; one setting for stories that open with the news and for flat reports. */
const WEIGHT = { centrality: 1.1, position: 0.7, lead: 0.7, length: 0.35, density: 0.1 };
const SHORTEST = 6;
const FULL_LENGTH = 20;
const LONGEST = 70;
const LEAD = 4;

function scoreSentences(analysis: Analysis, facts: KeyPointFacts): readonly Scored[] {
  const all = sentenceTerms(analysis);
  const total = new Map<string, number>();
  for (const one of all) for (const word of one.words) total.set(word, (total.get(word) ?? 0) + 1);
  const names = [...facts.entities.people, ...facts.entities.organizations, ...facts.entities.places].flatMap(
    (entity) => entity.mentions,
  );
  const marks = new MarkCounter([...names, ...facts.figures.map((figure) => figure.evidence)]);
  const quotes = facts.quotes
    .filter((quote) => quote.kind === 'direct')
    .flatMap((quote) => quote.parts ?? [quote.evidence]);
  const candidates = analysis.sentences.flatMap((sentence, index) => {
    const terms = all[index];
    const span = withoutDateline(analysis, sentence);
    const text = analysis.text.slice(span.start, span.end);
    return !terms || terms.length < SHORTEST || /\?["”’']?$/u.test(text) ? [] : [{ span, index, terms, text }];
  });
  const lead = new Map<string, number>();
  for (const { terms } of candidates.slice(0, LEAD))
    for (const word of terms.words) lead.set(word, (lead.get(word) ?? 0) + 1);
  const central = candidates.map(({ terms }) => {
    const sum = [...terms.words].reduce((value, word) => value + repeated(total.get(word) ?? 0), 0);
    return sum / Math.pow(terms.words.size + 4, 0.75);
  });
  const led = candidates.map(({ terms }, rank) => {
    const own = rank < LEAD ? 1 : 0;
    return [...terms.words].filter((word) => (lead.get(word) ?? 0) > own).length / Math.sqrt(terms.words.size + 4);
  });
  const [centralPeak, leadPeak] = [peakOf(central), peakOf(led)];
  return candidates.map(({ span, index, terms, text }, rank) => {
    const value =
      (WEIGHT.centrality * (central[rank] ?? 0)) / centralPeak +
      WEIGHT.position / Math.pow(1 + rank, 0.3) +
      (WEIGHT.lead * (led[rank] ?? 0)) / leadPeak +
      WEIGHT.length * Math.min(1, terms.length / FULL_LENGTH) +
      WEIGHT.density * Math.min(1, marks.within(span) / 6);
    const isQuote = /^(?:["“„«]|``)/u.test(text) || quotedShare(quotes, span) > 0.6;
    const leans = /^(?:It|They|He|She|This|That|These|Those|But|And|Meanwhile)\s/u.test(text);
    return {
      span,
      index,
      terms,
      signs: signsOf({
        central: (central[rank] ?? 0) / centralPeak,
        led: (led[rank] ?? 0) / leadPeak,
        rank,
        marks: marks.within(span),
      }),
      score: value * (isQuote ? 0.6 : 1) * (leans ? 0.8 : 1) * (terms.length > LONGEST ? 0.8 : 1),
    };
  });
}

type Signs = { readonly central: number; readonly led: number; readonly rank: number; readonly marks: number };

/** What spoke most for a sentence, the strongest first; one that nothing spoke for was chosen for its length. */
function signsOf({ central, led, rank, marks }: Signs): readonly WhySign[] {
  const signs: WhySign[] = [];
  if (central > 0.6) signs.push('central');
  if (rank < 3) signs.push('early');
  if (led > 0.6 && rank > 0) signs.push('opening');
  if (marks > 2) signs.push('names');
  return signs.length === 0 ? ['full'] : signs;
}

function peakOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 1e-9);
}

/** A word said once tells nothing of what the text is about. */
function repeated(count: number): number {
  return count < 2 ? 0 : count;
}

function quotedShare(quotes: readonly Span[], span: Span): number {
  const shared = quotes.reduce(
    (sum, quote) => sum + Math.max(0, Math.min(quote.end, span.end) - Math.max(quote.start, span.start)),
    0,
  );
  return shared / Math.max(1, span.end - span.start);
}

function withoutDateline(analysis: Analysis, sentence: Sentence): Span {
  const text = analysis.text.slice(sentence.start, sentence.end);
  const dateline =
    sentence.firstToken === 0
      ? /^(?:\p{Lu}[\p{Lu}.' -]{2,40})(?:,[^:—–\n]{0,40}?)?(?:\([^)]{1,30}\)\s*)?(?::|\s[—–-]|_)\s+/u.exec(text)
      : null;
  const start = sentence.start + (dateline ? dateline[0].length : 0);
  return { start, end: sentence.end };
}

function likeness(a: SentenceTerms, b: SentenceTerms): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / Math.sqrt(a.words.size * b.words.size);
}
