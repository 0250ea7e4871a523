import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from './fixtures/axe-findings';
import { DIALOGS } from './fixtures/dialog-commands';
import { chooseBefore } from './fixtures/choose-before';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

/** What lies under a dialog is looked at elsewhere, without it. */
const DIALOG = '[role="dialog"]';

/** Puts something into each list: tags of two levels, a collection, a saved search, a rule, a template, a backup, a deleted article. */
async function fill(main: MainWindow): Promise<void> {
  await main.page.evaluate(async () => {
    type Save = { readonly save: (inputs: readonly unknown[], step: unknown) => Promise<{ readonly ok: boolean }> };
    const { kept } = (globalThis as unknown as { readonly sidelight: { readonly kept: Save } }).sidelight;
    const record = { id: null, articleId: null };
    const name = 'Harbour';
    const puts = [
      ['tag', { ...record, name, hue: 'teal' }],
      ['tag', { ...record, name: 'Harbour/Ferries', hue: null }],
      ['collection', { ...record, name }],
      ['search', { ...record, name, query: 'harbour', narrowing: {} }],
      ['rule', { ...record, names: ['Quay House'], of: null, is: { section: 'organizations', name } }],
      ['template', { ...record, name, markdown: '## {{title}}' }],
    ];
    const inputs = puts.map(([kind, put]) => ({ type: 'put', kind, record: put }));
    const saved = await kept.save(inputs, { kind: 'new-tag', label: name, count: puts.length });
    if (!saved.ok) throw new Error('The records could not be made.');
  });
  await main.chooseFromMenu('back-up-now');
  await expect(main.page.getByRole('option')).toHaveCount(6);
  await main.page.getByRole('option').last().click();
  await main.chooseFromMenu('delete-article');
  await expect(main.page.getByRole('option')).toHaveCount(5);
}

// Between them both themes and both directions.
for (const { language, theme } of [
  { language: 'en', theme: 'dark' },
  { language: 'ar', theme: 'light' },
] as const) {
  test(`no finding in any dialog: ${language}, ${theme}`, async ({ launch, library, dataFolder, filesFolder }) => {
    await chooseBefore(dataFolder, language, theme);
    const folder = join(filesFolder, 'field');
    await mkdir(folder);
    await writeFile(join(folder, 'dated.txt'), 'Date: 03/08/2023\n\nThree boats left the harbour of Orsel.\n');
    await writeFile(join(folder, 'empty.txt'), '');
    await writeFile(
      join(folder, 'table.csv'),
      'body,remark\n"The quay was closed at noon, the harbour master said.",none\n',
    );
    const { main, app } = await launch([`--library=${library}`], dataFolder);
    const { page } = main;
    const dialog = page.getByRole('dialog');
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await fill(main);
    await page.getByRole('option').nth(1).click();

    for (const command of DIALOGS) {
      await test.step(command, async () => {
        await main.chooseFromMenu(command);
        await expect(dialog).toBeVisible();
        await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
        expect.soft(await axeFindings(page, DIALOG), command).toEqual([]);
        await main.press('Escape');
        await expect(dialog).toHaveCount(0);
      });
    }
    await test.step('the preview of an import, with its questions', async () => {
      await answerOpenDialog(app, [folder]);
      await main.chooseFromMenu('import-folder');
      await expect(dialog.getByText('table.csv').first()).toBeVisible();
      expect.soft(await axeFindings(page, DIALOG)).toEqual([]);
      await main.press('Escape');
      await expect(dialog).toHaveCount(0);
    });
    await test.step('the form that sets a name right', async () => {
      await page.locator('[data-section="people"] [tabindex]').first().focus();
      await main.press('r');
      await expect(dialog).toBeVisible();
      expect.soft(await axeFindings(page, DIALOG)).toEqual([]);
      await main.press('Escape');
    });
  });
}
