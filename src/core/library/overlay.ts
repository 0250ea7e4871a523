import { SECTIONS } from '../summary/summary';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import { itemOfAddition } from './addition';
import type { Addition } from './addition';
import { applyEdit } from './apply-edit';
import { applyRules } from './apply-rules';
import type { Decided, RuledEntity } from './apply-rules';
import { carryNames } from './carry-names';
import { bySection, correctEntities } from './correct-entities';
import type { ReviewedEntities, ReviewedEntity } from './correct-entities';
import { ENTITY_SECTIONS, isEntitySection } from './entity';
import type { Entity, EntitySection } from './entity';
import type { EntityRule } from './entity-rule';
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
  /** Where a person added the item: nothing of it is the engine's. It stands as confirmed until somebody says otherwise. */
  readonly addition?: Addition;
  /** True where whoever looks added it: see `viewedBy`. */
  readonly isOwnAddition?: boolean;
  /** The section the engine found it in, where that is another one. */
  readonly foundIn?: Section;
  /** The item as the rules of the library leave it, where one speaks of it, and that rule. */
  readonly ruled?: { readonly item: T; readonly rule: EntityRule };
  /** The entities that are one with it. */
  readonly parts?: readonly EntityPart[];
};

/** An entity that was found apart and is now one with another, by a rule of the library or by a person. */
export type EntityPart = {
  readonly section: Section;
  readonly original: Entity;
  readonly name: string;
  readonly review: Review | null;
  readonly addition?: Addition;
  readonly by: 'rule' | 'person';
};

/** What else is laid over a summary: the rules of the library, and only those corrections of entities whose author is to be seen. */
export type AlsoLaid = {
  readonly rules?: readonly EntityRule[];
  readonly sees?: (by: string) => boolean;
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
 * Rules of the library lie below what a person decided.
 */
export function reviewedSections(
  summary: Summary,
  reviews: readonly Review[],
  text?: string,
  additions: readonly Addition[] = [],
  { rules = [], sees = () => true }: AlsoLaid = {},
): ReviewedSummary {
  const placed = new Map<SummaryItem, Review>();
  const words = text === undefined ? NO_WORDS : { text, find: placesIn(text) };
  const placedAdditions = additions.flatMap((addition) => placedAddition(addition, words));
  const unplaced = place(reviews, placed, ({ section, itemId }) => [
    ...summary[section].filter(({ id }) => id === itemId),
    ...placedAdditions.flatMap(({ item, addition }) =>
      item.id === itemId && addition.section === section ? [item] : [],
    ),
  ]);
  const orphans = place(unplaced, placed, (review) => sameWords(summary, review, placed, text));
  const own = placedAdditions.map((added) => reviewedAddition(added, placed.get(added.item) ?? null));
  const entities = entitiesOver(summary, placed, words, rules);
  const sections = SECTIONS.map((section) => {
    const added = own.filter((item) => item.section === section);
    const found = isEntitySection(section) ? entities[section] : layOver(section, summary, placed, words);
    return [section, withAdded(section, found, added)] as const;
  });
  const laid = Object.fromEntries(sections) as unknown as ReviewedSections;
  const editOf = ({ review, addition }: ReviewedEntity): ItemEdit | null =>
    sees((addition ?? review)?.by ?? '') ? (addition?.values ?? review?.edit ?? null) : null;
  const corrected = correctEntities(laid, editOf, text);
  const lost = additions.filter(({ id }) => !own.some(({ item }) => item.id === id));
  return { sections: carryNames({ ...laid, ...corrected } as ReviewedSections), orphans, lost };
}

/** The items a reader should see: those not rejected, with edits applied. */
export function keptItems<T>(items: readonly ReviewedItem<T>[]): readonly T[] {
  return items.filter(({ state }) => state !== 'rejected').map(({ item }) => item);
}

/** Every item that was found or added in a section, with the one that stands for it now. */
export function foundItems(
  { sections }: ReviewedSummary,
  section: Section,
): readonly { readonly original: SummaryItem; readonly holder: ReviewedItem<SummaryItem> }[] {
  const shown = isEntitySection(section) ? ENTITY_SECTIONS.flatMap((each) => [...sections[each]]) : sections[section];
  return (shown as readonly ReviewedItem<SummaryItem>[]).flatMap((holder) => [
    ...((holder.foundIn ?? holder.section) === section ? [{ original: holder.original, holder }] : []),
    ...(holder.parts ?? []).flatMap((part) => (part.section === section ? [{ original: part.original, holder }] : [])),
  ]);
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

function entitiesOver(
  summary: Summary,
  placed: ReadonlyMap<SummaryItem, Review>,
  words: Words,
  rules: readonly EntityRule[],
): ReviewedEntities {
  const decided = new Map<Entity, Decided>();
  if (rules.length > 0) {
    for (const section of ENTITY_SECTIONS) {
      for (const item of summary[section]) {
        const review = placed.get(item);
        if (review !== undefined) decided.set(item, decidedBy(section, item, review));
      }
    }
  }
  return bySection(applyRules(summary, rules, decided).map((entity) => reviewedEntity(entity, placed, words)));
}

/** Rules leave alone what a person called, typed, split or merged; a mere verdict they go along with. */
function decidedBy(section: EntitySection, { name }: Entity, { edit, verdict }: Review): Decided {
  const isRejected = verdict === 'rejected';
  if (edit?.into !== undefined) return { named: null, isRejected };
  if (edit?.name === undefined && edit?.section === undefined && edit?.without === undefined) return { isRejected };
  return { named: { section: edit.section ?? section, name: edit.name ?? name }, isRejected };
}

function reviewedEntity(
  { section, item, found, parts, rule, isOut }: RuledEntity,
  placed: ReadonlyMap<SummaryItem, Review>,
  words: Words,
): ReviewedEntity {
  const review = placed.get(found.item) ?? null;
  const edit = review?.edit ?? null;
  const edited = edit === null ? item : applyEdit(section, onChosenWords<EntitySection>(item, edit, words), edit);
  const state = isOut && review === null ? 'rejected' : stateOf(review, edit);
  const merged = parts.map((part): EntityPart => ({
    section: part.section,
    original: part.item,
    name: part.item.name,
    review: placed.get(part.item) ?? null,
    by: 'rule',
  }));
  return {
    item: edited,
    original: found.item,
    section,
    state,
    review,
    ...(found.section === section ? {} : { foundIn: found.section }),
    ...(rule === null ? {} : { ruled: { item, rule } }),
    ...(merged.length === 0 ? {} : { parts: merged }),
  };
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

type PlacedAddition = { readonly item: SummaryItem; readonly addition: Addition };

function placedAddition(addition: Addition, { text, find }: Words): readonly PlacedAddition[] {
  const span = find(addition.place);
  if (span === null) return [];
  const others = (addition.mentions ?? []).flatMap((place) => find(place) ?? []);
  return [{ item: itemOfAddition(addition, text, span, others), addition }];
}

/** What a person set right in an added item is in the addition itself: of a review only the verdict counts. */
function reviewedAddition({ item, addition }: PlacedAddition, review: Review | null): ReviewedItem<SummaryItem> {
  const state = review?.verdict ?? 'confirmed';
  return { item, original: item, section: addition.section, state, review, addition };
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
