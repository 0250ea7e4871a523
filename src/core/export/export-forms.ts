/** The forms an article can be written in, apart from the PDF. */
export const EXPORT_FORMS = ['markdown', 'html', 'docx', 'json', 'jsonld', 'csv', 'ris', 'bibtex', 'csl'] as const;

/** The name of one form. */
export type ExportForm = (typeof EXPORT_FORMS)[number];

/** How a form is put into files: one for each article, one for all articles, or one for each kind of fact. */
export type FormShape = {
  readonly files: 'each-article' | 'all-articles' | 'each-kind';
  /** The ending of its files, without the dot. */
  readonly ending: string;
  /** Whether the pictures in notes are shown; where not, their words stand for them. */
  readonly hasImages: boolean;
};

/** The files of each form. */
export const FORM_SHAPES: Readonly<Record<ExportForm, FormShape>> = {
  markdown: { files: 'each-article', ending: 'md', hasImages: true },
  html: { files: 'each-article', ending: 'html', hasImages: true },
  docx: { files: 'each-article', ending: 'docx', hasImages: true },
  json: { files: 'each-article', ending: 'json', hasImages: false },
  jsonld: { files: 'each-article', ending: 'jsonld', hasImages: false },
  csv: { files: 'each-kind', ending: 'csv', hasImages: false },
  ris: { files: 'all-articles', ending: 'ris', hasImages: false },
  bibtex: { files: 'all-articles', ending: 'bib', hasImages: false },
  csl: { files: 'all-articles', ending: 'json', hasImages: false },
};
