import type { PAPERS } from '../print-options';
import type { ReportLanguage } from '../words/report-languages';

/** The parts of a collection report that can be left out; `texts` are the sources in full. */
export const COLLECTION_PARTS = ['timeline', 'quotes', 'texts', 'index', 'sources'] as const;

/** The name of a part of a collection report that can be left out. */
export type CollectionPartName = (typeof COLLECTION_PARTS)[number];

/** How a collection report is to be made; `css` is laid over the style of the page. */
export type CollectionOptions = {
  readonly title: string;
  readonly paper: (typeof PAPERS)[number];
  readonly leftOut: readonly CollectionPartName[];
  readonly css: string;
  /** The language of its frame; that of the window where it is absent. */
  readonly language?: ReportLanguage;
};

/** What is left out of a report that is the dossiers of all articles in one file, and nothing besides. */
export const DOSSIERS_ONLY: readonly CollectionPartName[] = ['timeline', 'quotes', 'index', 'sources'];

/** True for a report that holds nothing but dossiers: its contents and its bookmarks are the articles themselves. */
export function isDossiersOnly({ leftOut }: Pick<CollectionOptions, 'leftOut'>): boolean {
  return DOSSIERS_ONLY.every((part) => leftOut.includes(part));
}
