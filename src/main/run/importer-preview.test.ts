import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PreviewRow } from '#shared/ipc/import-messages';
import { PREVIEW_PAGE } from '#shared/ipc/import-messages';
import { epubParts } from '../../../tests/kit/format-files';
import { kindsOf, openImportLab, previewIn, reportIn } from '../../../tests/kit/import-lab';
import type { ImportLab } from '../../../tests/kit/import-lab';
import { zipOf } from '../../../tests/kit/zip';
import { DEFAULT_SETTINGS } from '../library/settings';

let lab: ImportLab;

beforeEach(async () => {
  lab = await openImportLab();
});

afterEach(() => lab.close());

describe('a preview', () => {
  it('imports a few plain files at once, and asks first about dates that can be read in two ways', async () => {
    const plain = await lab.notes(2);
    expect(kindsOf(reportIn(await lab.importer().offerPaths([plain])))).toEqual(['new', 'new']);
    const doubtful = join(lab.folder, 'two.txt');
    await writeFile(doubtful, 'Date: 03/08/2023\nBy: Ana Lind\n\nThe ferry runs again.\n');
    expect(reportIn(await lab.importer().offerPaths([doubtful])).outcomes).toEqual([]);
    const [id = ''] = lab.asked;
    const rows = lab.rowsOf(id);
    expect(rows).toMatchObject([
      { fileName: 'two.txt', status: 'new', found: { dates: { dayFirst: '2023-08-03', monthFirst: '2023-03-08' } } },
    ]);
    expect(lab.titles()).toHaveLength(2);
    const fields = { title: 'The ferry', publishedOn: '2023-08-03', place: 'Orsel', language: 'en' };
    const report = reportIn(await lab.importer().begin(id, [{ row: 0, fields }]));
    const article = lab.session().current().store?.catalogue().articles[report.outcomes[0]?.articleId ?? ''];
    expect(article).toMatchObject({ title: 'The ferry', publishedOn: '2023-08-03', place: 'Orsel' });
    expect(await lab.importer().begin(id, [])).toMatchObject({ ok: false, error: { code: 'no-preview' } });
  });

  it('asks about many files, and leaves out what a person does not want', async () => {
    lab.set({ ...DEFAULT_SETTINGS, imports: { alwaysPreview: false, previewAbove: 3 } });
    const path = await lab.notes(5);
    await lab.importer().offerPaths([path]);
    const report = reportIn(await lab.importer().begin(lab.asked[0] ?? '', [{ row: 1, isLeftOut: true }]));
    expect(kindsOf(report)).toEqual(['new', 'left-out', 'new', 'new', 'new']);
    expect(reportIn(await lab.importer().retry(report.id ?? '')).outcomes).toEqual([]);
    // The same folder again: all but the one is here, and what a person did not want does not come in without a word.
    expect(reportIn(await lab.importer().offerPaths([path])).outcomes).toEqual([]);
    expect(lab.rowsOf(lab.asked[1]).map(({ status }) => status)).toEqual(['same', 'new', 'same', 'same', 'same']);
    // It is marked, so that the window ticks it no more than the person did.
    expect(lab.rowsOf(lab.asked[1]).map(({ wasLeftOut }) => wasLeftOut)).toEqual([
      undefined,
      true,
      undefined,
      undefined,
      undefined,
    ]);
    expect(lab.rowsOf(lab.asked[1])[1]?.notes).toEqual([
      'Was left out the last time, and is again unless you tick it.',
    ]);
    lab.importer().dismiss(lab.asked[1] ?? '');
  });

  it('says of the same folder again that all is here, as it was decided the last time, and asks nothing', async () => {
    const words = `${Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')}.`;
    const path = await lab.notes(0, { 'a.txt': words, 'b.txt': `\n\n${words.toUpperCase()}`, 'c.txt': '' });
    await writeFile(join(path, 'd.epub'), zipOf(epubParts()));
    await lab.importer().offerPaths([path]);
    const id = lab.asked[0] ?? '';
    await lab.importer().readAs(id, { about: 'books', books: 'chapters' });
    const first = reportIn(await lab.importer().begin(id, [{ row: 1, isLeftOut: true }]));
    expect(kindsOf(first)).toEqual(['new', 'left-out', 'failed', 'new', 'new']);
    expect(first.outcomes[1]?.detail).toMatch(/^The same words as “word0 .*”, in another file; it was not ticked/u);
    expect(kindsOf(reportIn(await lab.importer().retry(first.id ?? '')))).toEqual(['failed']);
    for (let times = 0; times < 2; times += 1) {
      const again = reportIn(await lab.importer().offerPaths([path]));
      expect(kindsOf(again)).toEqual(['same', 'left-out', 'failed', 'same', 'same']);
      expect(again.outcomes[1]?.detail).toBe(first.outcomes[1]?.detail);
    }
    expect(lab.asked).toHaveLength(1);
  });

  it('gives its rows page by page', async () => {
    const count = PREVIEW_PAGE + 3;
    await lab.importer().offerPaths([await lab.notes(count)]);
    const [id = ''] = lab.asked;
    const first = previewIn(lab.importer().preview(id));
    expect([first.rows.length, first.total]).toEqual([PREVIEW_PAGE, count]);
    const rest = lab.importer().previewRows(id, PREVIEW_PAGE);
    const rows = rest.ok ? (JSON.parse(rest.value) as readonly PreviewRow[]) : [];
    const names = [...first.rows, ...rows].map(({ fileName }) => fileName);
    expect(names).toEqual(Array.from({ length: count }, (_, at) => `note-${String(at).padStart(3, '0')}.txt`));
    expect(lab.importer().previewRows(id, count)).toEqual({ ok: true, value: '[]' });
    expect(lab.importer().previewRows('gone', 0)).toMatchObject({ ok: false, error: { code: 'no-preview' } });
  });

  it('tells the same words in another file and a changed file from a new one, and links them', async () => {
    const report = (
      end: string,
    ) => `The council of Velmar met on Tuesday to speak of the bridge over the Orsel, which had been shut
since the flood of March. Its engineer said that two of the five piers would have to be built anew. ${end}\n`;
    const path = await lab.notes(0, { 'a.txt': report('The mayor asked for offers.') });
    const first = reportIn(await lab.importer().offerPaths([path]));
    const id = first.outcomes[0]?.articleId ?? '';
    await writeFile(join(path, 'b.txt'), `\n\n${report('The mayor asked for offers.').toUpperCase()}`);
    await writeFile(join(path, 'a.txt'), report('The mayor asked for three offers by May.'));
    await lab.importer().offerPaths([path]);
    const rows = lab.rowsOf(lab.asked[0]);
    expect(rows.map(({ status }) => status)).toEqual(['changed', 'same-text']);
    const again = reportIn(await lab.importer().begin(lab.asked[0] ?? '', []));
    const articles = lab.session().current().store?.catalogue().articles ?? {};
    const alike = again.outcomes.map(({ articleId }) => articles[articleId ?? '']?.alike);
    expect(alike[0]).toMatchObject([{ id, kind: 'changed' }]);
    expect(alike[1]?.map(({ kind }) => kind)).toEqual(['same-text', 'near']);
    expect(again.outcomes[0]?.detail).toContain('Another version of');
  });
});
