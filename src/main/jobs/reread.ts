import { moveReviews } from '#core/library/move-reviews';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import { moveSpans } from '../importing/move-spans';
import { analysedOf, articleOfJob } from './analysed';
import type { Reread, RereadJob } from './engine-protocol';

/** Reads an article again from its kept bytes, and finds what was decided on it a place in the new text. */
export async function reread(job: RereadJob): Promise<Result<Reread>> {
  const { file, before, reviews } = job;
  const read = await articleOfJob(job);
  if (!read.ok) return read;
  const after = read.value;
  const summary = summarize(after);
  const anchors = reviews.map(({ anchor }) => anchor);
  const places = moveSpans({ bytes: file.bytes, before, after }, anchors);
  return ok({ analysed: analysedOf(after, summary), reviews: moveReviews(reviews, places, after.text, summary) });
}
