import type { Section } from '../summary/summary';

/** A numbered piece of evidence: the number stands beside the item and in the margin of the source. */
export type EvidenceNumber = number;

/** One item of a section as it is printed. `detail` is the smaller second line, `state` what a person decided. */
export type ReportItem = {
  readonly label: string;
  readonly detail: string | null;
  readonly evidence: readonly EvidenceNumber[];
  readonly state: 'unreviewed' | 'confirmed' | 'edited' | 'added';
};

/** One section with its heading. */
export type ReportSection = {
  readonly section: Section;
  readonly heading: string;
  readonly items: readonly ReportItem[];
};

/** One paragraph of the source; `marks` are the numbers of the evidence that begins in it. */
export type ReportParagraph = {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  readonly marks: readonly EvidenceNumber[];
};

/** A summary with its notes and its source as one value, ready to be set as PDF, Markdown or HTML. */
export type ReportDocument = {
  readonly title: string;
  readonly titleDerived: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly ReportSection[];
  readonly notes: readonly { readonly markdown: string; readonly updatedAt: string }[];
  readonly source: readonly ReportParagraph[];
  readonly limits: readonly string[];
  readonly keywords: readonly string[];
};
