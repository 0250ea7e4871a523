import { mayFollow, OUTSIDE, TAGS } from './tags';

/**
 * The best sequence of tags for a chain of words: `scores` holds the score of every tag of every word, `moves` the score
 * of a tag behind another (`before * TAGS + tag`). Of equals the lower tag wins.
 */
export function bestTags(scores: Float64Array, moves: ArrayLike<number>): Uint8Array {
  const length = scores.length / TAGS;
  const back = new Uint8Array(scores.length);
  let best = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag += 1)
    best[tag] = mayFollow(tag, OUTSIDE) ? (scores[tag] ?? 0) + (moves[tag] ?? 0) : -Infinity;
  for (let at = 1; at < length; at += 1) {
    const next = new Float64Array(TAGS).fill(-Infinity);
    for (let tag = 0; tag < TAGS; tag += 1) {
      const own = scores[at * TAGS + tag] ?? 0;
      for (let before = 0; before < TAGS; before += 1) {
        if (!mayFollow(tag, before)) continue;
        const score = (best[before] ?? 0) + (moves[before * TAGS + tag] ?? 0) + own;
        if (score > (next[tag] ?? 0)) {
          next[tag] = score;
          back[at * TAGS + tag] = before;
        }
      }
    }
    best = next;
  }
  const tags = new Uint8Array(length);
  let tag = 0;
  for (let other = 1; other < TAGS; other += 1) if ((best[other] ?? 0) > (best[tag] ?? 0)) tag = other;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = back[at * TAGS + tag] ?? 0;
  }
  return tags;
}
