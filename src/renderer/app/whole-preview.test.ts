import { expect, it } from 'vitest';
import { fail, ok } from '#core/result';
import type { PreviewRow } from '#shared/ipc/import-messages';
import { PREVIEW_PAGE } from '#shared/ipc/import-messages';
import { wholePreview } from './whole-preview';

function rowOf(index: number): PreviewRow {
  const named = { key: `${index} `, fileName: `${index}.txt`, folder: null, notes: [], isEncoded: false };
  return { ...named, status: 'new', like: null, problem: null, found: null };
}

const all = Array.from({ length: 2 * PREVIEW_PAGE + 1 }, (_, index) => rowOf(index));
const first = ok(JSON.stringify({ rows: all.slice(0, PREVIEW_PAGE), total: all.length, tables: [], books: null }));

function bridge(previewRows: (from: number) => ReturnType<typeof ok<string>> | ReturnType<typeof fail>) {
  return { imports: { previewRows: (_id: string, from: number) => Promise.resolve(previewRows(from)) } };
}

const pages = bridge((from) => ok(JSON.stringify(all.slice(from, from + PREVIEW_PAGE))));

it('has all rows in their order, of which main sent the first', async () => {
  expect(await wholePreview(pages, 'p', first)).toEqual(ok({ rows: all, total: all.length, tables: [], books: null }));
});

it('is the failure where there is no preview, or it goes away meanwhile', async () => {
  const gone = fail('no-preview', 'This preview is over.');
  expect(await wholePreview(pages, 'p', gone)).toEqual(gone);
  expect(
    await wholePreview(
      bridge(() => gone),
      'p',
      first,
    ),
  ).toEqual(gone);
});
