import { SECTIONS } from '../summary/summary';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import { applyEdit } from './apply-edit';
import { itemsOnWords } from './item-place';
import type { Judgement } from './judgement';
import type { ItemEdit, Review, Verdict } from './review';

/** What a person's decision makes of an item; an item both edited and confirmed counts as edited. */
export type ReviewState = 'unreviewed' | 'confirmed' | 'disputed' | 'rejected' | 'edited';

/** One item as a reader should see it (`item`, edits applied) beside what the engine said (`original`). */
export type ReviewedItem<T> = {
  readonly item: T;
  readonly original: T;
  readonly section: Section;
  readonly state: ReviewState;
  readonly review: Review | null;
  /** The verdict of whoever looks, where it is known who that is: see `viewedBy`. */
  readonly own?: Verdict | null;
  /** What others held of the item; empty in a blind view. */
  readonly others?: readonly Judgement[];
};

/** All sections with a person's decisions laid over them, each in the order of the engine. */
export type ReviewedSections = { readonly [S in Section]: readonly ReviewedItem<Summary[S][number]>[] };

/** The reviewed summary; `orphans` are the decisions whose item could not be found for certain. */
export type ReviewedSummary = { readonly sections: ReviewedSections; readonly orphans: readonly Review[] };

/**
 * Lays the reviews of ONE article over its summary; nothing is ever dropped: a review is in one item or in `orphans`.
 * A review finds its item by id, else by section and anchor, else (with the article's `text`) by its quoted words
 * where exactly one item of the section stands on those words. With `text`, an anchor that no longer holds the
 * quoted words is not followed. An item takes one review.
 */
export function reviewedSections(summary: Summary, reviews: readonly Review[], text?: string): ReviewedSummary {
  const placed = new Map<SummaryItem, Review>();
  const lost = place(reviews, placed, (review) => summary[review.section].filter(({ id }) => id === review.itemId));
  const orphans = place(lost, placed, (review) => sameWords(summary, review, placed, text));
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, layOver(section, summary, placed)]));
  return { sections: sections as ReviewedSections, orphans };
}

/** The items a reader should see: those not rejected, with edits applied. */
export function keptItems<T>(items: readonly ReviewedItem<T>[]): readonly T[] {
  return items.filter(({ state }) => state !== 'rejected').map(({ item }) => item);
}

type Candidates = (review: Review) => readonly SummaryItem[];

function place(reviews: readonly Review[], placed: Map<SummaryItem, Review>, find: Candidates): readonly Review[] {
  return reviews.filter((review) => {
    const [item, another] = find(review);
    if (item === undefined || another !== undefined || placed.has(item)) return true;
    placed.set(item, review);
    return false;
  });
}

function sameWords(
  summary: Summary,
  review: Review,
  placed: ReadonlyMap<SummaryItem, Review>,
  text: string | undefined,
): readonly SummaryItem[] {
  const free = (summary[review.section] as readonly SummaryItem[]).filter((item) => !placed.has(item));
  return itemsOnWords(free, review, text);
}

function layOver<S extends Section>(
  section: S,
  summary: Summary,
  placed: ReadonlyMap<SummaryItem, Review>,
): readonly ReviewedItem<Summary[S][number]>[] {
  const items = summary[section] as readonly Summary[S][number][];
  return items.map((original) => {
    const review = placed.get(original) ?? null;
    const edit = review?.edit ?? null;
    const item = edit === null ? original : applyEdit(section, original, edit);
    return { item, original, section, state: stateOf(review, edit), review };
  });
}

function stateOf(review: Review | null, edit: ItemEdit | null): ReviewState {
  if (review?.verdict === 'rejected' || review?.verdict === 'disputed') return review.verdict;
  if (edit !== null && Object.keys(edit).length > 0) return 'edited';
  return review?.verdict ?? 'unreviewed';
}
