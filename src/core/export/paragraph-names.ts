import { paragraphNumbers } from '../report/report-source';
import type { EvidenceNumber, ReportDocument } from '../report/report-document';
import type { ReportWords } from '../report/words/report-words';

/** A paragraph of the source as a text can refer to it: `id` is its place in the document, `label` how it is called. */
export type ParagraphName = { readonly id: string; readonly label: string };

/** The names of all paragraphs, and which of them hold a place of the text or a piece of evidence. */
export type ParagraphNames = {
  readonly names: readonly ParagraphName[];
  /** The paragraph a place (UTF-16 code units into the text) lies in, or the next one; null behind the last. */
  readonly at: (place: number) => ParagraphName | null;
  /** The paragraphs that pieces of evidence begin in, in order. */
  readonly of: (evidence: readonly EvidenceNumber[]) => readonly ParagraphName[];
};

/** Names the paragraphs of a report's source: numbers in the body, "head 1" and so on, in the words of the report, above it. */
export function paragraphNames({ source }: ReportDocument, { head }: Pick<ReportWords, 'head'>): ParagraphNames {
  let heads = 0;
  const names = paragraphNumbers(source).map((number) => {
    if (number !== null) return { id: `p${number}`, label: `¶${number}` };
    heads += 1;
    return { id: `head-${heads}`, label: head(heads) };
  });
  const holders = new Map<EvidenceNumber, number>();
  for (const [index, { anchors }] of source.entries())
    for (const { numbers } of anchors) for (const number of numbers) holders.set(number, index);
  return {
    names,
    at: (place) => names[source.findIndex(({ start, text }) => place < start + text.length)] ?? null,
    of: (evidence) => {
      const places = evidence.map((number) => holders.get(number)).filter((index) => index !== undefined);
      return [...new Set(places)].sort((a, b) => a - b).flatMap((index) => names[index] ?? []);
    },
  };
}
