import type { ReportDocument } from '../report-document';
import type { ReportLanguage } from '../words/report-languages';
import type { ArticleDigest } from './article-digest';
import type { IndexLetter } from './joint-index';
import type { TimelineYear } from './joint-timeline';
import type { SpeakerQuotes } from './quote-book';
import type { TimelineChart } from './timeline-chart';

/** A line of the contents; `level` 1 is an article below the heading of all of them. */
export type ContentsLine = {
  readonly level: 0 | 1;
  readonly name: string;
  /** What stands in the margin before it: the date of an article. */
  readonly note: string | null;
  readonly direction: 'ltr' | 'rtl';
  readonly place: string;
};

/** A line of the title page; `fine` is set in small type below the value. */
export type CollectionFact = { readonly label: string; readonly value: string; readonly fine: string | null };

/** A chapter: the report of one article, its places set apart by `key`. */
export type Chapter = { readonly key: string; readonly document: ReportDocument };

/**
 * A part of a collection report that is printed at once; all parts one after the other are the report. `continues` says that
 * the part before was cut only because one print would have been too long.
 */
export type CollectionPart =
  | {
      readonly kind: 'front';
      /** What the whole is, above its title. */
      readonly heading: string;
      readonly title: string;
      readonly facts: readonly CollectionFact[];
      readonly contents: readonly ContentsLine[];
    }
  | {
      readonly kind: 'timeline';
      readonly continues: boolean;
      readonly chart: TimelineChart | null;
      readonly years: readonly TimelineYear[];
    }
  | { readonly kind: 'quotes'; readonly continues: boolean; readonly speakers: readonly SpeakerQuotes[] }
  | { readonly kind: 'articles'; readonly chapters: readonly Chapter[] }
  | { readonly kind: 'index'; readonly letters: readonly IndexLetter[] }
  | { readonly kind: 'sources'; readonly articles: readonly Omit<ArticleDigest, 'events' | 'quotes' | 'names'>[] };

/** How a part is to be printed: the title in the foot of its pages, the pages that are known by now, by place, and the language of its frame. */
export type PartSetting = {
  readonly title: string;
  readonly pages: Readonly<Record<string, number>>;
  readonly saidIn: ReportLanguage;
};

/** A part that is drawn from all articles together. */
export type JointPart = Exclude<CollectionPart, { readonly kind: 'articles' }>;

/** The places where the joint parts begin. */
export const JOINT_PLACES = {
  front: 'joint-front',
  timeline: 'joint-timeline',
  quotes: 'joint-quotes',
  index: 'joint-index',
  sources: 'joint-sources',
} as const;
