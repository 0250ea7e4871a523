import { hasAuthor } from '../library/addition';
import type { Article } from '../library/article';
import type { KeptOfArticle } from '../library/kept';
import type { ReviewedItem, ReviewState } from '../library/overlay';
import type { Review } from '../library/review';
import type { ReportSignoff } from '../report/report-facts';
import { SECTIONS } from '../summary/summary';
import type { Section, Summary, SummaryItem } from '../summary/summary';
import type { ExportHighlight, ExportNote, ExportView } from './export-view';

/** What every item says of its review, beside what it is. */
type ExportedReview<T = unknown> = {
  readonly state: ReviewState;
  /** The item as the engine found it, where a person changed it. */
  readonly original?: T;
  readonly addedBy?: string;
  readonly comments?: readonly { readonly by: string; readonly at: string; readonly text: string }[];
};

/** The items of one section as they are exported: corrections applied. */
type ExportedItems<S extends Section> = readonly (Summary[S][number] & ExportedReview<Summary[S][number]>)[];

/** An article as JSON, by the schema `docs/schemas/export.schema.json`. Offsets count UTF-16 code units. */
export type ExportedArticle = {
  readonly format: 'sidelight-export';
  readonly version: 1;
  /** Who reviewed blind when it was made: what others decided, said and signed is left out. Absent where nobody did. */
  readonly blind?: { readonly by: string };
  readonly article: Article;
  readonly summary: { readonly engine: string; readonly limits: readonly string[] } & {
    readonly [S in Section]: ExportedItems<S>;
  };
  /** The items that a person rejected, as they were. */
  readonly rejected: readonly { readonly section: Section; readonly item: SummaryItem }[];
  readonly highlights: readonly ExportHighlight[];
  readonly notes: readonly ExportNote[];
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly signoff: ReportSignoff | null;
  /** All decisions and kept records as the library holds them. */
  readonly records: { readonly reviews: readonly Review[]; readonly kept: KeptOfArticle };
};

/** The one form that loses nothing of an article but its history and the bytes of its file. */
export function exportedArticle({ input, resolved, highlights, notes }: ExportView): ExportedArticle {
  const { article, summary, reviews, kept, tags, collections, signoff = null, blind } = input;
  const items = Object.fromEntries(
    resolved.kept.map(({ section, items: own }) => [section, own.map((item) => exportedItem(item, resolved.said))]),
  ) as unknown as { readonly [S in Section]: ExportedItems<S> };
  return {
    format: 'sidelight-export',
    version: 1,
    ...(blind === undefined ? {} : { blind: { by: blind.name } }),
    article,
    summary: { engine: summary.engine, limits: summary.limits ?? [], ...items },
    rejected: SECTIONS.flatMap((section) =>
      (resolved.reviewed.sections[section] as readonly ReviewedItem<SummaryItem>[])
        .filter(({ state }) => state === 'rejected')
        .map(({ original }) => ({ section, item: original })),
    ),
    highlights,
    notes,
    tags,
    collections,
    signoff,
    records: { reviews, kept },
  };
}

/** The same as a text with a line feed at its end. */
export function jsonOf(view: ExportView): string {
  return `${JSON.stringify(exportedArticle(view), null, 2)}\n`;
}

function exportedItem(
  { item, original, state, addition }: ReviewedItem<SummaryItem>,
  said: ExportView['resolved']['said'],
): SummaryItem & ExportedReview {
  const comments = said.get(item.id)?.map(({ by, at, text }) => ({ by, at, text })) ?? [];
  return {
    ...item,
    state,
    ...(item === original ? {} : { original }),
    ...(hasAuthor(addition) ? { addedBy: addition.by } : {}),
    ...(comments.length === 0 ? {} : { comments }),
  };
}
