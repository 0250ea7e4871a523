import type { Addition } from '../library/addition';
import type { Article } from '../library/article';
import type { Comment } from '../library/comment';
import type { Judgement } from '../library/judgement';
import type { Note } from '../library/note';
import type { EntityRule } from '../library/entity-rule';
import type { ReviewedSummary } from '../library/overlay';
import type { Review } from '../library/review';
import { SECTIONS } from '../summary/summary';
import type { Summary } from '../summary/summary';
import { mainDirectionOf } from '../text/direction';
import type { BlindReader } from './blind-input';
import type { Numbering } from './evidence';
import { reportItem } from './report-items';
import type { ReportComment, ReportDocument, ReportNote, ReportSection } from './report-document';
import { isolated } from './isolated';
import { languageName, namesIn, reportFacts } from './report-facts';
import type { ReportSignoff } from './report-facts';
import { longDate, longMoment } from './long-date';
import { reportSource } from './report-source';
import { keptOf, resolveArticle } from './resolve-article';
import type { SetDirections } from './set-directions';
import type { KeptSection, ResolvedArticle, Said } from './resolve-article';
import { engineSaid } from './words/engine-words';
import { reportWords } from './words/report-languages';
import type { ReportLanguage } from './words/report-languages';
import type { ReportWords } from './words/report-words';
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
  /** What each reviewer held of the items, also where another's decision stands. */
  readonly judgements?: readonly Judgement[];
  /** The sign-off of the article, and whether something has changed since. */
  readonly signoff?: ReportSignoff | null;
  /** The reviewer for whom what others decided is left out: see `blindInput`. */
  readonly blind?: BlindReader;
  /** The directions that a person gave to the text. */
  readonly directions?: SetDirections;
  /** The language of its frame; English where it is absent. */
  readonly saidIn?: ReportLanguage;
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
  { article, summary, notes, signoff = null, saidIn = 'en', directions, blind }: ReportInput,
  { reviewed, kept, numbering, said }: ResolvedArticle,
): ReportDocument {
  const words = reportWords(saidIn);
  const setting = { numbering, said, words, saysWho: namesIn(reviewed).length > 1 };
  return {
    ...(saidIn === 'en' ? {} : { saidIn }),
    title: article.title,
    titleDerived: article.titleDerived === true,
    language: article.language === '' ? 'und' : article.language,
    direction: directions?.whole ?? mainDirectionOf(article.text.slice(article.body.start, article.body.end)),
    subject: subjectOf(article, words),
    facts: reportFacts({ article, summary, reviewed, signoff, numbering, words }),
    sections: kept.filter(({ items }) => items.length > 0).map((part) => reportSection(part, setting)),
    nothingFound: kept.filter(({ items }) => items.length === 0).map(({ section }) => words.sections[section]),
    notes: [...notes]
      .sort((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id))
      .filter(({ markdown }) => markdown.trim() !== '')
      .map(({ markdown, updatedAt, place }): ReportNote => ({
        markdown,
        updated: longMoment(updatedAt, words.dates),
        ...(place === undefined ? {} : { quoted: place.anchor.exact }),
      }))
      .concat(lostComments(said, words)),
    source: reportSource(article, numbering, directions),
    limits: [
      ...(summary.limits ?? []).map((limit) => named(engineSaid(words.locale, limit), article, words)),
      ...orphanLimits(reviewed, words),
      ...(blind === undefined ? [] : [words.blind(isolated(blind.name, words))]),
    ],
    keywords: keptOf(reviewed, 'topics').map(({ item }) => ('term' in item ? item.term : '')),
  };
}

/** What sections are drawn with; `saysWho` where more than one person decided. */
type Setting = {
  readonly numbering: Numbering;
  readonly said: Said;
  readonly words: ReportWords;
  readonly saysWho: boolean;
};

function reportSection({ section, items }: KeptSection, { numbering, said, words, saysWho }: Setting): ReportSection {
  return {
    section,
    heading: words.sections[section],
    items: items.map((reviewed) => {
      const comments = said.get(reviewed.item.id);
      const item = reportItem(reviewed, numbering, words, saysWho);
      return comments === undefined
        ? item
        : { ...item, comments: comments.map((comment) => commentOf(comment, words)) };
    }),
  };
}

function commentOf({ by, at, text }: Comment, { dates }: ReportWords): ReportComment {
  return { by, when: longMoment(at, dates), text };
}

/** No comment is lost from a report: one whose item is gone stands among the notes, with the words it was made on. */
function lostComments(said: Said, words: ReportWords): readonly ReportNote[] {
  return SECTIONS.flatMap((section) => said.get(`${section}/`) ?? []).map(({ by, at, text, quoted }) => ({
    markdown: text.replaceAll(/[\\`*_{}[\]<>#|]/gu, String.raw`\$&`),
    updated: words.commentOn(quoted, by, longMoment(at, words.dates)),
  }));
}

function subjectOf({ source, publishedOn }: Article, words: ReportWords): string {
  const unknown = words.dateUnknown.charAt(0).toLowerCase() + words.dateUnknown.slice(1);
  return words.subject(source.fileName, publishedOn === null ? unknown : longDate(publishedOn, words.dates));
}

/** The engine names the language of a text by its tag, a report by its name. */
function named(limit: string, { language }: Article, words: ReportWords): string {
  const tag = new RegExp(String.raw`\((\u2068?)${language.replaceAll(/[^\w-]/gu, '')}(\u2069?)\)`, 'u');
  return limit.replace(
    tag,
    (_all, before: string, behind: string) => `(${before}${languageName(language, words)}${behind})`,
  );
}

function orphanLimits({ orphans }: ReviewedSummary, { unplaced }: ReportWords): readonly string[] {
  return orphans.length === 0 ? [] : [unplaced(orphans.length)];
}
