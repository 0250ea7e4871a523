import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { look, makeNarrow } from './fixtures/narrow-look';
import { expect, test } from './fixtures/test';

const PARAGRAPHS = [
  'The council of Orsel met on Tuesday to speak of the bridge, which had been shut since the flood of March.',
  'Its engineer said that two of the five piers would have to be built anew, and that nobody could say the cost.',
  'A ferry carries people and goods across the river until then, from seven in the morning until nightfall.',
];

for (const way of ['narrow', 'magnified'] as const) {
  test(`a report with its rows, what differs between two texts and many tags fit a width of 320 pixels: ${way}`, async ({
    launch,
    library,
    filesFolder,
  }) => {
    const folder = join(filesFolder, 'wires');
    await mkdir(folder, { recursive: true });
    const text = `The bridge of Orsel\n\n${PARAGRAPHS.join('\n\n')}\n`;
    await writeFile(join(folder, 'the-wire-as-it-came-in-the-morning-before-anybody-had-read-it-through.txt'), text);
    await writeFile(
      join(folder, 'b.txt'),
      text.replace('two of the five', 'three of the five').replace('bridge', 'pier'),
    );
    await writeFile(join(folder, 'empty.txt'), '');
    const { main, app } = await launch([`--library=${library}`]);
    const { page } = main;
    const dialog = page.getByRole('dialog');
    await answerOpenDialog(app, [folder]);
    await main.toolbar.importFolder();
    await dialog.getByRole('button', { name: /^Import \d/u }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Articles like this one' })).toBeVisible();
    await main.library.list.focus();
    await main.press('t');
    for (let at = 1; at <= 24; at += 1) {
      await page.keyboard.insertText(`field season ${at}/a district with a long name number ${at}`);
      await main.press('Enter');
      await expect(dialog.getByRole('menuitemcheckbox', { checked: true })).toHaveCount(at);
    }
    await makeNarrow(app, page, way);
    await look(page, 'choosing tags');
    await main.press('Escape');
    await expect(dialog).toHaveCount(0);
    await page.getByRole('radio', { name: 'Source' }).click();
    await look(page, 'many tags');
    await page
      .getByRole('button', { name: /^Compare with/u })
      .first()
      .click();
    await expect(dialog.getByRole('deletion').first()).toBeVisible();
    await look(page, 'what differs');
    await main.press('Escape');
    await page.getByRole('radio', { name: 'Library' }).click();
    await expect(page.getByRole('option').filter({ hasText: '+23 tags' })).toHaveCount(1);
    await look(page, 'tags in the list');
    await page.getByRole('button', { name: 'Narrow the list' }).click();
    await expect(page.getByRole('treegrid')).toBeVisible();
    await look(page, 'tags in the tree');
    await main.chooseFromMenu('show-imports');
    await dialog.getByRole('button', { name: /^Show the report on wires/u }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(3);
    await look(page, 'report with rows');
  });
}
