import { indexOrder } from './index-order';
import type { EvidenceNumber, ReportDocument } from './report-document';

/** A line of the index: a person or an organisation, and everything in the source that names it. */
export type IndexEntry = {
  readonly name: string;
  readonly place: string;
  readonly evidence: readonly EvidenceNumber[];
};

/** A source shorter than this (UTF-16 code units) is about two pages: an index would only repeat the summary. */
const SHORTEST = 6_000;

/** The people and organisations of a long report in the order of the alphabet; nothing for a short one. */
export function indexOf({ sections, source, hasIndex = true, saidIn = 'en' }: ReportDocument): readonly IndexEntry[] {
  const length = source.reduce((sum, { text }) => sum + text.length, 0);
  if (length < SHORTEST || !hasIndex) return [];
  const { compare } = indexOrder(saidIn);
  return sections
    .filter(({ section }) => section === 'people' || section === 'organizations')
    .flatMap(({ items }) => items.map(({ label, evidence }) => ({ name: label, evidence })))
    .sort((a, b) => compare(a.name, b.name))
    .map((entry, index) => ({ ...entry, place: `index-${index}` }));
}
