import type { Section } from '../summary/summary';
import type { ReportLanguage } from './words/report-languages';

/** A numbered piece of evidence: the number stands beside the item and in the margin of the source. */
export type EvidenceNumber = number;

/** The way a line of text runs. */
type Direction = 'ltr' | 'rtl';

/**
 * One item of a section as it is printed. `lead` stands before the label (a date, the kind of a quote), `details` are
 * the smaller lines after it, `original` what the engine had where a person changed it, `isVerbatim` says that the
 * label is in the words of the source, `tone` tells a quote's kind and is null for all else.
 */
export type ReportItem = {
  readonly lead: string | null;
  readonly label: string;
  readonly details: readonly string[];
  readonly original: string | null;
  readonly direction: Direction;
  readonly isVerbatim: boolean;
  readonly tone: 'direct' | 'indirect' | null;
  readonly evidence: readonly EvidenceNumber[];
  readonly state: 'unreviewed' | 'confirmed' | 'disputed' | 'edited';
  /** What stands of it, by whom and since when, and what others hold; only where more than one person decided on the article. */
  readonly decided?: string;
  /** Who added the item by hand; null for what the engine found. */
  readonly addedBy: string | null;
  /** What was said about it, oldest first; absent where nothing was. */
  readonly comments?: readonly ReportComment[];
  /** The paragraphs it rests on, where the source is not printed with it. */
  readonly paragraphs?: readonly number[];
};

/** A comment on an item: who made it and when, in words. */
export type ReportComment = { readonly by: string; readonly when: string; readonly text: string };

/** One section with its heading; a section without items is not in the document but named in `nothingFound`. */
export type ReportSection = {
  readonly section: Section;
  readonly heading: string;
  readonly items: readonly ReportItem[];
};

/** The place in a paragraph (UTF-16 code units from its start) where numbered evidence begins. */
export type ReportAnchor = { readonly at: number; readonly numbers: readonly EvidenceNumber[] };

/** One paragraph of the source, verbatim; `start` is its place in the text, `isBody` is false for header lines, `isTight` where no blank line stood before it. */
export type ReportParagraph = {
  readonly text: string;
  readonly start: number;
  readonly direction: Direction;
  readonly isBody: boolean;
  readonly isTight: boolean;
  readonly anchors: readonly ReportAnchor[];
};

/** One line of the title block; `fine` is set in small type below the value. */
export type ReportFact = {
  readonly label: string;
  readonly value: string;
  readonly fine: string | null;
  readonly evidence: readonly EvidenceNumber[];
};

/** A note as it stands beside the article; `updated` is a long date, `quoted` the words it is on. */
export type ReportNote = { readonly markdown: string; readonly updated: string; readonly quoted?: string };

/** A summary with its notes and its source as one value, ready to be set as PDF, Markdown or HTML. */
export type ReportDocument = {
  /** The language of its frame; English where it is absent. */
  readonly saidIn?: ReportLanguage;
  readonly title: string;
  readonly titleDerived: boolean;
  /** BCP 47; 'und' where the language is not known. */
  readonly language: string;
  readonly direction: Direction;
  readonly subject: string;
  readonly facts: readonly ReportFact[];
  readonly sections: readonly ReportSection[];
  readonly nothingFound: readonly string[];
  readonly notes: readonly ReportNote[];
  /** The pictures that the notes name, by id, each as an address that holds all of it; one that is not whole is not among them. */
  readonly pictures?: Readonly<Record<string, string>>;
  readonly source: readonly ReportParagraph[];
  readonly limits: readonly string[];
  readonly keywords: readonly string[];
  /** False where an index is not wanted, however long the report is. */
  readonly hasIndex?: boolean;
  /** True for what is drawn together to one page. */
  readonly isBrief?: boolean;
};
