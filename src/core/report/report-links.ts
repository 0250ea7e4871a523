import type { Section } from '../summary/summary';
import type { EvidenceNumber, ReportDocument } from './report-document';
import { indexOf } from './report-index';
import { reportWords } from './words/report-languages';

/** A part of a report that can be gone to: its name, and the name of its place in the document. */
export type ReportPart = { readonly name: string; readonly place: string };

/** The place of a section in the report. */
export const placeOfSection = (section: Section): string => `part-${section}`;
/** The place of the notes. */
export const NOTES_PLACE = 'part-notes';
/** The place of the index. */
export const INDEX_PLACE = 'part-index';
/** The place of the source. */
export const SOURCE_PLACE = 'part-source';
/** The place of an item of a section, counted from 0. */
export const placeOfItem = (section: Section, index: number): string => `item-${section}-${index}`;
/** The place of a line of the title block, counted from 0. */
export const placeOfFact = (index: number): string => `fact-${index}`;
/** The place where a piece of evidence begins in the source. */
export const placeOfEvidence = (number: EvidenceNumber): string => `source-${number}`;

/** The parts of a report in their order: its contents and its bookmarks. */
export function partsOf(document: ReportDocument): readonly ReportPart[] {
  const { sections, notes, source, saidIn } = document;
  const words = reportWords(saidIn);
  return [
    ...sections.map(({ section, heading }) => ({ name: heading, place: placeOfSection(section) })),
    ...(notes.length === 0 ? [] : [{ name: words.notes, place: NOTES_PLACE }]),
    ...(source.length === 0 ? [] : [{ name: words.source, place: SOURCE_PLACE }]),
    ...(indexOf(document).length === 0 ? [] : [{ name: words.index, place: INDEX_PLACE }]),
  ];
}

/** For every piece of evidence the place of the first item, or else the line of the title block, that rests on it. */
export function holdersOf({ facts, sections }: ReportDocument): ReadonlyMap<EvidenceNumber, string> {
  const holders = new Map<EvidenceNumber, string>();
  const hold = (numbers: readonly EvidenceNumber[], place: string): void => {
    for (const number of numbers) if (!holders.has(number)) holders.set(number, place);
  };
  for (const { section, items } of sections)
    for (const [index, { evidence }] of items.entries()) hold(evidence, placeOfItem(section, index));
  for (const [index, { evidence }] of facts.entries()) hold(evidence, placeOfFact(index));
  return holders;
}
