import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from './fixtures/dialogs';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
import { structureOf } from './fixtures/pdf-structure';
import { expect, test } from './fixtures/test';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

test('one PDF on all articles: its contents, timeline, quotes, index and sources lead to the pages they name', async ({
  launch,
  library,
  filesFolder,
}) => {
  test.setTimeout(240_000);
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.chooseFromMenu('export-collection');
  const dialog = main.page.getByRole('dialog', { name: 'Export a collection report' });
  await dialog.getByRole('textbox', { name: 'Title' }).fill('What the papers said');
  await expect(dialog.getByText(/^Page 1 of \d\d+$/u)).toBeVisible({ timeout: 90_000 });
  const target = join(filesFolder, 'report.pdf');
  await answerSaveDialog(app, target);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying('Saved report.pdf')).toBeVisible({ timeout: 120_000 });
  expect(await readdir(filesFolder)).toEqual(['report.pdf']);

  const { pages, title } = await readPdf(target);
  const found = await structureOf(target);
  expect(title).toBe('What the papers said');
  expect(found.language).toBe('en');
  expect(pages).toHaveLength(found.pages);
  for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} of ${found.pages}`);

  await test.step('every link and every bookmark leads to a page', () => {
    const links = found.links.flat();
    expect(links.length).toBeGreaterThan(200);
    expect(links).not.toContain(null);
    expect(found.bookmarks.map((each) => each.title)).toEqual([
      'Joint timeline',
      'Quote book',
      'Articles',
      'Index of people and organisations',
      'Sources',
    ]);
    const articles = found.bookmarks[2]?.below ?? [];
    expect(articles).toHaveLength(6);
    for (const bookmark of [...found.bookmarks, ...articles]) {
      const page = pages[(bookmark.page ?? 0) - 1] ?? '';
      const said = bookmark.title === 'Articles' ? 'Summary with evidence' : bookmark.title;
      expect(bare(page).toLowerCase()).toContain(bare(said).toLowerCase());
    }
  });

  await test.step('the contents name the pages where things are', () => {
    const contents = pages[1] ?? '';
    for (const { title: name, page } of found.bookmarks)
      expect(contents).toMatch(new RegExp(`${name}\\s+${String(page)}\\n`, 'u'));
  });

  await test.step('what is joint is of all articles, and says what nobody has reviewed', () => {
    const all = bare(pages.join('\n'));
    expect(bare(pages[0] ?? '')).toContain(bare('6 articles'));
    expect(bare(pages[0] ?? '')).toMatch(/0of\d+itemsreviewed/u);
    expect(all).toContain(bare('Filled: reviewed by a person. Outlined: not reviewed.'));
    const sources = pages.slice((found.bookmarks[4]?.page ?? 0) - 1).join('\n');
    expect(sources.match(/\b[0-9a-f]{64}\b/gu)).toHaveLength(6);
  });
});

test('the last page of the sources is not left with one article alone', async ({ launch, library, filesFolder }) => {
  test.setTimeout(240_000);
  const { main, app } = await launch([`--library=${library}`]);
  await main.chooseFromMenu('export-collection');
  const dialog = main.page.getByRole('dialog', { name: 'Export a collection report' });
  // Five of the six fit on the first page of them.
  await dialog.getByRole('textbox', { name: /^Style of your own/u }).fill('ol > li { min-height: 41mm }');
  await expect(dialog.getByText(/^Page 1 of \d\d+$/u)).toBeVisible({ timeout: 90_000 });
  const target = join(filesFolder, 'report.pdf');
  await answerSaveDialog(app, target);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying('Saved report.pdf')).toBeVisible({ timeout: 120_000 });
  const { pages } = await readPdf(target);
  const held = pages.map((page) => page.match(/\b[0-9a-f]{64}\b/gu)?.length ?? 0).filter((count) => count > 0);
  expect(held.slice(-2)).toEqual([3, 3]);
});
