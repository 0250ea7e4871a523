import { join } from 'node:path';
import { reportWords } from '../../src/core/report/words/report-languages';
import { answerSaveDialog } from './fixtures/dialogs';
import { chooseBefore } from './fixtures/choose-before';
import { canReadPdf, readPdf } from './fixtures/pdf';
import { structureOf } from './fixtures/pdf-structure';
import { expect, test } from './fixtures/test';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

/** The words as they are compared: capitals are set by the style, and a reader of Arabic puts blanks between its letters and the parts of a date in the order of the page. */
function letters(words: string): string {
  return words
    .normalize('NFKC')
    .toLocaleLowerCase('en')
    .replaceAll(/[\s\p{Cf}]/gu, '');
}

for (const { language, heading, page: foot, published, section } of [
  {
    language: 'en',
    heading: 'Summary with evidence',
    page: 'Page 1 of',
    published: '18 June 2024',
    section: 'Key points',
  },
  {
    language: 'fr',
    heading: 'Synthèse avec preuves',
    page: 'Page 1 sur',
    published: '18 juin 2024',
    section: 'Points clés',
  },
  {
    language: 'es',
    heading: 'Resumen con pruebas',
    page: 'Página 1 de',
    published: '18 de junio de 2024',
    section: 'Puntos clave',
  },
  { language: 'ar', heading: 'ملخص مع الشواهد', page: '1 / ', published: 'يونيو', section: 'النقاط الرئيسية' },
] as const) {
  test(`a PDF is in the language of the window, or in one of its own: ${language}`, async ({
    launch,
    library,
    dataFolder,
    filesFolder,
  }) => {
    const windowLanguage = language === 'en' ? 'fr' : language;
    await chooseBefore(dataFolder, windowLanguage);
    const { main, app } = await launch([`--library=${library}`], dataFolder);
    await main.page.getByRole('option').filter({ hasText: 'Notes from the Tellin' }).click();
    await expect(main.page.getByRole('heading', { level: 1, name: /Tellin/u })).toBeVisible();
    const target = join(filesFolder, 'report.pdf');
    await answerSaveDialog(app, target);
    await main.chooseFromMenu('export-pdf-as');
    const dialog = main.page.getByRole('dialog');
    await expect(dialog.getByRole('region').last()).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
    if (language !== windowLanguage) await dialog.getByRole('combobox').selectOption(language);
    await dialog.getByRole('button').last().click();
    await expect(main.page.getByText('report.pdf').first()).toBeVisible({ timeout: 60_000 });
    const { pages, outline } = await readPdf(target);
    const first = letters(pages[0] ?? '');
    for (const words of [heading, published, foot]) expect(first).toContain(letters(words));
    expect(outline[0]).toBe(section);
    expect(outline.at(-1)).toBe(reportWords(language).source);
    const links = (await structureOf(target)).links.flat();
    expect(links.length).toBeGreaterThan(100);
    expect(links).not.toContain(null);
  });
}
