import type { ExportForm } from '#core/export/export-forms';
import { tableHeads } from '#core/export/tables';
import type { FormPart } from './make-parts';
import { TABLE_MARK, tableText } from './table-text';

/** A file to be written, its name without the ending; '' where the form has one file only. */
export type FormFile = { readonly name: string; readonly bytes: Uint8Array };

type Frame = { readonly open: string; readonly between: string; readonly close: string };

const FRAMES: Readonly<Partial<Record<ExportForm, Frame>>> = {
  csl: { open: '[\n', between: ',\n', close: '\n]\n' },
  bibtex: { open: '', between: '\n', close: '' },
};
const NO_FRAME: Frame = { open: '', between: '', close: '' };

/** The files that the parts of several articles are together; a table has its head even where it has no rows. */
export function joinParts(form: ExportForm, articles: readonly (readonly FormPart[])[]): readonly FormFile[] {
  if (form === 'csv') {
    return tableHeads().map(({ name, rows }) => {
      const own = articles.flatMap((parts) => parts.filter(({ file }) => file === name));
      return { name, bytes: joined({ ...NO_FRAME, open: TABLE_MARK + tableText(rows) }, own) };
    });
  }
  return [{ name: '', bytes: joined(FRAMES[form] ?? NO_FRAME, articles.flat()) }];
}

function joined({ open, between, close }: Frame, parts: readonly FormPart[]): Uint8Array {
  const middle = parts.flatMap(({ bytes }, index) => (index === 0 ? [bytes] : [Buffer.from(between), bytes]));
  return Buffer.concat([Buffer.from(open), ...middle, Buffer.from(close)]);
}
