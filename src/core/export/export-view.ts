import type { Highlight, Hue } from '../library/highlight';
import type { KeptOfArticle } from '../library/kept';
import { placesIn } from '../library/place';
import type { Place } from '../library/place';
import { reportOf } from '../report/build-report';
import type { ReportInput } from '../report/build-report';
import type { ReportDocument } from '../report/report-document';
import { resolveArticle } from '../report/resolve-article';
import type { ResolvedArticle } from '../report/resolve-article';
import { reportWords } from '../report/words/report-languages';
import type { ReportWords } from '../report/words/report-words';
import { compareText } from '../text/compare';
import type { Span } from '../text/span';
import type { ExportImages } from './export-image';

/** What an article is exported from: what a report is drawn from, and everything else that is kept about it. */
export type ExportInput = ReportInput & {
  readonly kept: KeptOfArticle;
  /** The names of the article's tags and collections. */
  readonly tags: readonly string[];
  /** The names of the tags that marked words have, by their ids. */
  readonly wordTags?: Readonly<Record<string, string>>;
  readonly collections: readonly string[];
  /** For forms that show the pictures of notes. */
  readonly images?: ExportImages;
};

/** Marked words; `span` is null where they are not found for certain any more. */
export type ExportHighlight = {
  readonly id: string;
  readonly hue: Hue;
  readonly span: Span | null;
  readonly text: string;
  /** The tags that these words have; absent where they have none. */
  readonly tags?: readonly string[];
  readonly by: string;
  readonly at: string;
};

/** A note; `quoted` are the words it is on, or null, and `span` where these are. */
export type ExportNote = {
  readonly id: string;
  readonly markdown: string;
  readonly quoted: string | null;
  readonly span: Span | null;
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** An article resolved once, for whatever form it is written in; highlights and notes are in a fixed order. */
export type ExportView = {
  readonly input: ExportInput;
  readonly resolved: ResolvedArticle;
  readonly report: ReportDocument;
  /** The words of its frame. */
  readonly words: ReportWords;
  readonly highlights: readonly ExportHighlight[];
  readonly notes: readonly ExportNote[];
};

/** Resolves an article for its export: highlights in the order of the text, lost ones last, notes from the oldest on. */
export function exportView(input: ExportInput): ExportView {
  const resolved = resolveArticle(input);
  const find = placesIn(input.article.text);
  return {
    input,
    resolved,
    report: reportOf(input, resolved),
    words: reportWords(input.saidIn),
    highlights: input.kept.highlight
      .map((record) => exportHighlight(record, find, input.wordTags))
      .toSorted(inTextOrder),
    notes: input.notes
      .filter(({ markdown }) => markdown.trim() !== '')
      .map(({ id, markdown, place, createdAt, updatedAt }) => {
        const quoted = place?.anchor.exact ?? null;
        return { id, markdown, quoted, span: place === undefined ? null : find(place), createdAt, updatedAt };
      })
      .toSorted((a, b) => compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id)),
  };
}

function exportHighlight(
  { id, hue, place, by, at, tagIds = [] }: Highlight,
  find: (place: Place) => Span | null,
  names: ExportInput['wordTags'] = {},
): ExportHighlight {
  const tags = tagIds.flatMap((tagId) => names[tagId] ?? []).toSorted(compareText);
  return { id, hue, span: find(place), text: place.anchor.exact, ...(tags.length > 0 && { tags }), by, at };
}

function inTextOrder(a: ExportHighlight, b: ExportHighlight): number {
  if (a.span === null || b.span === null) {
    return Number(a.span === null) - Number(b.span === null) || compareText(a.id, b.id);
  }
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.id, b.id);
}
