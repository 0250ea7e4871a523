import { keptOnWords, wordsOfKept } from '#core/library/move-kept';
import { moveReviews } from '#core/library/move-reviews';
import { placeOf, placesIn } from '#core/library/place';
import type { Review } from '#core/library/review';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import type { Span } from '#core/text/span';
import { moveSpans } from '../importing/move-spans';
import { analysedOf, articleOfJob } from './analysed';
import type { Reread, RereadJob } from './engine-protocol';

/** Reads an article again from its kept bytes, and finds what was decided and marked in it a place in the new text. */
export async function reread(job: RereadJob): Promise<Result<Reread>> {
  const { file, before, reviews, kept } = job;
  const read = await articleOfJob(job);
  if (!read.ok) return read;
  const after = read.value;
  const summary = summarize(after);
  const findBefore = placesIn(before.text);
  const chosen = reviews.map(({ edit }) => (edit?.evidence ? findBefore(edit.evidence) : null));
  const words = kept.map((each) => wordsOfKept(each, findBefore));
  const spans = [...reviews.map(({ anchor }) => anchor), ...chosen, ...words];
  const known = spans.filter((span) => span !== null);
  const moved = new Map(moveSpans({ bytes: file.bytes, before, after }, known).map((to, at) => [known[at], to]));
  const find = (span: Span | null | undefined): Span | null => (span ? (moved.get(span) ?? null) : null);

  const changes = kept.flatMap((each, index) => {
    const span = find(words[index]);
    return span === null ? [] : (keptOnWords(each, after.text, span) ?? []);
  });
  const additions = changes.flatMap(({ kind, record }) => (kind === 'addition' ? [record] : []));
  const rechosen = reviews.map((review, index): Review => {
    const span = find(chosen[index]);
    return span === null || review.edit === null
      ? review
      : { ...review, edit: { ...review.edit, evidence: placeOf(after.text, span) } };
  });
  const places = reviews.map(({ anchor }) => find(anchor));
  const decided = moveReviews(rechosen, places, { text: after.text, summary, additions });
  return ok({
    analysed: analysedOf(after, summary),
    reviews: { ...decided, changes: [...decided.changes, ...changes] },
  });
}
