/* What `npm run train` needs of the engine to learn which sentences say the most. */
import { findFacts } from '../../src/core/summary/facts';
import { keyPointCandidates } from '../../src/core/summary/key-points/candidates';
import { rankKeyPoints } from '../../src/core/summary/key-points/rank-key-points';
import { readSigns, SIGNS } from '../../src/core/summary/key-points/sentence-signs';
import { foldWord } from '../../src/core/summary/topics/fold-word';
import type { Analysis } from '../../src/core/text/analysis';
import { analyse } from '../../src/core/text/analyse';

export { SIGNS };

/** The sentences of a text that may be key points, with the signs by which they are weighed. */
export function sentencesOf(text: string): readonly { readonly text: string; readonly signs: readonly number[] }[] {
  const analysis = analysed(text);
  const candidates = keyPointCandidates(analysis);
  const signs = readSigns(analysis, candidates, findFacts(analysis));
  return candidates.map((candidate, rank) => ({ text: candidate.text, signs: signs[rank] ?? [] }));
}

/** The first three key points that weights choose. */
export function chosenWith(text: string, weights: readonly number[]): readonly string[] {
  const analysis = analysed(text);
  return rankKeyPoints(analysis, findFacts(analysis), weights)
    .slice(0, 3)
    .map((point) => point.text);
}

/** All words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(foldWord);
}

function analysed(text: string): Analysis {
  return analyse({ text, body: { start: 0, end: text.length }, language: 'en', publishedOn: null });
}
