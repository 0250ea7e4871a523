import { moveReviews } from '#core/library/move-reviews';
import { summarize } from '#core/summary/summarize';
import { analysedOf } from './analysed';
import type { Redrawn, RedrawJob } from './engine-protocol';

/** Draws the summary of an article anew from its own text, and lays what was decided on the items that stand on the same words. */
export function redraw({ before, reviews, additions }: RedrawJob): Redrawn {
  const summary = summarize(before);
  const places = reviews.map(({ anchor }) => anchor);
  const decided = moveReviews(reviews, places, { text: before.text, summary, additions });
  return { analysed: analysedOf(before, summary), summary, reviews: decided };
}
