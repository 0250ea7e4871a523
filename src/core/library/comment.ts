import type { Section } from '../summary/summary';
import type { Span } from '../text/span';
import type { KeptBase } from './kept';

/** One comment in the thread about an item; `anchor` and `quoted` are those of a review. */
export type Comment = KeptBase & {
  readonly articleId: string;
  readonly section: Section;
  readonly itemId: string;
  readonly anchor: Span;
  readonly quoted: string;
  readonly text: string;
};
