import type { Section } from '../summary/summary';
import type { Span } from '../text/span';
import type { KeptBase } from './kept';
import type { Verdict } from './review';

/**
 * What one reviewer holds of one item, kept beside the decision that stands so that a second reviewer takes nothing from the
 * first. `anchor` and `quoted` are those of a review.
 */
export type Judgement = KeptBase & {
  readonly articleId: string;
  readonly section: Section;
  readonly itemId: string;
  readonly verdict: Verdict;
  readonly anchor: Span;
  readonly quoted: string;
};
