import { SECTIONS } from '../summary/summary';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import { itemLabel, shorten } from '../summary/item-label';
import { compareText } from '../text/compare';
import type { Addition } from './addition';
import type { Article } from './article';
import { canonicalJson } from './canonical-json';
import { reviewedSections } from './overlay';
import type { ReviewedItem, ReviewedSummary, ReviewState } from './overlay';
import type { KeptBase } from './kept';
import { ENTITY_SECTIONS } from './entity';
import type { EntityRule } from './entity-rule';
import type { Review } from './review';

/** The name of the canonical form that is hashed; docs/format.md says how it is made. */
const SIGNOFF_FORM = 'sidelight-signoff-1';

/** One item as it was signed: what stood of it, and a digest of its words and of the decision on it. */
type SignedItem = {
  readonly section: Section;
  readonly id: string;
  readonly label: string;
  readonly state: ReviewState;
  readonly digest: string;
};

/**
 * A person's word that an article was checked: `sha256` is of the canonical form of its text, summary and corrections at
 * that time; `items` let be said later what has changed since.
 */
export type Signoff = KeptBase & {
  readonly articleId: string;
  readonly form: string;
  readonly sha256: string;
  readonly textSha256: string;
  readonly items: readonly SignedItem[];
};

/** One thing that is not as it was signed: what stood of the item then and now, null where it was not there. */
export type SignoffChange = {
  readonly section: Section;
  readonly label: string;
  readonly was: ReviewState | null;
  readonly now: ReviewState | null;
};

/** An article with all that a sign-off speaks for. */
export type Signable = {
  readonly article: Article;
  readonly summary: Summary;
  readonly reviews: readonly Review[];
  readonly additions: readonly Addition[];
  /** The rules of the library; only those that make something of this article are signed. */
  readonly rules?: readonly EntityRule[];
};

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export type Sha256 = (text: string) => string;

/** What can be signed: everything of a sign-off but its id, its author and its time. */
export type SignableState = Pick<Signoff, 'form' | 'sha256' | 'textSha256' | 'items'>;

/** The digest of an item needs no more digits to tell it from another of the same article. */
const DIGEST = 16;
const LABEL = 60;

/** The canonical form of text, summary and corrections: the very text whose SHA-256 is signed. */
export function signoffForm({ article, summary, reviews, additions, rules = [] }: Signable): string {
  const corrections = reviews.toSorted((a, b) => compareText(a.itemId, b.itemId) || compareText(a.section, b.section));
  const added = additions.toSorted((a, b) => compareText(a.id, b.id));
  const used = rulesIn(reviewedSections(summary, reviews, article.text, additions, { rules }));
  const ruled = used.length === 0 ? {} : { rules: used };
  return canonicalJson({ form: SIGNOFF_FORM, text: article.text, summary, corrections, additions: added, ...ruled });
}

/** The rules that make something of a summary, in the order of their ids. */
function rulesIn({ sections }: ReviewedSummary): readonly EntityRule[] {
  const used = ENTITY_SECTIONS.flatMap((section) => sections[section].flatMap(({ ruled }) => ruled?.rule ?? []));
  return [...new Set(used)].sort((a, b) => compareText(a.id, b.id));
}

/** What a sign-off made now would say. */
export function signableState(signable: Signable, sha256: Sha256): SignableState {
  const { article, summary, reviews, additions, rules = [] } = signable;
  const { sections, orphans } = reviewedSections(summary, reviews, article.text, additions, { rules });
  const digestOf = (item: unknown, review: Review | null): string =>
    sha256(canonicalJson([item, review])).slice(0, DIGEST);
  const items = SECTIONS.flatMap((section) =>
    (sections[section] as readonly ReviewedItem<SummaryItem>[]).map(({ item, state, review }) => ({
      section,
      id: item.id,
      label: shorten(itemLabel(section, item), LABEL),
      state,
      digest: digestOf(item, review),
    })),
  );
  const lost = orphans.map((review) => ({
    section: review.section,
    id: review.itemId,
    label: shorten(review.quoted, LABEL),
    state: review.verdict ?? ('edited' as const),
    digest: digestOf(null, review),
  }));
  return {
    form: SIGNOFF_FORM,
    sha256: sha256(signoffForm(signable)),
    textSha256: sha256(article.text),
    items: [...items, ...lost],
  };
}

/** What is no longer as it was signed, in the order of the summary; empty where all is. */
export function changesSince(signoff: Signoff, now: SignableState): readonly SignoffChange[] {
  if (signoff.sha256 === now.sha256) return [];
  const keyOf = ({ section, id }: SignedItem): string => `${section}/${id}`;
  const before = new Map(signoff.items.map((item) => [keyOf(item), item]));
  const after = new Set(now.items.map(keyOf));
  const changed = now.items.flatMap((item): readonly SignoffChange[] => {
    const was = before.get(keyOf(item));
    if (was?.digest === item.digest) return [];
    return [{ section: item.section, label: item.label, was: was?.state ?? null, now: item.state }];
  });
  const gone = signoff.items.filter((item) => !after.has(keyOf(item)));
  return [
    ...changed,
    ...gone.map(({ section, label, state }): SignoffChange => ({ section, label, was: state, now: null })),
  ];
}
