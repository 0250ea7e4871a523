import { candidateOf, type Candidate, type Range } from '../candidate';
import type { Piece } from '../pieces';
import type { Vocabulary } from '../vocabulary';
import { chainsOf } from './chains';
import { trimmedName } from './guards';
import type { Model } from './model';
import { ruledTagsOf, trustIn } from './rule-marks';
import { wordScorer } from './score-words';
import { settleTagged } from './settle-tagged';
import { OUTSIDE, TAGGED_KINDS, TAGS } from './tags';
import { bestTags } from './viterbi';

/** What the tagger reads: the pieces of a text, their vocabulary and the names the rules found. */
type Input = {
  readonly pieces: readonly Piece[];
  readonly words: Vocabulary;
  readonly candidates: readonly Candidate[];
  readonly text: string;
};

/**
 * Names as learnt weights see them, the word of the rules being one sign among others: confirms what the rules found,
 * changes its kind or its ends, drops it, or adds to it. Every name keeps the title that the rules read before it.
 */
export function tagNames({ pieces, words, candidates, text }: Input, model: Model): readonly Candidate[] {
  const ruled = ruledTagsOf(pieces.length, candidates);
  const trust = trustIn(pieces.length, candidates);
  const starts = new Map(candidates.map((candidate) => [candidate.from, candidate]));
  const score = wordScorer(pieces, words, candidates, model);
  const named: Candidate[] = [];
  const chains = chainsOf(pieces, candidates);
  const longest = chains.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const scores = new Float64Array(longest * TAGS);
  for (const chain of chains) {
    const length = chain.to - chain.from;
    scores.fill(0, 0, length * TAGS);
    for (let at = chain.from; at < chain.to; at += 1) {
      const base = (at - chain.from) * TAGS;
      score(at, chain, scores, base);
      const tag = base + (ruled[at] ?? OUTSIDE);
      scores[tag] = (scores[tag] ?? 0) + model.trust * (trust[at] ?? 1);
    }
    readChain(chain, bestTags(scores, model.moves, length));
  }
  return settleTagged(named, candidates);

  function readChain({ from, to }: Range, tags: Uint8Array): void {
    let at = from;
    while (at < to) {
      const tag = tags[at - from] ?? OUTSIDE;
      let end = at + 1;
      if (tag !== OUTSIDE) {
        while (end < to && tags[end - from] === tag + 1) end += 1;
        addName({ from: at, to: end }, TAGGED_KINDS[(tag - 1) >> 1] ?? 'person');
      }
      at = end;
    }
  }

  function addName(range: Range, kind: Candidate['kind']): void {
    const found = starts.get(range.from);
    if (found?.to === range.to) {
      named.push(found.kind === kind ? found : { ...found, kind });
      return;
    }
    const trimmed = trimmedName(pieces, range, kind);
    if (trimmed === null) return;
    const title = kind === 'person' ? (starts.get(trimmed.from)?.title ?? null) : null;
    named.push(candidateOf(pieces, trimmed, text, kind, 2, title));
  }
}
