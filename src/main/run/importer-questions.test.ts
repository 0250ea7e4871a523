import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

/** Offers a file, and gives what is found in it. */
async function offered(name: string, bytes: string | Uint8Array) {
  const path = join(lab.folder, name);
  await writeFile(path, bytes);
  expect(reportIn(await lab.importer().offerPaths([path])).outcomes).toEqual([]);
  const id = lab.asked.at(-1) ?? '';
  return { id, preview: previewIn(lab.importer().preview(id)) };
}

const articles = () => Object.values(lab.session().current().store?.catalogue().articles ?? {});

describe('what a preview asks', () => {
  const table = 'k1,k2,k3,k4\nThe ferry,Velmar,2024-05-03,It left at seven\nThe bridge,Orsel,2024-05-04,It is shut\n';
  const map = { title: 'k1', place: 'k2', date: 'k3', text: ['k4'] };

  it('reads a table with the columns that a person says, and the next one with the same columns by itself', async () => {
    const { id, preview } = await offered('a.csv', table);
    expect(preview.tables).toMatchObject([{ names: ['k1', 'k2', 'k3', 'k4'], map: null, isCertain: false }]);
    expect(preview.rows.map(({ status }) => status)).toEqual(['failed', 'failed']);
    const key = preview.tables[0]?.key ?? '';
    const again = previewIn(await lab.importer().readAs(id, { about: 'columns', key, map }));
    expect(again.tables[0]).toMatchObject({ isCertain: true, map });
    expect(again.rows).toMatchObject([
      { status: 'new', found: { title: 'The ferry', place: 'Velmar', publishedOn: '2024-05-03' } },
      { status: 'new', found: { title: 'The bridge', place: 'Orsel', publishedOn: '2024-05-04' } },
    ]);
    expect(kindsOf(reportIn(await lab.importer().begin(id, [])))).toEqual(['new', 'new']);
    expect(articles().map(({ title, place }) => [title, place])).toEqual([
      ['The ferry', 'Velmar'],
      ['The bridge', 'Orsel'],
    ]);
    lab.set({ ...DEFAULT_SETTINGS, imports: { alwaysPreview: false, previewAbove: 20, columns: { [key]: map } } });
    const next = join(lab.folder, 'b.csv');
    await writeFile(next, table.replaceAll('It ', 'Today it '));
    expect(kindsOf(reportIn(await lab.importer().offerPaths([next])))).toEqual(['new', 'new']);
  });

  it('asks nothing about a table that was imported as it was taken, when all of it is here', async () => {
    const { id, preview } = await offered('a.csv', 'k1,k2\nThe ferry,It left at seven with forty people on board\n');
    expect(preview.tables).toMatchObject([{ isCertain: false }]);
    expect(kindsOf(reportIn(await lab.importer().begin(id, [])))).toEqual(['new']);
    const again = await lab.importer().offerPaths([join(lab.folder, 'a.csv')]);
    expect(kindsOf(reportIn(again))).toEqual(['same']);
  });

  it('brings rows that were deleted back with the columns and fields that are chosen now, and undoes that as one', async () => {
    const long = 'It left at seven with forty people on board';
    const { id } = await offered(
      'a.csv',
      `k1,k2,k3\nThe ferry,${long},Nobody was late\nThe bridge,${long} too,It is shut\n`,
    );
    expect(kindsOf(reportIn(await lab.importer().begin(id, [])))).toEqual(['new', 'new']);
    const { store } = lab.session().current();
    const texts = () =>
      Promise.all(
        articles().map(async (row) => {
          const read = await store?.readArticle(row.id);
          return [row.title, row.deletedAt, read?.ok ? read.value.article.text : ''];
        }),
      );
    const before = await texts();
    const at = '2024-05-06T12:00:00.000Z';
    for (const row of articles()) await store?.change({ type: 'article:delete', id: row.id, at });

    const again = await offered('a.csv', await readFile(join(lab.folder, 'a.csv')));
    const { key = '' } = again.preview.tables[0] ?? {};
    const map = { title: 'k1', text: ['k3'] };
    const shown = previewIn(await lab.importer().readAs(again.id, { about: 'columns', key, map }));
    expect(shown.rows.map(({ status, found }) => [status, found?.title])).toEqual([
      ['new', 'The ferry'],
      ['new', 'The bridge'],
    ]);
    const { outcomes } = reportIn(await lab.importer().begin(again.id, [{ row: 0, fields: { title: 'Mine' } }]));
    const detail = 'Was deleted from the library and is back, read as it was chosen now.';
    expect(outcomes).toMatchObject([
      { outcome: 'same', detail },
      { outcome: 'same', detail },
    ]);
    expect(await texts()).toEqual([
      ['Mine', null, 'Nobody was late'],
      ['The bridge', null, 'It is shut'],
    ]);

    await store?.undo(null);
    await store?.undo(null);
    expect(await texts()).toEqual(before.map(([title, , text]) => [title, at, text]));
    // As it is now, with what was set right: the same again is only brought back.
    await store?.redo();
    const [row] = articles();
    await store?.change({ type: 'article:delete', id: row?.id ?? '', at });
    lab.set({
      ...DEFAULT_SETTINGS,
      imports: { alwaysPreview: false, previewAbove: 20, columns: { [key]: map } },
    });
    const last = reportIn(await lab.importer().importPaths([join(lab.folder, 'a.csv')]));
    expect(last.outcomes[0]).toMatchObject({ detail: 'Was deleted from the library and is back.' });
    expect((await texts())[0]).toEqual(['Mine', null, 'Nobody was late']);
  });

  it('asks whether a book is one article, until that is settled', async () => {
    const book = zipOf(epubParts());
    const { id, preview } = await offered('a.epub', book);
    expect(preview.books).toEqual({ fileNames: ['a.epub'], chapters: 2, books: 'one' });
    expect(preview.rows).toHaveLength(1);
    const again = previewIn(await lab.importer().readAs(id, { about: 'books', books: 'chapters' }));
    expect(again.books?.books).toBe('chapters');
    expect(again.rows).toHaveLength(2);
    expect(kindsOf(reportIn(await lab.importer().begin(id, [])))).toEqual(['new', 'new']);
    lab.set({ ...DEFAULT_SETTINGS, imports: { alwaysPreview: false, previewAbove: 20, books: 'one' } });
    const settled = join(lab.folder, 'b.epub');
    const other = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');
    await writeFile(settled, zipOf(epubParts('', `<p>${other}</p>`)));
    expect(kindsOf(reportIn(await lab.importer().offerPaths([settled])))).toHaveLength(1);
  });

  it('asks the same about the tables and books in an archive, each with its place there', async () => {
    const inner = zipOf([{ name: 'deep/b.csv', bytes: Buffer.from(table) }]);
    const archive = zipOf([
      { name: 'a.csv', bytes: Buffer.from(table.replace('k1', 'q1')) },
      { name: 'book.epub', bytes: zipOf(epubParts()) },
      { name: 'inner.zip', bytes: inner },
    ]);
    const { id, preview } = await offered('all.zip', archive);
    expect(preview.tables.map(({ names, fileNames }) => [names[0], fileNames])).toEqual([
      ['q1', ['all.zip › a.csv']],
      ['k1', ['all.zip › inner.zip › deep/b.csv']],
    ]);
    expect(preview.books).toEqual({ fileNames: ['all.zip › book.epub'], chapters: 2, books: 'one' });
    const key = preview.tables[1]?.key ?? '';
    await lab.importer().readAs(id, { about: 'columns', key, map });
    const again = previewIn(await lab.importer().readAs(id, { about: 'books', books: 'chapters' }));
    expect(again.tables.map(({ isCertain }) => isCertain)).toEqual([false, true]);
    expect(again.rows.map(({ fileName, status }) => [fileName, status])).toEqual([
      ['all.zip › a.csv › row 2', 'failed'],
      ['all.zip › a.csv › row 3', 'failed'],
      ['all.zip › book.epub › chapter 1', 'new'],
      ['all.zip › book.epub › chapter 2', 'new'],
      ['all.zip › inner.zip › deep/b.csv › row 2', 'new'],
      ['all.zip › inner.zip › deep/b.csv › row 3', 'new'],
    ]);
    const report = reportIn(await lab.importer().begin(id, []));
    expect(kindsOf(report).filter((kind) => kind === 'new')).toHaveLength(4);
  });

  const words = 'Паром снова ходит. Двести человек перешли реку, и мост закрыт.';
  const mail = `Subject: ${words.slice(0, 17)}\r\nFrom: a@example.invalid\r\nMessage-ID: <1@x>\r\n\r\n${words}\r\n`;
  const kinds = {
    'a text': { name: 'a.txt', text: words, row: 0 },
    'a table': { name: 'a.csv', text: `title,text\nПаром,${words}\nМост,${words} Да.\n`, row: 1 },
    'a mailbox': { name: 'a.mbox', text: `From a@b Fri May  3 08:00:00 2024\r\n${mail}\r\n`, row: 0 },
  };
  for (const [kind, { name, text, row }] of Object.entries(kinds)) {
    it(`reads ${kind} in the encoding that a person chose, in the preview and in the library`, async () => {
      lab.set({ ...DEFAULT_SETTINGS, imports: { alwaysPreview: true, previewAbove: 20 } });
      const { id, preview } = await offered(name, iconv.encode(text, 'koi8-r'));
      expect(preview.rows[row]).toMatchObject({ isEncoded: true });
      const offer = await lab.importer().encodings(id, row);
      expect(offer).toMatchObject({ ok: true, value: { fileName: preview.rows[row]?.fileName } });
      const wrong = previewIn(await lab.importer().readAs(id, { about: 'encoding', row, encoding: 'windows-1251' }));
      expect(wrong.rows[row]?.found?.sample).not.toContain('Двести');
      const right = previewIn(await lab.importer().readAs(id, { about: 'encoding', row, encoding: 'koi8-r' }));
      expect(right.rows[row]).toMatchObject({ key: preview.rows[row]?.key, found: { encoding: 'koi8-r' } });
      expect(right.rows[row]?.found?.sample).toContain('Двести');
      const report = reportIn(await lab.importer().begin(id, []));
      const store = lab.session().current().store;
      const read = await store?.readArticle(report.outcomes[row]?.articleId ?? '');
      expect(read).toMatchObject({ ok: true, value: { article: { source: { encoding: 'koi8-r' } } } });
      expect(read?.ok ? read.value.article.text : '').toContain('Двести');
    });
  }
});
