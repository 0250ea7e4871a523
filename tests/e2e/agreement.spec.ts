import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Bridge } from '../../src/shared/ipc/contract';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

/** Ana confirms all people of two articles; Ben confirms those of the first and rejects those of the second, which alone are collected. */
async function judge(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bridge = (window as unknown as { readonly sidelight: Bridge }).sidelight;
    const { rows: text } = await bridge.articles.page(null);
    const rows = JSON.parse(text ?? '[]') as readonly { readonly id: string; readonly title: string }[];
    const wanted = ['Two countries agree', 'Mobile clinics'].map((title) =>
      rows.find((row) => row.title.startsWith(title)),
    );
    for (const [index, row] of wanted.entries()) {
      const articleId = row?.id ?? '';
      const opened = await bridge.articles.open(articleId);
      if (opened === null || !opened.ok) throw new Error('The article did not open');
      for (const { id } of opened.value.summary.people) {
        const about = { articleId, section: 'people', itemId: id, edit: null } as const;
        await bridge.reviews.save({ ...about, verdict: 'confirmed', by: 'Ana' });
        await bridge.reviews.save({ ...about, verdict: index === 0 ? 'confirmed' : 'rejected', by: 'Ben' });
      }
    }
    const step = { kind: 'new-collection', label: 'Clinics', count: 1 } as const;
    const collection = { id: 'c1', articleId: null, name: 'Clinics' };
    const membership = { id: 'c1_m', articleId: wanted[1]?.id ?? '', collectionId: 'c1', position: 0 };
    await bridge.kept.save(
      [
        { type: 'put', kind: 'collection', record: collection },
        { type: 'put', kind: 'membership', record: membership },
      ],
      step,
    );
  });
}

test('two reviewers are compared over an article, a collection and the library, and in the report', async ({
  launch,
  library,
  filesFolder,
  dataFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await judge(main.page);
  await main.chooseFromMenu('compare-reviewers');
  const dialog = main.page.getByRole('dialog', { name: 'Compare reviewers' });
  const scope = dialog.getByRole('combobox', { name: 'In', exact: true });
  const figure = (name: string) =>
    dialog.getByRole('term').filter({ hasText: name }).locator('xpath=following-sibling::dd');
  await expect(figure('Same verdict')).toContainText('100%');
  await scope.selectOption({ label: 'Collection “Clinics”' });
  await expect(figure('Same verdict')).toContainText('0 (0%)');
  await expect(figure('Cohen’s kappa')).toHaveText('0.00');
  await expect(dialog.getByRole('listitem').first()).toContainText('Mobile clinics');
  await scope.selectOption({ label: 'The whole library' });
  await expect(figure('Same verdict')).not.toContainText('0 (0%)');
  const kappa = (await figure('Cohen’s kappa').textContent()) ?? '';
  expect(Number(kappa)).toBeGreaterThan(-1);
  await app.close();

  const report = join(filesFolder, 'report.pdf');
  const args = ['--format', 'pdf', '--template', 'report', '--out', report];
  expect(await sidelight(['export', '--library', library, ...args], dataFolder)).toMatchObject({ status: 0 });
  const [cover = ''] = (await readPdf(report)).pages;
  expect(bare(cover)).toContain(bare(`Cohen’s kappa ${kappa} (Ana and Ben)`));
});
