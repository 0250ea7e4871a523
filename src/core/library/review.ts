import type { Section } from '../summary/summary';
import type { Span } from '../text/span';

/** What a person decided about an item. */
export type Verdict = 'confirmed' | 'rejected';

/** The words of an item that a person may set right; a key that is absent stays as the engine found it. */
export type ItemEdit = {
  readonly text?: string;
  readonly name?: string;
  readonly title?: string;
  readonly organization?: string | null;
  readonly acronym?: string | null;
  readonly date?: string | null;
  readonly dateEnd?: string | null;
  readonly speaker?: string | null;
  readonly value?: number | null;
  readonly unit?: string | null;
  readonly what?: string | null;
};

/**
 * What a person did to one item, kept apart from the engine's result and laid over it.
 * `anchor` and `quoted` (the words at the anchor) let it find its item again after the engine has changed.
 */
export type Review = {
  readonly articleId: string;
  readonly section: Section;
  readonly itemId: string;
  readonly verdict: Verdict | null;
  readonly edit: ItemEdit | null;
  readonly anchor: Span;
  readonly quoted: string;
  readonly by: string;
  readonly at: string;
};
