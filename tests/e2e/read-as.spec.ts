import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from './fixtures/axe-findings';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const STORY = `Café Straße reopens

The owner, Zoë Lindqvist, opened the doors on Tuesday. "We have waited nine years for this," said Mayor Orla Venn at the
meeting. The repair cost 4,200 euros.
`;

test('a text is read in another encoding from its kept bytes, its decisions with it, and back by Undo', async ({
  launch,
  library,
  filesFolder,
}) => {
  const path = join(filesFolder, 'opening.txt');
  await writeFile(path, STORY);
  const { main, app } = await launch([`--library=${library}`]);
  await answerOpenDialog(app, [path]);
  await main.toolbar.importFiles();
  await expect(main.source.title).toHaveText('Café Straße reopens');
  const figure = main.page.getByRole('region', { name: 'Figures' }).locator('[data-item]').first();
  await figure.locator('[data-item-main]').press('c');
  await expect(figure).toHaveAttribute('data-state', 'confirmed');

  await main.page.getByRole('button', { name: 'Read the file in another encoding' }).click();
  const dialog = main.page.getByRole('dialog', { name: 'Read as…' });
  await expect(dialog).toContainText('Its bytes show that it is written in utf-8.');
  await expect(dialog.getByText('CafÃ© StraÃŸe reopens').first()).toBeVisible();
  await test.step('nothing is hidden from those who read by other means', async () => {
    expect(await axeFindings(main.page, '[role="dialog"]')).toEqual([]);
  });
  await test.step('by the keyboard', async () => {
    await dialog.getByRole('radio', { name: /^windows-1252/u }).focus();
    await main.press('Space');
    await dialog.getByRole('button', { name: 'Read as windows-1252' }).press('Enter');
  });
  await expect(main.source.title).toHaveText('CafÃ© StraÃŸe reopens');
  await expect(figure).toHaveAttribute('data-state', 'confirmed');
  await expect(main.toasts.saying('in another encoding')).toBeVisible();
  await main.chooseFromMenu('undo');
  await expect(main.source.title).toHaveText('Café Straße reopens');
  await expect(figure).toHaveAttribute('data-state', 'confirmed');
});
