import { seeded } from './seeded.mjs';

/**
 * Trains a linear-chain conditional random field by stochastic gradients (AdaGrad, a quadratic penalty). `chains` are
 * `{ features: Int32Array[], tags: Uint8Array }`; features that occur less often than `least` are left out. Returns
 * `{ features: Map(hash -> Float64Array), moves: Float64Array }`; the same input gives the same output.
 */
export function trainField(chains, { tags: count, mayFollow, rounds, least, seed, rate, penalty }) {
  const { index, indexed } = numbered(chains, least);
  const weights = new Float64Array(index.size * count);
  const squares = new Float64Array(index.size * count).fill(1);
  const moves = new Float64Array(count * count);
  const moveSquares = new Float64Array(count * count).fill(1);
  const allowed = Uint8Array.from({ length: count * count }, (_, at) =>
    mayFollow(at % count, Math.floor(at / count)) ? 1 : 0,
  );
  const random = seeded(seed);
  const order = indexed.map((_, at) => at);
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const at of order) learn(indexed[at]);
  }
  const features = new Map();
  for (const [feature, at] of index) features.set(feature, weights.slice(at * count, (at + 1) * count));
  return { features, moves };

  function learn({ features, tags }) {
    const length = tags.length;
    const potential = new Float64Array(length * count);
    for (let i = 0; i < length; i += 1)
      for (const feature of features[i])
        for (let tag = 0; tag < count; tag += 1) potential[i * count + tag] += weights[feature * count + tag];
    const jump = moves.map((value, at) => (allowed[at] === 1 ? Math.exp(value) : 0));
    const forward = new Float64Array(length * count);
    const backward = new Float64Array(length * count);
    const own = new Float64Array(length * count);
    for (let i = 0; i < length; i += 1) {
      const most = Math.max(...potential.subarray(i * count, (i + 1) * count));
      for (let tag = 0; tag < count; tag += 1) own[i * count + tag] = Math.exp(potential[i * count + tag] - most);
      let sum = 0;
      for (let tag = 0; tag < count; tag += 1) {
        let come = i === 0 ? jump[tag] : 0;
        if (i > 0)
          for (let before = 0; before < count; before += 1)
            come += forward[(i - 1) * count + before] * jump[before * count + tag];
        forward[i * count + tag] = come * own[i * count + tag];
        sum += forward[i * count + tag];
      }
      for (let tag = 0; tag < count; tag += 1) forward[i * count + tag] /= sum;
    }
    backward.fill(1, (length - 1) * count);
    for (let i = length - 2; i >= 0; i -= 1) {
      let sum = 0;
      for (let tag = 0; tag < count; tag += 1) {
        let go = 0;
        for (let next = 0; next < count; next += 1)
          go += jump[tag * count + next] * own[(i + 1) * count + next] * backward[(i + 1) * count + next];
        backward[i * count + tag] = go;
        sum += go;
      }
      for (let tag = 0; tag < count; tag += 1) backward[i * count + tag] /= sum;
    }
    const error = new Float64Array(count);
    const moveError = new Float64Array(count * count);
    for (let i = 0; i < length; i += 1) {
      let sum = 0;
      for (let tag = 0; tag < count; tag += 1) sum += forward[i * count + tag] * backward[i * count + tag];
      for (let tag = 0; tag < count; tag += 1)
        error[tag] = (tags[i] === tag ? 1 : 0) - (forward[i * count + tag] * backward[i * count + tag]) / sum;
      for (const feature of features[i])
        for (let tag = 0; tag < count; tag += 1) step(weights, squares, feature * count + tag, error[tag]);
      if (i === 0) {
        for (let tag = 0; tag < count; tag += 1) moveError[tag] += error[tag];
        continue;
      }
      let both = 0;
      for (let before = 0; before < count; before += 1)
        for (let tag = 0; tag < count; tag += 1) both += pair(i, before, tag);
      for (let before = 0; before < count; before += 1)
        for (let tag = 0; tag < count; tag += 1) moveError[before * count + tag] -= pair(i, before, tag) / both;
      moveError[tags[i - 1] * count + tags[i]] += 1;
    }
    for (let at = 0; at < moveError.length; at += 1)
      if (allowed[at] === 1 && moveError[at] !== 0) step(moves, moveSquares, at, moveError[at]);

    function pair(i, before, tag) {
      return (
        forward[(i - 1) * count + before] *
        jump[before * count + tag] *
        own[i * count + tag] *
        backward[i * count + tag]
      );
    }
  }

  function step(values, sums, at, error) {
    const gradient = error - penalty * values[at];
    sums[at] += gradient * gradient;
    values[at] += (rate * gradient) / Math.sqrt(sums[at]);
  }
}

/** Numbers the features that occur often enough. */
function numbered(chains, least) {
  const counts = new Map();
  for (const { features } of chains)
    for (const list of features) for (const feature of list) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map();
  for (const [feature, times] of counts) if (times >= least) index.set(feature, index.size);
  const indexed = chains.map(({ features, tags }) => ({
    tags,
    features: features.map((list) =>
      Int32Array.from([...list].map((feature) => index.get(feature) ?? -1)).filter((at) => at >= 0),
    ),
  }));
  return { index, indexed };
}

function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = random(i + 1);
    [order[i], order[j]] = [order[j], order[i]];
  }
}
