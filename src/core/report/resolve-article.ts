import type { Comment } from '../library/comment';
import { recordsByItem } from '../library/item-place';
import { foundItems, reviewedSections } from '../library/overlay';
import type { ReviewedItem, ReviewedSummary } from '../library/overlay';
import { viewedBy } from '../library/reviewer-view';
import { SECTIONS } from '../summary/summary';
import type { Section, SummaryItem } from '../summary/summary';
import { compareText } from '../text/compare';
import type { ReportInput } from './build-report';
import { numberEvidence } from './evidence';
import type { Numbering } from './evidence';
import { evidenceOf } from './report-items';

/** The items of a section that stand: none that was rejected. */
export type KeptSection = { readonly section: Section; readonly items: readonly ReviewedItem<SummaryItem>[] };

/** Comments by the item that stands for theirs now, oldest first; those whose item cannot be told are under '<section>/'. */
export type Said = ReadonlyMap<string, readonly Comment[]>;

/** An article with people's decisions laid over its summary, its evidence numbered, and the comments at their items. */
export type ResolvedArticle = {
  readonly reviewed: ReviewedSummary;
  readonly kept: readonly KeptSection[];
  readonly numbering: Numbering;
  readonly said: Said;
};

/** Lays everything that stands beside an article over it, once for all forms it is written in. */
export function resolveArticle({
  article,
  summary,
  reviews,
  additions = [],
  rules = [],
  comments = [],
  judgements = [],
  blind,
}: ReportInput): ResolvedArticle {
  const laid = reviewedSections(summary, reviews, article.text, additions, { rules });
  // Who is nobody sees what everybody held.
  const viewer = blind === undefined ? { name: '', judgements, isBlind: false } : { ...blind, isBlind: true };
  const reviewed = viewedBy(laid, viewer, article.text);
  const kept = SECTIONS.map((section) => ({ section, items: keptOf(reviewed, section) }));
  const numbering = numberEvidence([
    ...(article.dateline ? [article.dateline.evidence] : []),
    ...kept.flatMap(({ section, items }) => items.flatMap(({ item }) => evidenceOf(section, item))),
  ]);
  return { reviewed, kept, numbering, said: saidOf(reviewed, comments, article.text) };
}

/** The items of one section without the rejected ones. */
export function keptOf(reviewed: ReviewedSummary, section: Section): readonly ReviewedItem<SummaryItem>[] {
  const items: readonly ReviewedItem<SummaryItem>[] = reviewed.sections[section];
  return items.filter(({ state }) => state !== 'rejected');
}

function saidOf(reviewed: ReviewedSummary, comments: readonly Comment[], text: string): Said {
  const inTime = comments.toSorted((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  const said = new Map<string, readonly Comment[]>();
  for (const section of SECTIONS) {
    const own = inTime.filter((comment) => comment.section === section);
    const found = foundItems(reviewed, section);
    const originals = found.map(({ original }) => original);
    for (const [id, records] of recordsByItem(originals, own, text)) {
      const holder = found.find(({ original }) => original.id === id)?.holder.item.id ?? `${section}/`;
      said.set(holder, [...(said.get(holder) ?? []), ...records]);
    }
  }
  return said;
}
