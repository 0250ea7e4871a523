/* What `npm run train` needs of the engine: the words of a text as the tagger sees them, and the names its tags stand for. */
import type { Candidate, Range } from '../../src/core/summary/names/candidate';
import { namesByRules } from '../../src/core/summary/names/names-by-rules';
import { piecesOf, type Piece } from '../../src/core/summary/names/pieces';
import { chainsOf } from '../../src/core/summary/names/tagger/chains';
import { featureReader } from '../../src/core/summary/names/tagger/features';
import { unpackModel, type Model } from '../../src/core/summary/names/tagger/model';
import { tagNames } from '../../src/core/summary/names/tagger/tag-names';
import { mayFollow, TAGGED_KINDS, TAGS } from '../../src/core/summary/names/tagger/tags';
import type { Vocabulary } from '../../src/core/summary/names/vocabulary';
import { analyse } from '../../src/core/text/analyse';

export { TAGGED_KINDS, unpackModel };

/** The tags as a trainer needs them. */
export const tagging = { tags: TAGS, mayFollow };

/** One text made ready: its pieces, what the rules name, the chains and the features of each word of each chain. */
type Prepared = {
  readonly pieces: readonly Piece[];
  readonly candidates: readonly Candidate[];
  readonly words: Vocabulary;
  readonly chains: readonly Range[];
  readonly features: readonly Int32Array[][];
};

/** Makes a text ready for learning. */
export function prepare(text: string): Prepared {
  const analysis = analyse({ text, body: { start: 0, end: text.length }, language: 'en', publishedOn: null });
  const pieces = piecesOf(analysis);
  const { candidates, words } = namesByRules(pieces, text);
  const { all } = featureReader(pieces, words, candidates);
  const chains = chainsOf(pieces, candidates);
  const features = chains.map((chain) =>
    Array.from({ length: chain.to - chain.from }, (_, at) => Int32Array.from(all(chain.from + at, chain))),
  );
  return { pieces, candidates, words, chains, features };
}

/** The names of a text with weights that are not shipped. */
export function namesWith({ pieces, words, candidates }: Prepared, text: string, model: Model): readonly Candidate[] {
  return tagNames({ pieces, words, candidates, text }, model);
}
