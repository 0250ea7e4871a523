import type { Verdict } from '#core/library/review';
import type { AnyReviewedItem } from '../../ui/evidence-index';

/** The verdict of the person at the window; where nobody is told apart, the one that stands. */
export function ownVerdict({ own, review }: AnyReviewedItem): Verdict | null {
  return own === undefined ? (review?.verdict ?? null) : own;
}

/** The verdict after its button or key: given, or taken back where it was given already. */
export function toggled(reviewed: AnyReviewedItem, verdict: Verdict): Verdict | null {
  return ownVerdict(reviewed) === verdict ? null : verdict;
}
