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
import type { Note } from './note';
import type { Review } from './review';
import { noteWords, ruleWords, signedWords } from './signed-words';

/** The name of the canonical form that is hashed; docs/format.md says how it is made. */
const SIGNOFF_FORM = 'sidelight-signoff-1';

/** One item as it was signed: what stood of it, and a digest of its words and of the decision on it. */
export type SignedItem = {
  readonly section: Section;
  readonly id: string;
  readonly label: string;
  readonly state: ReviewState;
  readonly digest: string;
  /** All its words, where its label does not say them; not in sign-offs of older versions. */
  readonly says?: string;
  /** Whose decision stood. */
  readonly by?: string;
};

/** A note on the article, or a rule of the library that made something of it, as it was when the article was signed. */
export type SignedBeside = {
  readonly about: 'note' | 'rule';
  readonly id: string;
  readonly says: string;
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
  /** Not in sign-offs of older versions, of whose notes and rules nothing can be said. */
  readonly beside?: readonly SignedBeside[];
};

/** An article with all that a sign-off speaks for. */
export type Signable = {
  readonly article: Article;
  readonly summary: Summary;
  readonly reviews: readonly Review[];
  readonly additions: readonly Addition[];
  /** The rules of the library; only those that make something of this article are signed. */
  readonly rules?: readonly EntityRule[];
  /** They are not hashed; where they are given, what becomes of them later can be said. */
  readonly notes?: readonly Note[];
};

/** SHA-256 of a text in UTF-8, in lower-case hex. */
export type Sha256 = (text: string) => string;

/** What can be signed: everything of a sign-off but its id, its author and its time. */
export type SignableState = Pick<Signoff, 'form' | 'sha256' | 'textSha256' | 'items' | 'beside'>;

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
  const { article, summary, reviews, additions, rules = [], notes } = signable;
  const reviewed = reviewedSections(summary, reviews, article.text, additions, { rules });
  const { sections, orphans } = reviewed;
  const digest = (value: unknown): string => sha256(canonicalJson(value)).slice(0, DIGEST);
  const digestOf = (item: unknown, review: Review | null): string => digest([item, review]);
  const items = SECTIONS.flatMap((section) =>
    (sections[section] as readonly ReviewedItem<SummaryItem>[]).map((each): SignedItem => {
      const { item, state, review } = each;
      const label = shorten(itemLabel(section, item), LABEL);
      const says = signedWords(section, each);
      return {
        section,
        id: item.id,
        label,
        state,
        digest: digestOf(item, review),
        ...(says === label ? {} : { says }),
        ...(review === null ? {} : { by: review.by }),
      };
    }),
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
    ...(notes === undefined ? {} : { beside: [...notesIn(notes, digest), ...rulesBeside(rulesIn(reviewed), digest)] }),
  };
}

function notesIn(notes: readonly Note[], digest: (value: unknown) => string): readonly SignedBeside[] {
  return notes
    .filter(({ markdown }) => markdown.trim() !== '')
    .toSorted((a, b) => compareText(a.id, b.id))
    .map((note) => ({
      about: 'note',
      id: note.id,
      says: noteWords(note),
      digest: digest([note.markdown, note.place?.anchor.exact ?? null]),
    }));
}

function rulesBeside(rules: readonly EntityRule[], digest: (value: unknown) => string): readonly SignedBeside[] {
  // Only what it says: a rule that was saved anew with the same words is the same.
  return rules.map((rule) => ({
    about: 'rule',
    id: rule.id,
    says: ruleWords(rule),
    digest: digest([rule.names, rule.of, rule.is]),
  }));
}
