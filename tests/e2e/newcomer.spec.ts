import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const NOTES = {
  'day one.txt': `Well repaired at Asher village

ASHER, 3 March 2023 - Engineers of the Water Trust repaired the main well of Asher on Friday. It gives 1,200 litres an hour.

"My daughters walked two hours every morning," said Hadja Moro, who keeps the village shop.
`,
  'day two.md': `---
title: Clinic without a doctor
date: 2023-03-05
---

The clinic of Lower Asher has had no doctor since January, its nurse, Peter Adjei, said. He sees about 60 patients a day.
`,
} as const;

test('someone who starts the program for the first time gets from a folder of notes to a filed PDF', async ({
  launch,
  filesFolder,
  dataFolder,
}) => {
  const folder = join(filesFolder, 'field notes');
  await mkdir(folder);
  for (const [name, text] of Object.entries(NOTES)) await writeFile(join(folder, name), text);
  const { main, app } = await launch([]);

  await test.step('the samples show what the program does', async () => {
    await expect(main.library.article()).toHaveCount(6);
    await expect(main.summary.items('People').first()).toBeVisible();
    await main.summary.item('People').click();
    await expect.poll(() => main.source.litWords()).not.toEqual([]);
  });
  await test.step('the first steps are told, and come again when they are asked for', async () => {
    const tour = main.page.getByRole('complementary', { name: 'First steps' });
    const framed = main.page.locator('[data-tour]');
    await expect(tour).toContainText('First steps, 1 of 5');
    await expect(framed).toHaveAttribute('data-pane', 'library');
    for (const pane of ['source', 'summary', 'notes']) {
      await tour.getByRole('button', { name: 'Next' }).click();
      await expect(framed).toHaveAttribute('data-pane', pane);
    }
    await tour.getByRole('button', { name: 'Next' }).click();
    await tour.getByRole('button', { name: 'Done' }).click();
    await expect(tour).toBeHidden();
    await expect(framed).toHaveCount(0);
    await main.chooseFromMenu('show-tour');
    await expect(tour).toBeFocused();
    await main.press('Escape');
    await expect(tour).toBeHidden();
  });
  await test.step('a folder of notes is imported', async () => {
    await answerOpenDialog(app, [folder]);
    await main.toolbar.importFolder();
    await expect(main.toasts.saying('2 articles added')).toBeVisible();
    await expect(main.library.article()).toHaveCount(8);
    await main.library.removeSamples();
    await expect(main.library.article()).toHaveCount(2);
  });
  await test.step('who said it is seen beside the words, and set right', async () => {
    await main.library.open('Well repaired at Asher');
    const quote = main.summary.items('Quotes', 'My daughters walked');
    await expect(quote).toContainText('Hadja Moro');
    await main.summary.confirm('Quotes', 'My daughters walked');
    await main.summary.startEditing('People', 'Moro');
    await main.summary.field('Name').fill('Hadja A. Moro');
    await main.summary.saveEdit();
    await expect(main.summary.items('People', 'Hadja A. Moro')).toHaveCount(1);
  });
  await test.step('a note is written and saves itself', async () => {
    await main.notes.start();
    await main.notes.type('Who repaired it the last time?');
    await main.status.waitUntilSaved();
  });
  await test.step('what was read is found again', async () => {
    await main.library.filter.fill('nurse');
    await expect(main.library.article()).toHaveCount(1);
    await main.library.open('Clinic without a doctor');
    await main.library.filter.fill('');
    await main.library.open('Well repaired at Asher');
  });
  await test.step('it is filed as a PDF', async () => {
    await answerSaveDialog(app, join(filesFolder, 'well.pdf'));
    await main.toolbar.exportPdf();
    await expect(main.toasts.saying('Saved well.pdf in')).toBeVisible({ timeout: 60_000 });
    expect(await readdir(filesFolder)).toContain('well.pdf');
  });
  await test.step('help is there without a network: F1', async () => {
    await main.pressMenuKey('F1');
    await expect(main.page.getByRole('dialog', { name: 'Guide' })).toBeVisible();
    await main.press('Escape');
  });
  await test.step('all of it is there the next morning', async () => {
    await app.close();
    const { main: again } = await launch([], dataFolder);
    await expect(again.source.title).toHaveText('Well repaired at Asher village');
    await expect(again.summary.items('People', 'Hadja A. Moro')).toHaveCount(1);
    await expect(again.notes.note(1)).toContainText('Who repaired it the last time?');
    await expect(again.library.article()).toHaveCount(2);
  });
});
