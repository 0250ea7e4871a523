import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { Preview, PreviewRow } from '#shared/ipc/import-messages';
import type { Bridge } from '#shared/ipc/contract';

/** A preview with all its rows, of which main sent the first: the others are asked for page by page, so that nothing waits long. */
export async function wholePreview(
  bridge: { readonly imports: Pick<Bridge['imports'], 'previewRows'> },
  id: string,
  first: Result<string>,
): Promise<Result<Preview>> {
  if (!first.ok) return first;
  const preview = JSON.parse(first.value) as Preview;
  const rows: PreviewRow[] = [...preview.rows];
  while (rows.length < preview.total) {
    const page = await bridge.imports.previewRows(id, rows.length);
    if (!page.ok) return page;
    const more = JSON.parse(page.value) as readonly PreviewRow[];
    if (more.length === 0) break;
    rows.push(...more);
  }
  return ok({ ...preview, rows });
}
