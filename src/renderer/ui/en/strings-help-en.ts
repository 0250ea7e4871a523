import { tourWords } from './strings-tour-en';

/** The words of the guide and of what the program says about itself. */
export const helpWords = {
  title: 'Guide',
  find: 'Search the guide',
  contents: 'Headings',
  inEnglish: 'In English',
  nothing: (query: string) => `The guide says nothing about “${query}”.`,
  tour: tourWords,
  about: {
    title: 'About Sidelight',
    text: 'An offline research notebook. It never uses the network.',
    version: 'Version',
    engine: 'Summary engine',
    runs: 'Runs on',
    licence: 'Licence',
    made: 'Made with',
    madeHint: 'Each of these is used under its own licence.',
    copy: 'Copy versions',
  },
} as const;
