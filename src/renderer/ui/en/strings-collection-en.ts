import { count } from '../count-en';

/** The words about reports on many articles. */
export const collectionEnglish = {
  title: 'Export a collection report',
  name: 'Title',
  noName: 'A report needs a title.',
  articles: 'Articles',
  all: count('The one article of the library', 'All # articles of the library'),
  parts: 'Parts of the report',
  partNames: {
    timeline: 'Joint timeline, drawn and as a table',
    quotes: 'Quote book, by speaker',
    texts: 'The source of every article in full',
    index: 'Index of people and organisations',
    sources: 'Sources, with their hashes',
  },
  previewed: (shown: number, all: number) => `The preview is made of ${shown} of the ${all} articles.`,
  failed: 'The collection report could not be made',
  cancelled: 'Collection report cancelled',
  dossiers: { failed: 'The dossiers could not be written', cancelled: 'Export of all dossiers cancelled' },
  leftOut: count(
    '# article could not be read and is named in the report.',
    '# articles could not be read and are named in the report.',
  ),
} as const;
