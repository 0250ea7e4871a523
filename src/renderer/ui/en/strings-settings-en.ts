import { count } from '../count-en';

const files = count('# file was', '# files were');

/** The words of the settings. */
export const settingsWords = {
  settings: {
    title: 'Settings',
    appearance: 'Appearance',
    language: 'Language',
    languageOfSystem: 'As the system',
    languageWaits: 'The language stays for now: there are notes that could not be saved',
    theme: 'Theme',
    imports: 'Import',
    always: 'Show what was found before every import',
    above: 'Ask before importing more texts than',
    books: 'A book (EPUB) becomes',
    book: { one: 'one article', chapters: 'an article for each chapter' },
    limits: 'Limits of imports',
    limitsHint: 'What is larger is left out, and the report of the import says so. Larger files take more memory.',
    limit: {
      fileMegabytes: 'Largest file with one text, in MB',
      collectionMegabytes: 'Largest archive, table or mailbox, in MB',
      entries: 'Most texts in one file',
      depth: 'Most archives within one another',
    },
    watched: 'Watched folder',
    notWatching:
      'A folder can be watched: what is in it, and every file that is put there later, is then imported into this library by itself. No folder is watched now.',
    watching: (folder: string, parent: string, taken: number) =>
      `“${folder}” in ${parent} is watched: ${files(taken)} imported so far into this library.`,
    watch: 'Watch a folder…',
    watchOther: 'Another folder…',
    stopWatching: 'Stop watching',
    range: (least: string, most: string) => `A number from ${least} to ${most}.`,
    usual: 'Back to the usual limits',
  },
} as const;
