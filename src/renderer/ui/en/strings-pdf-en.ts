import { reportEnglish } from '#core/report/words/report-en';

/** The words of the dialog that chooses the form of a PDF. */
export const pdfEnglish = {
  title: 'Export as PDF',
  template: 'Form',
  templates: { dossier: 'Dossier: everything, with the source', brief: 'Brief: the main points on one page' },
  paper: 'Paper',
  papers: { a4: 'A4', letter: 'US Letter' },
  language: 'Language of the report',
  asWindow: 'As the window',
  parts: 'Parts of the dossier',
  partNames: {
    ...reportEnglish.sections,
    comments: 'Comments',
    notes: 'Notes',
    source: 'Source, with the numbers of its paragraphs',
    index: 'Index, where the source is long',
  },
  style: 'Style of your own (CSS)',
  styleExample: 'h1 { color: #17375e }',
  styleHint: 'Laid over the style of the page. It cannot fetch anything.',
  preview: 'Preview',
  page: (number: number, count: number) => (count === 0 ? '' : `Page ${number} of ${count}`),
  previous: 'Previous page',
  next: 'Next page',
  making: 'Setting the pages…',
  export: 'Export…',
  cancel: 'Cancel',
} as const;
