import { SECTIONS } from '../summary/summary';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import { itemOfAddition } from './addition';
import type { Addition } from './addition';
import { applyEdit } from './apply-edit';
import { itemAnchor } from './item-anchor';
import { itemsOnWords } from './item-place';
import type { Judgement } from './judgement';
import { onWords } from './on-words';
import { placesIn } from './place';
import type { Place } from './place';
import type { ItemEdit, Review, Verdict } from './review';
import type { Span } from '../text/span';

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
  /** Where a person added the item: nothing of it is the engine's. */
  readonly addition?: Addition;
};

/** All sections with a person's decisions laid over them, each in the order of the engine. */
export type ReviewedSections = { readonly [S in Section]: readonly ReviewedItem<Summary[S][number]>[] };

/**
 * The reviewed summary; `orphans` are the decisions whose item could not be found for certain, `lost` the added items whose
 * words could not.
 */
export type ReviewedSummary = {
  readonly sections: ReviewedSections;
  readonly orphans: readonly Review[];
  readonly lost: readonly Addition[];
};

/**
 * Lays the reviews of ONE article over its summary; nothing is ever dropped: a review is in one item or in `orphans`.
 * A review finds its item by id, else by section and anchor, else (with the article's `text`) by its quoted words
 * where exactly one item of the section stands on those words. With `text`, an anchor that no longer holds the
 * quoted words is not followed. An item takes one review. With `text`, what a person added stands among the others.
 */
export function reviewedSections(
  summary: Summary,
  reviews: readonly Review[],
  text?: string,
  additions: readonly Addition[] = [],
): ReviewedSummary {
  const placed = new Map<SummaryItem, Review>();
  const unplaced = place(reviews, placed, (review) => summary[review.section].filter(({ id }) => id === review.itemId));
  const orphans = place(unplaced, placed, (review) => sameWords(summary, review, placed, text));
  const words = text === undefined ? NO_WORDS : { text, find: placesIn(text) };
  const own = additions.flatMap((addition) => reviewedAddition(addition, words));
  const sections = Object.fromEntries(
    SECTIONS.map((section) => {
      const added = own.filter((item) => item.section === section);
      return [section, withAdded(section, layOver(section, summary, placed, words), added)];
    }),
  );
  const lost = additions.filter(({ id }) => !own.some(({ item }) => item.id === id));
  return { sections: sections as ReviewedSections, orphans, lost };
}

/** The items a reader should see: those not rejected, with edits applied. */
export function keptItems<T>(items: readonly ReviewedItem<T>[]): readonly T[] {
  return items.filter(({ state }) => state !== 'rejected').map(({ item }) => item);
}

/** A text and what finds the places in it; without a text nothing is found. */
type Words = { readonly text: string; readonly find: (place: Place) => Span | null };

const NO_WORDS: Words = { text: '', find: () => null };

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
  words: Words,
): readonly ReviewedItem<Summary[S][number]>[] {
  const items = summary[section] as readonly Summary[S][number][];
  return items.map((original) => {
    const review = placed.get(original) ?? null;
    const edit = review?.edit ?? null;
    const item = edit === null ? original : applyEdit(section, onChosenWords<S>(original, edit, words), edit);
    return { item, original, section, state: stateOf(review, edit), review };
  });
}

/** The item on the words that a person chose for it; where these are not certain any more it stays on the engine's. */
function onChosenWords<S extends Section>(
  item: Summary[S][number],
  { evidence }: ItemEdit,
  { text, find }: Words,
): Summary[S][number] {
  const span = evidence === undefined ? null : find(evidence);
  return span === null ? item : onWords<S>(item, text, span);
}

function reviewedAddition(addition: Addition, { text, find }: Words): readonly ReviewedItem<SummaryItem>[] {
  const span = find(addition.place);
  if (span === null) return [];
  const item = itemOfAddition(addition, text, span);
  return [{ item, original: item, section: addition.section, state: 'confirmed', review: null, addition }];
}

/** The sections that the engine gives in the order of the text. */
const IN_TEXT_ORDER: ReadonlySet<Section> = new Set(['quotes', 'figures', 'dates']);

function withAdded(
  section: Section,
  items: readonly ReviewedItem<SummaryItem>[],
  added: readonly ReviewedItem<SummaryItem>[],
): readonly ReviewedItem<SummaryItem>[] {
  if (added.length === 0 || !IN_TEXT_ORDER.has(section)) return [...items, ...added];
  const startOf = ({ item }: ReviewedItem<SummaryItem>): number => itemAnchor(item)?.start ?? 0;
  return added.reduce((all, own) => {
    const next = all.findIndex((other) => startOf(other) > startOf(own));
    return all.toSpliced(next === -1 ? all.length : next, 0, own);
  }, items);
}

function stateOf(review: Review | null, edit: ItemEdit | null): ReviewState {
  if (review?.verdict === 'rejected' || review?.verdict === 'disputed') return review.verdict;
  if (edit !== null && Object.keys(edit).length > 0) return 'edited';
  return review?.verdict ?? 'unreviewed';
}
