import { SECTIONS } from '../summary/summary';
import type { Section } from '../summary/summary';
import type { ReportDocument, ReportItem } from './report-document';
import { paragraphNumbers } from './report-source';
import { reportWords } from './words/report-languages';
import type { ReportLanguage } from './words/report-languages';

/** The forms an article is printed in: all that is known of it, or what fits on one page. */
export const TEMPLATES = ['dossier', 'brief'] as const;

/** The sheets it is printed on. */
export const PAPERS = ['a4', 'letter'] as const;

/** The parts of a dossier that can be left out. */
export const PARTS = [...SECTIONS, 'comments', 'notes', 'source', 'index'] as const;

/** The name of a part. */
export type PartName = (typeof PARTS)[number];

/** How an article is to be printed; `css` is laid over the style of the page. */
export type PrintOptions = {
  readonly template: (typeof TEMPLATES)[number];
  readonly paper: (typeof PAPERS)[number];
  readonly leftOut: readonly PartName[];
  readonly css: string;
  /** The language of its frame; that of the window where it is absent. */
  readonly language?: ReportLanguage;
};

/** Everything, on A4. */
export const WHOLE_DOSSIER: PrintOptions = { template: 'dossier', paper: 'a4', leftOut: [], css: '' };

/** How many items of each section a brief holds: together they fit on one page. */
const BRIEF: Readonly<Record<Section, number>> = {
  keyPoints: 4,
  people: 6,
  organizations: 4,
  places: 0,
  timeline: 5,
  quotes: 2,
  figures: 5,
  dates: 0,
  topics: 8,
};

/** The lines of the title block about the file and the program. */
const LEFT_TO_THE_DOSSIER = ['file', 'format', 'encoding', 'imported', 'engine'] as const;

/** What a report holds when it is printed so. A brief has no source: its items name the paragraphs they rest on instead. */
export function chosenParts(document: ReportDocument, { template, leftOut }: PrintOptions): ReportDocument {
  const isOut = new Set<PartName>(leftOut);
  if (template === 'brief') return briefOf(document);
  const sections = document.sections.filter(({ section }) => !isOut.has(section));
  const hasSource = !isOut.has('source');
  return {
    ...document,
    facts: hasSource ? document.facts : document.facts.map((fact) => ({ ...fact, evidence: [] })),
    sections: sections.map((section) => ({
      ...section,
      items: section.items.map((item) => withoutParts(document, item, hasSource, !isOut.has('comments'))),
    })),
    notes: isOut.has('notes') ? [] : document.notes,
    source: hasSource ? document.source : [],
    hasIndex: hasSource && !isOut.has('index'),
  };
}

function withoutParts(
  document: ReportDocument,
  item: ReportItem,
  hasSource: boolean,
  hasComments: boolean,
): ReportItem {
  const { comments = [], ...rest } = item;
  const kept = hasComments && comments.length > 0 ? { ...rest, comments } : rest;
  return hasSource ? kept : { ...kept, evidence: [], paragraphs: paragraphsOf(document, item) };
}

function briefOf(document: ReportDocument): ReportDocument {
  const sections = document.sections
    .map((section) => ({
      ...section,
      items: section.items.slice(0, BRIEF[section.section]).map((item): ReportItem => {
        const { comments: _comments, decided: _decided, ...rest } = item;
        return { ...rest, original: null, evidence: [], paragraphs: paragraphsOf(document, item) };
      }),
    }))
    .filter(({ items }) => items.length > 0);
  const { facts: names } = reportWords(document.saidIn);
  const leftOut = new Set(LEFT_TO_THE_DOSSIER.map((name) => names[name]));
  const facts = document.facts.filter(({ label }) => !leftOut.has(label)).map((fact) => ({ ...fact, evidence: [] }));
  return { ...document, facts, sections, nothingFound: [], notes: [], source: [], hasIndex: false, isBrief: true };
}

/** The numbers of the paragraphs that an item rests on, in their order. */
function paragraphsOf({ source }: ReportDocument, { evidence }: ReportItem): readonly number[] {
  const wanted = new Set(evidence);
  const numbers = paragraphNumbers(source);
  return source.flatMap(({ anchors }, index) => {
    const number = numbers[index] ?? null;
    const holds = anchors.some((anchor) => anchor.numbers.some((each) => wanted.has(each)));
    return holds && number !== null ? [number] : [];
  });
}
