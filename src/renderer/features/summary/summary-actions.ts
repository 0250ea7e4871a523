import type { Comment } from '#core/library/comment';
import type { ItemEdit, Verdict } from '#core/library/review';
import type { AnyReviewedItem } from '../../ui/evidence-index';

/** What a person can do with an item; the app carries it out. */
export type SummaryActions = {
  /** Lights the words of an item, or none. */
  readonly onLight: (itemId: string | null) => void;
  /** Goes to the words of an item. */
  readonly onActivate: (reviewed: AnyReviewedItem) => void;
  /** Sets or takes back a verdict. */
  readonly onVerdict: (reviewed: AnyReviewedItem, verdict: Verdict | null) => void;
  /** Sets an item right; false where it could not be kept. */
  readonly onEdit: (reviewed: AnyReviewedItem, edit: ItemEdit) => Promise<boolean>;
  /** Opens what sets right who or what an entity is. */
  readonly onCorrect: (reviewed: AnyReviewedItem) => void;
  /** Adds to what was said about an item; false where it could not be kept. */
  readonly onComment: (reviewed: AnyReviewedItem, text: string) => Promise<boolean>;
  readonly onRemoveComment: (comment: Comment) => void;
  /** Copies what an item says with where it is from. */
  readonly onCopy: (reviewed: AnyReviewedItem) => void;
  /** Goes on to the next item that nobody has reviewed, or back to the one before. */
  readonly onWalk: (direction: 'next' | 'previous') => void;
};
