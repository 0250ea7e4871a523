import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { namesByRules } from '../names-by-rules';
import { piecesOf } from '../pieces';
import { chainsOf } from './chains';
import { featureReader } from './features';
import { lexiconBits } from './lexicon-bits';
import type { Model } from './model';
import { wordScorer } from './score-words';
import { TAGS } from './tags';
import { shapeOf } from './word-views';

function read(text: string) {
  const pieces = piecesOf(analysed(text));
  const { candidates, words } = namesByRules(pieces, text);
  const chains = chainsOf(pieces, candidates);
  const reader = featureReader(pieces, words, candidates);
  return {
    chains: chains.map(({ from, to }) => text.slice(pieces[from]?.start, pieces[to - 1]?.end)),
    features: chains.map((chain) =>
      Array.from({ length: chain.to - chain.from }, (_, at) => [...reader.all(chain.from + at, chain)]),
    ),
  };
}

describe('chainsOf', () => {
  it('holds capitals together with the small words and figures that may belong to them', () => {
    expect(read('Here the Office of the Warden met Task Force 50 and nobody else.').chains).toEqual([
      'Here the Office of the Warden',
      'Task Force 50',
    ]);
  });

  it('is cut by the end of a sentence and behind the country that owns what follows', () => {
    expect(read("They saw Mara Quist. Orrin Vale left Peru's Harvest Party.").chains).toEqual([
      'They',
      'Mara Quist',
      'Orrin Vale',
      'Peru',
      'Harvest Party',
    ]);
  });
});

describe('featureReader', () => {
  it('sees the same words in the same standing alike, and other words differently', () => {
    const [first, second] = read('We saw Orrin Vale there. We saw Orrin Vale there.').features.filter(
      (chain) => chain.length === 2,
    );
    expect(first).toEqual(second);
    const [other] = read('We saw Orrin Pike there. We saw Orrin Pike there.').features.filter(
      (chain) => chain.length === 2,
    );
    expect(other).not.toEqual(first);
  });
});

describe('wordScorer', () => {
  it('adds up the weights of exactly the features that learning saw', () => {
    const text = 'We saw Orrin Vale of the Harvest Party in Lima. The Office of the Warden met Task Force 50.';
    const pieces = piecesOf(analysed(text));
    const { candidates, words } = namesByRules(pieces, text);
    const added: number[] = [];
    const weigh: Model['add'] = (feature, scores, at) => {
      added.push(feature);
      scores[at] = (scores[at] ?? 0) + (feature % 1000);
    };
    const model = { trust: 1, moves: new Float64Array(TAGS * TAGS), add: weigh };
    const score = wordScorer(pieces, words, candidates, model);
    const { all } = featureReader(pieces, words, candidates);
    const seen = new Set<number>();
    for (const chain of chainsOf(pieces, candidates)) {
      for (let at = chain.from; at < chain.to; at += 1) {
        const scores = new Float64Array(TAGS);
        score(at, chain, scores, 0);
        const features = [...all(at, chain)];
        for (const feature of features) seen.add(feature);
        expect(scores[0]).toBe(features.reduce((sum, feature) => sum + (feature % 1000), 0));
      }
    }
    expect([...seen].every((feature) => added.includes(feature))).toBe(true);
  });
});

describe('the views of a word', () => {
  it('writes its shape short', () => {
    expect(['Vale', 'NATO', 'al-Khalid', 'F16', 'McAdam', 'Nº'].map(shapeOf)).toEqual([
      'Xx',
      'XX',
      'x-Xx',
      'X0',
      'XxXx',
      'Xx',
    ]);
  });

  it('knows the lists that hold it, with or without the full stop of an abbreviation', () => {
    expect(lexiconBits('ministry')).not.toBe(0);
    expect(lexiconBits('dr.')).toBe(lexiconBits('dr'));
    expect(lexiconBits('zzyzx')).toBe(0);
  });
});
