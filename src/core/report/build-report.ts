import type { Addition } from '../library/addition';
import type { Article } from '../library/article';
import type { Comment } from '../library/comment';
import { recordsByItem } from '../library/item-place';
import type { Note } from '../library/note';
import type { EntityRule } from '../library/entity-rule';
import { foundItems, reviewedSections } from '../library/overlay';
import type { ReviewedItem, ReviewedSummary } from '../library/overlay';
import type { Review } from '../library/review';
import { SECTIONS } from '../summary/summary';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import { mainDirectionOf } from '../text/direction';
import { numberEvidence } from './evidence';
import type { Numbering } from './evidence';
import { evidenceOf, reportItem } from './report-items';
import type { ReportComment, ReportDocument, ReportNote, ReportSection } from './report-document';
import { reportFacts } from './report-facts';
import type { ReportSignoff } from './report-facts';
import { longDate, longMoment } from './long-date';
import { reportSource } from './report-source';
import { compareText } from '../text/compare';

/** What a report is drawn from: one article with everything that stands beside it. */
export type ReportInput = {
  readonly article: Article;
  readonly summary: Summary;
  readonly notes: readonly Note[];
  readonly reviews: readonly Review[];
  /** What people added to the summary. */
  readonly additions?: readonly Addition[];
  /** The rules of the library. */
  readonly rules?: readonly EntityRule[];
  readonly comments?: readonly Comment[];
  /** The sign-off of the article, and whether something has changed since. */
  readonly signoff?: ReportSignoff | null;
};

/** The headings of the sections, in English as the whole frame of the report is. */
const HEADINGS: Readonly<Record<Section, string>> = {
  keyPoints: 'Key points',
  people: 'People',
  organizations: 'Organisations',
  places: 'Places',
  timeline: 'Timeline',
  quotes: 'Quotes',
  figures: 'Figures',
  dates: 'Dates',
  topics: 'Topics',
};

/**
 * Draws up the report of one article: rejected items are left out, edited ones stand as edited with what they were,
 * evidence is numbered in the order of the source. The same input always gives an equal document.
 */
export function buildReport({
  article,
  summary,
  notes,
  reviews,
  additions = [],
  rules = [],
  comments = [],
  signoff = null,
}: ReportInput): ReportDocument {
  const reviewed = reviewedSections(summary, reviews, article.text, additions, { rules });
  const kept = SECTIONS.map((section) => ({ section, items: keptOf(reviewed, section) }));
  const numbering = numberEvidence([
    ...(article.dateline ? [article.dateline.evidence] : []),
    ...kept.flatMap(({ section, items }) => items.flatMap(({ item }) => evidenceOf(section, item))),
  ]);
  const said = saidOf(reviewed, comments, article.text);
  return {
    title: article.title,
    titleDerived: article.titleDerived === true,
    language: article.language === '' ? 'und' : article.language,
    direction: mainDirectionOf(article.text.slice(article.body.start, article.body.end)),
    subject: subjectOf(article),
    facts: reportFacts({ article, summary, reviewed, signoff, numbering }),
    sections: kept.filter(({ items }) => items.length > 0).map((part) => reportSection(part, numbering, said)),
    nothingFound: kept.filter(({ items }) => items.length === 0).map(({ section }) => HEADINGS[section]),
    notes: [...notes]
      .sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id))
      .filter(({ markdown }) => markdown.trim() !== '')
      .map(({ markdown, updatedAt }) => ({ markdown, updated: longMoment(updatedAt) }))
      .concat(lostComments(said)),
    source: reportSource(article, numbering),
    limits: [...(summary.limits ?? []), ...orphanLimits(reviewed)],
    keywords: keptOf(reviewed, 'topics').map(({ item }) => ('term' in item ? item.term : '')),
  };
}

type Part = { readonly section: Section; readonly items: readonly ReviewedItem<SummaryItem>[] };

function keptOf(reviewed: ReviewedSummary, section: Section): readonly ReviewedItem<SummaryItem>[] {
  const items: readonly ReviewedItem<SummaryItem>[] = reviewed.sections[section];
  return items.filter(({ state }) => state !== 'rejected');
}

function reportSection({ section, items }: Part, numbering: Numbering, said: Said): ReportSection {
  return {
    section,
    heading: HEADINGS[section],
    items: items.map((reviewed) => {
      const comments = said.get(reviewed.item.id);
      const item = reportItem(reviewed, numbering);
      return comments === undefined ? item : { ...item, comments: comments.map(commentOf) };
    }),
  };
}

/** Comments by the item that stands for theirs now, oldest first; those whose item cannot be told are under '<section>/'. */
type Said = ReadonlyMap<string, readonly Comment[]>;

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

function commentOf({ by, at, text }: Comment): ReportComment {
  return { by, when: longMoment(at), text };
}

/** No comment is lost from a report: one whose item is gone stands among the notes, with the words it was made on. */
function lostComments(said: Said): readonly ReportNote[] {
  return SECTIONS.flatMap((section) => said.get(`${section}/`) ?? []).map(({ by, at, text, quoted }) => ({
    markdown: text.replaceAll(/[\\`*_{}[\]<>#|]/gu, String.raw`\$&`),
    updated: `Comment on “${quoted}” by ${by}, ${longMoment(at)}`,
  }));
}

function subjectOf({ source, publishedOn }: Article): string {
  const when = publishedOn === null ? 'date unknown' : longDate(publishedOn);
  return `Summary with evidence of ${source.fileName}, ${when}`;
}

function orphanLimits({ orphans }: ReviewedSummary): readonly string[] {
  if (orphans.length === 0) return [];
  const one = orphans.length === 1;
  return [`${orphans.length} ${one ? 'decision' : 'decisions'} of a reviewer could not be placed in this summary.`];
}
