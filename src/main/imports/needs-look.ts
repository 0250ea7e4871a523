import type { PreviewRow } from '#shared/ipc/import-messages';
import type { FoundFiles, Previewed } from './found-files';

/** Whether a person should look before anything is imported: very many texts, one that something has to be said about, or a question. */
export function needsLook(
  { texts, tables, books }: FoundFiles,
  {
    always,
    above,
    areBooksSettled,
  }: { readonly always: boolean; readonly above: number; readonly areBooksSettled: boolean },
  wasLeftOut: (text: Previewed) => boolean,
): boolean {
  const isSettled = (text: Previewed): boolean => text.row.status === 'same-text' && wasLeftOut(text);
  const fresh = texts.filter((text) => !['same', 'textless'].includes(text.row.status) && !isSettled(text));
  const isOpen = (file: number): boolean => fresh.some((text) => text.file === file);
  if (tables.some(({ file, columns }) => !columns.isCertain && isOpen(file))) return true;
  // Where nothing can come in, there is nothing to decide: the report says why.
  if (fresh.every(({ row }) => row.status === 'failed')) return always && fresh.length > 0;
  if (books.length > 0 && !areBooksSettled) return true;
  return always || fresh.length > above || fresh.some((text) => isDoubtful(text.row) || wasLeftOut(text));
}

function isDoubtful({ status, found }: PreviewRow): boolean {
  return (
    status === 'same-text' || status === 'near' || status === 'changed' || (found !== null && found.dates !== null)
  );
}
