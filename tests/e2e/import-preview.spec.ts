import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const STORY = `The council of Orsel met on Tuesday to speak of the bridge, which had been shut since the flood of March. Its engineer
said that two of the five piers would have to be built anew, and that nobody could say what the work would cost.`;

test('a doubtful folder is shown before it is imported, set right, imported, and its report opened again later', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'field');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'a-dated.txt'), `Date: 03/08/2023\nBy: Ana Lind\n\n${STORY}\n`);
  await writeFile(join(folder, 'b-again.txt'), `${STORY.toUpperCase()}\n`);
  await writeFile(join(folder, 'ج-ملاحظة.txt'), 'ملاحظة من الميناء. غادرت ثلاثة قوارب.\n');
  await writeFile(join(folder, 'd-empty.txt'), '');
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await answerOpenDialog(app, [folder]);
  await main.toolbar.importFolder();
  const preview = main.page.getByRole('dialog', { name: 'Before the import' });
  await expect(preview).toContainText('4 texts were found. Nothing has been imported yet.');

  await test.step('nothing is hidden from those who read by other means', async () => {
    const { violations } = await new AxeBuilder({ page: main.page })
      .include('[role="dialog"]')
      .setLegacyMode(true)
      .analyze();
    expect(violations).toEqual([]);
  });
  await test.step('by the keyboard: dates settled, a title set right, a row left out', async () => {
    await preview.getByRole('radio', { name: '3 Aug 2023' }).focus();
    await main.press('Space');
    await preview.getByRole('radio', { name: 'All' }).check();
    await expect(preview.getByLabel('Date of a-dated.txt')).toHaveValue('2023-08-03');
    // The same words in another file are left out until they are asked for.
    await preview.getByRole('checkbox', { name: 'Import b-again.txt' }).check();
    await preview.getByLabel('Title of a-dated.txt').fill('The bridge of Orsel');
    await preview.getByRole('checkbox', { name: 'Import ج-ملاحظة.txt' }).uncheck();
    await preview.getByLabel('Date of b-again.txt').fill('tomorrow');
    await expect(preview.getByRole('button', { name: /^Import \d/u })).toBeDisabled();
    await preview.getByLabel('Date of b-again.txt').fill('2023-08');
    await preview.getByRole('button', { name: 'Import 2 texts' }).press('Enter');
  });
  await test.step('what was set right is in the article', async () => {
    await expect(main.toasts.saying('2 articles added, 1 could not be read, 1 left out')).toBeVisible();
    await expect(main.source.title).toHaveText('The bridge of Orsel');
    await expect(main.page.getByLabel('Facts')).toContainText('3 Aug 2023');
  });
  await test.step('the report is kept, and what failed can be tried again', async () => {
    await main.chooseFromMenu('show-imports');
    await main.page.getByRole('button', { name: /^Show the report on field/u }).click();
    const report = main.page.getByRole('dialog', { name: /^Import report/u });
    await expect(report.getByRole('listitem')).toHaveCount(4);
    await expect(report.getByRole('listitem').filter({ hasText: 'd-empty.txt' })).toContainText('Failed');
    await writeFile(join(folder, 'd-empty.txt'), 'There is a note in it now.\n');
    await report.getByRole('button', { name: 'Retry 1 file' }).click();
    await expect(main.toasts.saying('1 article added')).toBeVisible();
  });
});
