import { jsonLdOf } from '#core/export/annotations';
import { bibtexOf, cslOf, risOf } from '#core/export/bibliography';
import type { ExportForm } from '#core/export/export-forms';
import { besideAddress } from '#core/export/export-image';
import type { ExportImages } from '#core/export/export-image';
import { exportView } from '#core/export/export-view';
import type { ExportInput, ExportView } from '#core/export/export-view';
import { htmlOf } from '#core/export/html';
import { jsonOf } from '#core/export/json';
import { markdownOf } from '#core/export/markdown';
import { tablesOf } from '#core/export/tables';
import { tableText } from './table-text';

/**
 * What one article gives to a file: all of it in a form of one file an article, else its records or rows. In the former more parts may
 * follow, each a file that lies beside the first.
 */
export type FormPart = {
  /** The name of the file, where a form has several, or its relative address, where it lies beside another; else ''. */
  readonly file: string;
  readonly bytes: Uint8Array;
};

/** What an article gives to the files of a form. */
export async function makeParts(form: ExportForm, input: ExportInput): Promise<readonly FormPart[]> {
  const view = exportView(input);
  if (form === 'csv') {
    return tablesOf(view).map(({ name, rows }) => ({ file: name, bytes: utf8(tableText(rows.slice(1))) }));
  }
  if (form === 'docx') {
    // Loaded with the first such document only.
    const { docxOf } = await import('./docx');
    return [{ file: '', bytes: await docxOf(view) }];
  }
  const main = { file: '', bytes: utf8(TEXTS[form](view)) };
  return form === 'markdown' ? [main, ...imageParts(input.images ?? {})] : [main];
}

function imageParts(images: ExportImages): readonly FormPart[] {
  return Object.entries(images).map(([id, image]) => ({
    file: besideAddress(id, image),
    bytes: Buffer.from(image.base64, 'base64'),
  }));
}

const TEXTS: Readonly<Record<Exclude<ExportForm, 'csv' | 'docx'>, (view: ExportView) => string>> = {
  markdown: markdownOf,
  html: htmlOf,
  json: jsonOf,
  jsonld: jsonLdOf,
  ris: risOf,
  bibtex: bibtexOf,
  csl: cslOf,
};

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
