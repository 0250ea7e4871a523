import { count } from '../count-en';

const articles = count('# article', '# articles');

/** The words of the dialog that exports articles in another form than PDF, and of what became of it. */
export const formWords = {
  title: 'Export in another form',
  form: 'Form',
  names: {
    markdown: 'Markdown',
    html: 'Web page (HTML)',
    docx: 'Word (DOCX)',
    json: 'JSON',
    jsonld: 'Annotations (JSON-LD)',
    csv: 'Tables (CSV)',
    ris: 'References (RIS)',
    bibtex: 'References (BibTeX)',
    csl: 'References (CSL-JSON)',
  },
  hints: {
    markdown: 'One file an article, with properties on top: for Obsidian and any editor.',
    html: 'One file an article that any browser shows, with evidence and source linked both ways.',
    docx: 'One document an article, to be written on in a word processor.',
    json: 'One file an article with everything in it, for programs. The form is published.',
    jsonld: 'One file an article in the W3C form, for annotation tools.',
    csv: 'A folder with one table for each kind of fact, for spreadsheets.',
    ris: 'One file, for Zotero, EndNote and Mendeley: what is known of each article, without its text.',
    bibtex: 'One file, for LaTeX: the same.',
    csl: 'One file, for Pandoc and citation tools: the same.',
  },
  articles: 'Articles',
  open: (title: string) => `This article: ${title}`,
  marked: count('The # article selected in the list', 'The # articles selected in the list'),
  shown: count('The # article in the list', 'The # articles in the list'),
  all: count('The # article of the library', 'All # articles of the library'),
  export: 'Export…',
  cancel: 'Cancel',
  failed: 'The export could not be made',
  savedFile: (fileName: string, folder: string) => `Saved ${fileName} in ${folder}`,
  saved: (saved: number, total: number, folder: string) =>
    saved === total ? `Saved ${articles(saved)} in ${folder}` : `Saved ${saved} of ${articles(total)}`,
  cancelled: (saved: number, total: number) => `Export cancelled after ${saved} of ${articles(total)}`,
} as const;
