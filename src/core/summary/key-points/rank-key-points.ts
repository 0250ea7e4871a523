import type { Analysis } from '../../text/analysis';
import type { KeyPointDraft } from '../draft';
import { byBoth, type WhySign } from '../why';
import { isOutcome, isProcedure } from './sittings';
import { type Candidate, keyPointCandidates } from './candidates';
import type { KeyPointFacts } from './key-point-facts';
import { learntWorth } from './learnt-worth';
import type { SentenceTerms } from './sentence-terms';
import { readSigns, type Sign, SIGNS } from './sentence-signs';
import { turnWorth } from './turn-worth';

type Scored = Candidate & { readonly score: number; readonly signs: readonly WhySign[]; readonly isOpening: boolean };

/** What the learnt weights count for beside the plain score. */
const TRUST = 0.25;
/** What the first sentence gains in other languages, whose words are weighed less well; English was tuned without it. */
const OPENING = 0.6;
/** A text of fewer sentences has too few words that come back to tell what is central: what opens it, said in full, gains so much, less the longer it is. */
const SHORT = 12;
const SHORT_OPENING = 1.2;
/** What a sentence gains that tells how a case or a vote came out. */
const DECIDED = 0.7;
/** How much a sentence loses that says what a chosen one says. */
const REPEAT = 0.8;

/**
 * Chooses three to five sentences that say the most: central words, early place, what learnt weights make of their
 * signs (`weights` other than the shipped ones are for measuring), little said twice. Each is verbatim (a dateline is left off its front); best first, score between 0 and 1.
 */
export function rankKeyPoints(
  analysis: Analysis,
  facts: KeyPointFacts,
  weights?: readonly number[],
): readonly KeyPointDraft[] {
  const pool = scoreSentences(analysis, facts, weights);
  const wanted = Math.min(5, Math.max(3, Math.round(analysis.sentences.length / 4)));
  const chosen: Scored[] = [];
  while (chosen.length < wanted && pool.length > 0) {
    let best = 0;
    let bestValue = -Infinity;
    for (const [index, candidate] of pool.entries()) {
      const value =
        candidate.score * (1 - REPEAT * Math.max(0, ...chosen.map((other) => likeness(candidate.terms, other.terms))));
      if (value > bestValue) [best, bestValue] = [index, value];
    }
    const [taken] = pool.splice(best, 1);
    if (!taken || bestValue <= 0) break;
    chosen.push({ ...taken, score: bestValue });
  }
  const ordered = openingFirst(chosen);
  const top = ordered[0]?.score ?? 1;
  return ordered.map(({ span, score, signs }) => ({
    text: analysis.text.slice(span.start, span.end),
    evidence: [span],
    score: Math.round((1000 * score) / top) / 1000,
    why: byBoth('sentence', 0.5 + (0.4 * score) / top, signs),
  }));
}

/** What opens a text is told first where it is among the three best and worth half the best; the order of the others stays. */
function openingFirst(chosen: readonly Scored[]): readonly Scored[] {
  const best = chosen[0];
  const opening = chosen.slice(0, 3).find(({ isOpening }) => isOpening);
  if (best === undefined || opening === undefined || opening.score < best.score / 2) return chosen;
  return [{ ...opening, score: best.score }, ...chosen.filter((other) => other !== opening)];
}

function scoreSentences(analysis: Analysis, facts: KeyPointFacts, weights?: readonly number[]): Scored[] {
  const candidates = keyPointCandidates(analysis, facts.quotes);
  const signs = readSigns(analysis, candidates, facts);
  const isEnglish = /^en(?:-|$)/u.test(analysis.language);
  const brevity = Math.min(1, Math.max(0, (SHORT - candidates.length) / SHORT));
  const opening = isEnglish ? SHORT_OPENING * brevity : OPENING;
  const worthOfTurn = turnWorth(analysis.text, facts.quotes);
  return candidates.map((candidate, rank) => {
    const own = signs[rank] ?? [];
    const sign = (name: Sign): number => own[SIGNS.indexOf(name)] ?? 0;
    return {
      ...candidate,
      score:
        (plainScore(sign, candidate) +
          opening * sign('opening') * (isEnglish ? sign('length') : 1) +
          (isOutcome(candidate.text) ? DECIDED : 0) +
          TRUST * learntWorth(own, weights)) *
        worthOfTurn(candidate.span, candidate.text) *
        (isProcedure(candidate.text) ? 0.5 : 1),
      signs: whyOf(sign, rank),
      isOpening: rank === 0,
    };
  });
}

const LONGEST = 50;

/** The score by hand; one setting for stories that open with the news and for flat reports. */
function plainScore(sign: (name: Sign) => number, { terms, text }: Candidate): number {
  const value =
    1.1 * sign('central') +
    0.7 * sign('place') +
    0.7 * sign('lead') +
    0.5 * sign('length') +
    0.1 * Math.min(1, (sign('people') + sign('bodies') + sign('places') + sign('figures')) / 2);
  const isQuote = sign('opensQuote') > 0 || sign('quoted') > 0.6 || isTorn(text);
  return value * (isQuote ? 0.6 : 1) * (sign('leans') > 0 ? 0.6 : 1) * (terms.length > LONGEST ? 0.6 : 1);
}

/** Whether a quotation begins in it that ends elsewhere, or ends that began elsewhere: it is half of what somebody said. */
function isTorn(text: string): boolean {
  return (text.match(/[“”„"«»]/gu)?.length ?? 0) % 2 === 1;
}

/** What spoke most for a sentence, the strongest first; one that nothing spoke for was chosen for its length. */
function whyOf(sign: (name: Sign) => number, rank: number): readonly WhySign[] {
  const signs: WhySign[] = [];
  if (sign('central') > 0.6) signs.push('central');
  if (rank < 3) signs.push('early');
  if (sign('lead') > 0.6 && rank > 0) signs.push('opening');
  if (sign('people') + sign('bodies') + sign('places') + sign('figures') >= 1) signs.push('names');
  return signs.length === 0 ? ['full'] : signs;
}

function likeness(a: SentenceTerms, b: SentenceTerms): number {
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared += 1;
  return shared === 0 ? 0 : shared / Math.sqrt(a.words.size * b.words.size);
}
