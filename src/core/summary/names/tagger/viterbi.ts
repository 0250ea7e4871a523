import { mayFollow, OUTSIDE, TAGS } from './tags';

/** Whether a tag may follow another, at `before * TAGS + tag`. */
const ALLOWED = Uint8Array.from({ length: TAGS * TAGS }, (_, at) =>
  mayFollow(at % TAGS, Math.floor(at / TAGS)) ? 1 : 0,
);

/**
 * The best sequence of tags for a chain of words: `scores` holds the score of every tag of each of the first `length`
 * words, `moves` the score of a tag behind another (`before * TAGS + tag`). Of equals the lower tag wins.
 */
export function bestTags(
  scores: Float64Array,
  moves: ArrayLike<number>,
  length: number = scores.length / TAGS,
): Uint8Array {
  const back = new Uint8Array(length * TAGS);
  let best = new Float64Array(TAGS);
  let next = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag += 1)
    best[tag] = ALLOWED[OUTSIDE * TAGS + tag] === 1 ? (scores[tag] ?? 0) + (moves[tag] ?? 0) : -Infinity;
  for (let at = 1; at < length; at += 1) {
    for (let tag = 0; tag < TAGS; tag += 1) {
      const own = scores[at * TAGS + tag] ?? 0;
      let most = -Infinity;
      for (let before = 0; before < TAGS; before += 1) {
        if (ALLOWED[before * TAGS + tag] === 0) continue;
        const score = (best[before] ?? 0) + (moves[before * TAGS + tag] ?? 0) + own;
        if (score > most) {
          most = score;
          back[at * TAGS + tag] = before;
        }
      }
      next[tag] = most;
    }
    [best, next] = [next, best];
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
