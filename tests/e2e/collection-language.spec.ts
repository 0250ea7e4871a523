import { join } from 'node:path';
import { collectionWords } from '../../src/core/report/collection/words/collection-languages';
import { answerSaveDialog } from './fixtures/dialogs';
import { chooseBefore } from './fixtures/choose-before';
import { canReadPdf, readPdf } from './fixtures/pdf';
import { structureOf } from './fixtures/pdf-structure';
import { allOf, tagsOf } from './fixtures/pdf-tags';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

/** The words as they are compared: capitals are set by the style, and a reader of Arabic puts blanks between its letters and marks elsewhere. */
function letters(words: string): string {
  return words
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replaceAll(/[\s\p{Cf}\p{M}]/gu, '');
}

const SAID = {
  fr: { heading: 'Rapport de collection', articles: '6 articles', foot: 'Page 1 sur', date: '2 septembre 2024' },
  es: { heading: 'Informe de colección', articles: '6 artículos', foot: 'Página 1 de', date: '2 sept 2024' },
  ar: { heading: 'تقرير مجمّع', articles: '6 مقالات', foot: '1 / ', date: 'يونيو' },
} as const;

/** Everything that leads through the report is in its language, and leads somewhere. */
async function expectSaidIn(language: keyof typeof SAID, path: string): Promise<void> {
  const { headings, timeline, articles, frame } = collectionWords(language);
  const said = SAID[language];
  const { pages } = await readPdf(path);
  const found = await structureOf(path);
  expect(found.language).toBe(language);
  expect(found.bookmarks.map(({ title }) => title)).toEqual([
    headings.timeline,
    headings.quotes,
    articles,
    headings.index,
    headings.sources,
  ]);
  const below = found.bookmarks[2]?.below ?? [];
  expect(below).toHaveLength(6);
  for (const { page } of [...found.bookmarks, ...below]) expect(page).not.toBeNull();
  const links = found.links.flat();
  expect(links.length).toBeGreaterThan(200);
  expect(links).not.toContain(null);
  const [cover = '', contents = ''] = pages.map(letters);
  for (const words of [said.heading, said.foot, said.articles]) expect(cover).toContain(letters(words));
  expect(contents).toContain(letters(said.date));
  for (const { page } of found.bookmarks) expect(contents).toContain(String(page));
  // A page that is not known is printed as noughts.
  expect(contents).not.toContain('000');

  const all = (await tagsOf(path)).flatMap(({ elements }) => elements);
  const heads = allOf(all, 'H2').map(({ words }) => letters(words));
  const cells = allOf(all, 'TH').map(({ words }) => letters(words));
  expect(heads.length).toBeGreaterThan(5);
  expect(cells.filter(Boolean).length).toBeGreaterThan(2);
  // This reader knows no Arabic letters within a word.
  if (language !== 'ar') {
    for (const name of ['front', 'timeline', 'quotes', 'index', 'sources'] as const)
      expect(heads).toContain(letters(headings[name]));
    for (const head of [timeline.date, timeline.event, timeline.page]) expect(cells).toContain(letters(head));
  }
  expect(allOf(all, 'Figure').map(({ alt }) => alt)).toContain(frame.states.unreviewed);
  const chart = timeline.chart(timeline.byUnit.month);
  expect(allOf(all, 'Figure').map(({ alt }) => alt)).toContain(chart);
}

for (const { language, windowLanguage } of [
  { language: 'fr', windowLanguage: 'fr' },
  { language: 'es', windowLanguage: 'fr' },
  { language: 'ar', windowLanguage: 'ar' },
] as const) {
  test(`a collection report is in the language of the window, or in one of its own: ${language}`, async ({
    launch,
    library,
    dataFolder,
    filesFolder,
  }) => {
    test.setTimeout(240_000);
    await chooseBefore(dataFolder, windowLanguage);
    const { main, app } = await launch([`--library=${library}`], dataFolder);
    await expect(main.page.getByRole('option')).toHaveCount(6);
    await main.chooseFromMenu('export-collection');
    const dialog = main.page.getByRole('dialog');
    if (language !== windowLanguage) await dialog.getByRole('combobox').selectOption(language);
    await expect(dialog.getByRole('region').last()).toHaveAttribute('aria-busy', 'false', { timeout: 90_000 });
    const target = join(filesFolder, 'report.pdf');
    await answerSaveDialog(app, target);
    await dialog.getByRole('button').last().click();
    await expect(main.page.getByText('report.pdf').first()).toBeVisible({ timeout: 120_000 });
    await expectSaidIn(language, target);
  });
}

test('the command line makes a report in the language that is named, dossiers and briefs too', async ({
  library,
  filesFolder,
  dataFolder,
}) => {
  test.setTimeout(240_000);
  const run = (...args: readonly string[]) =>
    sidelight(['export', '--library', library, '--format', 'pdf', '--language', 'ar', ...args], dataFolder);
  const report = join(filesFolder, 'report.pdf');
  expect(await run('--template', 'report', '--out', report)).toMatchObject({ status: 0, errors: '' });
  await expectSaidIn('ar', report);
  const { frame, dossiers } = collectionWords('ar');
  const all = join(filesFolder, 'all.pdf');
  expect(await run('--out', all)).toMatchObject({ status: 0, errors: '' });
  expect(letters((await readPdf(all)).pages[0] ?? '')).toContain(letters(dossiers));
  const [brief = ''] = (await run('--template', 'brief', '--out', join(filesFolder, 'briefs'))).out.split('\n');
  expect(letters((await readPdf(brief)).pages[0] ?? '')).toContain(letters(frame.brief));
});
