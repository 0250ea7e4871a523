import type { DateWords } from '../../words/date-words';
import type { ReportWords } from '../../words/report-words';
import type { ItemState } from '../article-digest';
import type { ChartUnit } from '../chart-unit';

/** The parts of a collection report that have a heading. */
type HeadingName = 'front' | 'timeline' | 'quotes' | 'articles' | 'index' | 'sources';

/** The labels on the timeline chart, and the headings of its table. */
type TimelineWords = {
  readonly date: string;
  readonly event: string;
  readonly page: string;
  readonly undated: string;
  /** Short, as eight of them stand side by side. */
  readonly months: readonly string[];
  readonly day: (day: number, month: string, year: string) => string;
  /** The ten and the hundred years that begin with this one. */
  readonly decade: (year: number) => string;
  readonly century: (year: number) => string;
  readonly byUnit: Readonly<Record<ChartUnit, string>>;
  /** What the chart is, to those who do not see it. */
  readonly chart: (byUnit: string) => string;
  readonly caption: (byUnit: string) => string;
  readonly left: (count: number) => string;
};

/** How far two reviewers agree; kappa is given in digits. */
type AgreementWords = {
  readonly label: string;
  readonly pair: (first: string, second: string) => string;
  readonly kappa: (kappa: string, pair: string) => string;
  readonly alike: (agreed: number, items: number) => string;
  readonly other: (pair: string, kappa: string, items: number) => string;
  readonly more: (pairs: number) => string;
  readonly undefined: string;
};

/** Every word of the frame of a collection report that is not in the frame of its articles, which is `frame`. */
export type CollectionWords = {
  readonly frame: ReportWords;
  readonly report: string;
  readonly dossiers: string;
  readonly subject: (kind: 'report' | 'dossiers', articles: number) => string;
  readonly headings: Readonly<Record<HeadingName, string>>;
  readonly semicolon: string;
  /** What stands before the digits behind the point of a number. */
  readonly point: string;
  readonly articles: string;
  readonly articlesOf: (count: number) => string;
  readonly dates: string;
  readonly datesUnknown: string;
  readonly noneDated: string;
  readonly undated: (articles: number) => string;
  readonly noDate: string;
  /** Dates as they fit beside the contents. */
  readonly marginDates: DateWords;
  readonly reviewed: (done: number, all: number) => string;
  readonly states: (counts: Readonly<Record<ItemState | 'rejected', string>>) => string;
  readonly signed: (signed: number, articles: number) => string;
  readonly changed: (articles: number) => string;
  readonly leftOut: string;
  readonly unreadable: (articles: number) => string;
  readonly agreement: AgreementWords;
  /** What the ring means on the title page. */
  readonly unreviewed: string;
  readonly timeline: TimelineWords;
  readonly aboutQuotes: string;
  /** The words before and behind the ring that they explain. */
  readonly aboutIndex: readonly [string, string];
  readonly aboutSources: string;
  readonly imported: (when: string) => string;
  readonly signedBy: (by: string, when: string) => string;
  readonly changedSince: string;
};
