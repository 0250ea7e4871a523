import { count } from '../count-en';

/** The words of the preview of an import. */
export const previewWords = {
  preview: {
    title: 'Before the import',
    hint: count(
      '# text was found. Nothing has been imported yet.',
      '# texts were found. Nothing has been imported yet.',
    ),
    setRight: 'Titles, dates, places and languages can be set right in the list.',
    dates: (written: string, number: number) =>
      number === 1
        ? `The date ${written} can be read in two ways:`
        : `${number} dates such as ${written} can be read in two ways:`,
    dateOrder: 'How dates are read',
    undecided: 'Leave undated',
    filter: 'Show',
    filters: { all: 'All', attention: 'Needs a look', new: 'To import', same: 'Already here' },
    list: 'Texts found',
    take: (name: string) => `Import ${name}`,
    columns: {
      file: 'File',
      title: 'Title',
      publishedOn: 'Date',
      place: 'Place',
      language: 'Language',
    },
    field: (field: string, name: string) => `${field} of ${name}`,
    status: {
      new: 'New',
      same: 'Already here',
      'same-text': 'Same words here',
      near: 'Nearly the same',
      changed: 'Changed file',
      failed: 'Cannot be read',
      textless: 'No text',
    },
    like: {
      same: (title: string) => `As “${title}”.`,
      'same-text': (title: string) => `The same words as “${title}”, in another file; left out unless you tick it.`,
      near: (title: string, percent: number) => `${percent} % the same as “${title}”.`,
      changed: (title: string, percent: number) => `Another version of “${title}”, ${percent} % the same.`,
    },
    guessed: (encoding: string, percent: number | null) =>
      percent === null ? `Read as ${encoding}, a guess.` : `Read as ${encoding}, a guess (${percent} % sure).`,
    damaged: count('# damaged place.', '# damaged places.'),
    twoDates: (written: string, one: string, other: string) => `${written} can be ${one} or ${other}.`,
    noDate: 'Year, year-month or year-month-day',
    noLanguage: 'A language by its name or its code',
    kinds: {
      'text/plain': 'Text',
      'text/markdown': 'Markdown',
      'text/html': 'Web page',
      'application/pdf': 'PDF',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
      'application/vnd.oasis.opendocument.text': 'ODT',
      'application/xml': 'XML',
      'application/rtf': 'RTF',
      'application/epub+zip': 'EPUB',
      'message/rfc822': 'Mail',
      'text/csv': 'Table',
      'application/json': 'Record',
      'application/xhtml+xml': 'Chapter',
    } as Readonly<Record<string, string>>,
    readAs: 'Read as…',
    readAsLabel: (name: string) => `Read ${name} as…`,
    table: {
      title: (name: string, others: number) =>
        others === 0 ? `Columns of ${name}` : `Columns of ${name} and ${others} more`,
      hint: 'Say what each column holds. The answer is remembered for tables with the same columns.',
      unknown: 'No column could be told to be the text: choose it.',
      known: count(
        'The columns of # table were told by their names',
        'The columns of # tables were told by their names',
      ),
      column: 'Column',
      holds: 'Holds',
      begins: 'First rows',
      label: (column: string) => `What ${column} holds`,
      none: 'Nothing that is used',
      fields: {
        text: 'Text',
        title: 'Title',
        date: 'Date',
        place: 'Place',
        author: 'Author',
        source: 'Source',
        updated: 'Date of change',
        language: 'Language',
      },
      apply: 'Read with these columns',
      reading: 'Reading…',
    },
    books: {
      title: 'Books',
      question: (name: string, others: number, chapters: number) =>
        others === 0
          ? `${name} has ${chapters} chapters. It becomes`
          : `${name} and ${others} more are books of up to ${chapters} chapters. Each becomes`,
      one: 'one article',
      chapters: 'an article for each chapter',
    },
    nothingShown: 'Nothing of this kind.',
    cancel: 'Import nothing',
    import: count('Import # text', 'Import # texts'),
    always: 'Always show this before an import',
  },
} as const;
