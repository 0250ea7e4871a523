import type { Addition } from '../library/addition';
import type { Article } from '../library/article';
import type { Comment } from '../library/comment';
import type { Note } from '../library/note';
import type { EntityRule } from '../library/entity-rule';
import type { ReviewedSummary } from '../library/overlay';
import type { Review } from '../library/review';
import { SECTIONS } from '../summary/summary';
import type { Section, Summary } from '../summary/summary';
import { mainDirectionOf } from '../text/direction';
import type { Numbering } from './evidence';
import { reportItem } from './report-items';
import type { ReportComment, ReportDocument, ReportNote, ReportSection } from './report-document';
import { reportFacts } from './report-facts';
import type { ReportSignoff } from './report-facts';
import { longDate, longMoment } from './long-date';
import { reportSource } from './report-source';
import { keptOf, resolveArticle } from './resolve-article';
import type { KeptSection, ResolvedArticle, Said } from './resolve-article';
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
export function buildReport(input: ReportInput): ReportDocument {
  return reportOf(input, resolveArticle(input));
}

/** The report of an article that was resolved before. */
export function reportOf(
  { article, summary, notes, signoff = null }: ReportInput,
  { reviewed, kept, numbering, said }: ResolvedArticle,
): ReportDocument {
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

function reportSection({ section, items }: KeptSection, numbering: Numbering, said: Said): ReportSection {
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
