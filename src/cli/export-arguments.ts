import type { ExportForm } from '#core/export/export-forms';
import { PAPERS } from '#core/report/print-options';
import { REPORT_LANGUAGES } from '#core/report/words/report-languages';
import type { ReportLanguage } from '#core/report/words/report-languages';
import { ORDER_TEMPLATES } from '../main/forms/pdf-order';
import type { BundleRequest } from './export-bundle';
import type { PdfRequest } from './pdf-order-of';

/** What to export from which library, in which form and where to; `articles` are ids, empty for all. */
export type ExportRequest = {
  readonly library: string;
  readonly form: ExportForm;
  readonly out: string;
  readonly articles: readonly string[];
  readonly collection: string | null;
  /** The language of the frame, in the forms that are read. */
  readonly language: ReportLanguage;
  /** Replaces a file of that name. */
  readonly isForced: boolean;
};

/** The forms by the names the command line has for them. */
const FORMS: Readonly<Record<string, ExportForm>> = {
  md: 'markdown',
  html: 'html',
  docx: 'docx',
  json: 'json',
  jsonld: 'jsonld',
  csv: 'csv',
  ris: 'ris',
  bibtex: 'bibtex',
  csl: 'csl',
};
const PDF_OPTIONS: readonly string[] = ['--template', '--paper'];
/** The forms that have a frame in words. */
const READ_FORMS: readonly string[] = ['pdf', 'md', 'html', 'docx'];
const OPTIONS: ReadonlySet<string> = new Set([
  '--library',
  '--format',
  '--out',
  '--article',
  '--collection',
  '--language',
  ...PDF_OPTIONS,
]);

/** What an export makes: files in a form, PDFs, or a bundle. */
export type AskedExport =
  | { readonly kind: 'export'; readonly request: ExportRequest }
  | { readonly kind: 'export-pdf'; readonly request: PdfRequest }
  | { readonly kind: 'export-bundle'; readonly request: BundleRequest };

/** Reads the arguments of `export`, or says why they are none. */
export function readExport(args: readonly string[]): AskedExport | string {
  const values = new Map<string, string[]>();
  let isForced = false;
  for (let index = 0; index < args.length; index += 1) {
    const [name = '', ...rest] = (args[index] ?? '').split('=');
    if (name === '--force' && rest.length === 0) isForced = true;
    else if (!OPTIONS.has(name)) return `There is no option "${args[index] ?? ''}" of export.`;
    else {
      const value = rest.length > 0 ? rest.join('=') : args[(index += 1)];
      if (value === undefined || value === '') return `Nothing is named after ${name}.`;
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  const one = (name: string): string | undefined => values.get(name)?.at(-1);
  const [library, format, out] = [one('--library'), one('--format'), one('--out')];
  if (out === undefined) return 'Name the file or folder with --out PATH.';
  const articles = values.get('--article') ?? [];
  const ofPdf = PDF_OPTIONS.find((name) => values.has(name));
  if (ofPdf !== undefined && format !== 'pdf') return `${ofPdf} belongs to --format pdf.`;
  const named = one('--language') ?? 'en';
  const language = picked(REPORT_LANGUAGES, named);
  if (language === null) return `Name the language with --language: ${REPORT_LANGUAGES.join(', ')}.`;
  if (values.has('--language') && !READ_FORMS.includes(format ?? ''))
    return `--language belongs to --format ${READ_FORMS.join(', ')}.`;
  if (format === 'bundle') {
    if (isForced || values.has('--collection'))
      return 'A bundle is of the library or of articles, and replaces nothing.';
    return { kind: 'export-bundle', request: { library: library ?? null, out, articles } };
  }
  if (library === undefined) return 'Name the library with --library DIR.';
  const collection = one('--collection') ?? null;
  if (format === 'pdf') {
    const template = picked(ORDER_TEMPLATES, one('--template') ?? 'dossier');
    if (template === null) return `Name the template with --template: ${ORDER_TEMPLATES.join(', ')}.`;
    const wanted = one('--paper') ?? null;
    const paper = wanted === null ? null : picked(PAPERS, wanted);
    if (wanted !== null && paper === null) return `Name the paper with --paper: ${PAPERS.join(', ')}.`;
    return { kind: 'export-pdf', request: { library, template, paper, language, out, articles, collection, isForced } };
  }
  const form = format === undefined || !Object.hasOwn(FORMS, format) ? undefined : FORMS[format];
  if (form === undefined) return `Name the form with --format: ${[...Object.keys(FORMS), 'pdf', 'bundle'].join(', ')}.`;
  return { kind: 'export', request: { library, form, out, articles, collection, language, isForced } };
}

function picked<T extends string>(names: readonly T[], name: string): T | null {
  return names.find((each) => each === name) ?? null;
}
