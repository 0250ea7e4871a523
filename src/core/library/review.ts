import type { Section } from '../summary/summary';
import type { Span } from '../text/span';
import type { EntitySection } from './entity';
import type { ItemRecord } from './item-place';
import type { Place } from './place';

/** What a person can decide about an item: it holds, it is in doubt and somebody should look again, it is wrong. */
export const VERDICTS = ['confirmed', 'disputed', 'rejected'] as const;

/** What a person decided about an item. */
export type Verdict = (typeof VERDICTS)[number];

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
  /** The words the item stands on. */
  readonly evidence?: Place;
  /** What a person, an organisation or a place is instead. */
  readonly section?: EntitySection;
  /** The other names that are somebody else's. */
  readonly without?: readonly string[];
  /** The entity that this one is, and becomes a part of. */
  readonly into?: ItemRecord;
};

/**
 * What stands about one item: the decision made last, kept apart from the engine's result and laid over it.
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
