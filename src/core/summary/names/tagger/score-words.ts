import type { Candidate, Range } from '../candidate';
import type { Piece } from '../pieces';
import type { Vocabulary } from '../vocabulary';
import { BESIDE, featureReader, featuresAlone, TOGETHER } from './features';
import type { Model } from './model';
import { TAGS } from './tags';
import type { Spelling } from './word-views';

/** Adds what the weights say of the word at `at`, a member of `chain`, to the scores of the tags that begin at `base`. */
type WordScorer = (at: number, chain: Range, scores: Float64Array, base: number) => void;

/** Makes the scorer of the words of one text. */
export function wordScorer(
  pieces: readonly Piece[],
  words: Vocabulary,
  candidates: readonly Candidate[],
  model: Model,
): WordScorer {
  const { near, together } = featureReader(pieces, words, candidates);
  return (at, chain, scores, base) => {
    for (let beside = 0; beside < BESIDE.length; beside += 1) {
      const own = sumsOf(near(at, at + (BESIDE[beside] ?? 0)));
      for (let tag = 0; tag < TAGS; tag += 1)
        scores[base + tag] = (scores[base + tag] ?? 0) + (own[beside * TAGS + tag] ?? 0);
    }
    const features = together(at, chain);
    for (let index = 0; index < TOGETHER.length; index += 1)
      model.add(features[TOGETHER[index] ?? 0] ?? 0, scores, base);
  };

  /** What the weights say of a spelling on its own: the scores of the tags for each place beside a word, worked out once. */
  function sumsOf(spelling: Spelling): Float64Array {
    const { learnt } = spelling;
    if (learnt.model === model) return learnt.sums;
    const made = new Float64Array(BESIDE.length * TAGS);
    for (const [beside, features] of featuresAlone(spelling).entries())
      for (const feature of features) model.add(feature, made, beside * TAGS);
    learnt.model = model;
    learnt.sums = made;
    return made;
  }
}
