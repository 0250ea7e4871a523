import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from './fixtures/dialogs';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
import { allOf, tagsOf } from './fixtures/pdf-tags';
import { expect, test } from './fixtures/test';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

/** The letters alone: in the source, evidence numbers stand between the words and in the margin. */
function letters(words: string): string {
  return words.normalize('NFKC').replaceAll(/[^\p{L}]+/gu, '');
}

test('the PDF holds every item with its evidence, every note, the source, its page numbers and what it is', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.insert('# To ask\n\nWho opens the **gates**, and when?\n\n1. The dam\n2. The ministry');
  await main.summary.reject('Quotes', 'Knowing that the water');
  const target = join(filesFolder, 'report.pdf');
  await answerSaveDialog(app, target);
  await main.toolbar.exportPdf();
  await expect(main.toasts.saying('Saved report.pdf in')).toBeVisible({ timeout: 30_000 });
  expect(await readdir(filesFolder)).toEqual(['report.pdf']);

  const pdf = await readPdf(target);
  const whole = bare(pdf.pages.join('\n'));
  await test.step('metadata and page numbers', () => {
    expect(pdf.title).toContain('Two countries agree to share flood warnings');
    expect(pdf.author).not.toBe('');
    expect(pdf.keywords).not.toBe('');
    for (const [index, page] of pdf.pages.entries()) {
      const foot = `Two countries agree .* Page ${index + 1} of ${pdf.pages.length}$`;
      expect(page.trimEnd().split('\n').at(-1)).toMatch(new RegExp(foot, 'u'));
    }
    // Chromium shrinks every page when one part is wider than the paper.
    expect(pdf.width).toBeCloseTo(174, 0);
    expect(pdf.outline).toEqual(['Key points', 'People'].concat(pdf.outline.slice(2, -2), ['Notes', 'Source']));
  });
  await test.step('every item, except the rejected one, with a number', async () => {
    const summary = letters(pdf.pages.join('\n').split(/\nSource\b/u)[0] ?? '');
    for (const section of ['Key points', 'Quotes'] as const) {
      const texts = main.summary
        .items(section)
        .filter({ hasNot: main.page.getByTitle('Rejected') })
        .locator('p[dir], blockquote');
      expect(await texts.count()).toBeGreaterThan(4);
      for (const words of await texts.allTextContents()) expect(summary).toContain(letters(words));
    }
    for (const section of ['People', 'Organisations', 'Places'] as const) {
      for (const name of await main.summary.items(section).locator('bdi').allTextContents()) {
        expect(whole).toContain(bare(name));
      }
    }
  });
  await test.step('the note in its tags: heading, words whole, numbers apart from their items', async () => {
    const all = (await tagsOf(target)).flatMap(({ elements }) => elements);
    // The note goes on over the foot of a page, and its list may too.
    const note = allOf(all, 'Art').flatMap(({ holds }) => holds);
    expect(note.slice(0, 3).map(({ role }) => role)).toEqual(['H3', 'P', 'L']);
    expect(note[1]?.words.trim()).toBe('Who opens the gates, and when?');
    const items = allOf(note, 'LI').map(({ holds }) => holds.map(({ words }) => words.trim()));
    expect(items).toEqual([
      ['1.', 'The dam'],
      ['2.', 'The ministry'],
    ]);
  });
  await test.step('the note and the whole source', async () => {
    expect(whole).toContain(bare('To ask'));
    expect(whole).toContain(bare('Who opens the gates, and when?'));
    // A paragraph may go on over the foot of a page.
    const source = letters(pdf.pages.join('\n').replaceAll(/^.*Page \d+ of \d+\s*$/gmu, ''));
    for (const paragraph of await main.source.text.locator('p[data-start]').allTextContents()) {
      expect(source).toContain(letters(paragraph));
    }
  });
});

test('a cancelled export writes nothing; one that cannot be written says why and leaves no half file', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Mobile clinics');
  await answerSaveDialog(app, null);
  await main.toolbar.exportPdf();
  await expect(main.toolbar.exportButton).toHaveText('Export PDF');
  await expect(main.toasts.region.getByRole('listitem')).toHaveCount(0);

  const gone = join(filesFolder, 'gone');
  await answerSaveDialog(app, join(gone, 'report.pdf'));
  await main.toolbar.exportPdf();
  const problem = main.toasts.saying('The PDF could not be made');
  await expect(problem).toContainText('the folder is no longer there', { timeout: 30_000 });
  await problem.getByRole('button', { name: 'Dismiss' }).click();
  expect(await readdir(filesFolder)).toEqual([]);

  await mkdir(join(filesFolder, 'taken.pdf'));
  await answerSaveDialog(app, join(filesFolder, 'taken.pdf'));
  await main.toolbar.exportPdf();
  await expect(problem).toContainText('a folder of that name is in the way', { timeout: 30_000 });
  expect(await readdir(filesFolder)).toEqual(['taken.pdf']);
  await rm(join(filesFolder, 'taken.pdf'), { recursive: true });
  await main.chooseFromMenu('export-pdf');
  await expect(main.toasts.saying('Saved taken.pdf')).toBeVisible({ timeout: 30_000 });
  expect(await readdir(filesFolder)).toEqual(['taken.pdf']);
});

test('articles in Arabic and Chinese are set in letters, not in boxes', async ({ launch, library, filesFolder }) => {
  const { main, app } = await launch([`--library=${library}`]);
  const words = { 'افتتاح جسر': ['سامر', 'الخطيب', 'البلدية'], 河谷气象档案: ['陈慧敏', '档案', '萨尔达科尔河'] };
  for (const [index, [title, expected]] of Object.entries(words).entries()) {
    await main.library.open(title);
    const target = join(filesFolder, `article-${index}.pdf`);
    await answerSaveDialog(app, target);
    await main.toolbar.exportPdf();
    await expect(main.toasts.saying(`Saved article-${index}.pdf`)).toBeVisible({ timeout: 30_000 });
    const whole = bare((await readPdf(target)).pages.join('\n'));
    for (const word of expected) expect(whole).toContain(word);
  }
});

test('a long report has an index whose numbers are the pages that name a person', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  const words = 'Clerk Ruth Vale wrote to the harbour office about the ropes, the tar and the lamps of the old ferry.';
  const others = Array.from(
    { length: 60 },
    () => 'Rain fell on the harbour all that week, and the boats stayed at the pier.',
  );
  const path = join(dataFolder, 'ropes.txt');
  await writeFile(path, ['The ropes of the ferry', words, ...others, words, ...others].join('\n\n'));
  const { main, app } = await launch([`--library=${library}`, path]);
  await main.library.open('The ropes of the ferry');
  const target = join(filesFolder, 'ropes.pdf');
  await answerSaveDialog(app, target);
  await main.toolbar.exportPdf();
  await expect(main.toasts.saying('Saved ropes.pdf')).toBeVisible({ timeout: 60_000 });
  const { pages, outline } = await readPdf(target);
  expect(outline.at(-1)).toBe('Index');
  const [line = ''] = /Ruth Vale +\d[\d, –]*/u.exec(pages.join('\n').split('INDEX OF')[1] ?? '') ?? [];
  const told = [...line.matchAll(/\d+/gu)].map(([number]) => Number(number));
  const source = pages.findIndex((page) => /^ *SOURCE/mu.test(page));
  const named = pages.flatMap((page, index) => (index >= source && page.includes('Vale wrote') ? [index + 1] : []));
  expect(told).toEqual(named);
  expect(named).toHaveLength(2);
});
