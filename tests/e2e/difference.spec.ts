import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from './fixtures/axe-findings';
import { chooseBefore } from './fixtures/choose-before';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const PARAGRAPHS = [
  'The council of Orsel met on Tuesday to speak of the bridge, which had been shut since the flood of March.',
  'Its engineer said that two of the five piers would have to be built anew, and that nobody could say the cost.',
  'A ferry carries people and goods across the river until then, from seven in the morning until nightfall.',
  'The council will meet again in a month, when the survey of the piers is done and its figures are known.',
];

test('an article shows those it is like, and what differs between them', async ({ launch, library, filesFolder }) => {
  const folder = join(filesFolder, 'wires');
  await mkdir(folder, { recursive: true });
  const head = (outlet: string) => `Source: ${outlet}\nDate: 2024-05-03\n\n`;
  await writeFile(join(folder, 'a.txt'), `${head('Orsel Post')}The bridge of Orsel\n\n${PARAGRAPHS.join('\n\n')}\n`);
  const changed = PARAGRAPHS.join('\n\n').replace('two of the five', 'three of the five').replace('goods', 'cattle');
  await writeFile(join(folder, 'b.txt'), `${head('River News')}Orsel bridge stays shut\n\n${changed}\n`);
  const { main, app } = await launch([`--library=${library}`]);
  await answerOpenDialog(app, [folder]);
  await main.toolbar.importFolder();
  const preview = main.page.getByRole('dialog', { name: 'Before the import' });
  await preview.getByRole('button', { name: 'Import 2 texts' }).click();
  await expect(main.toasts.saying('2 articles added')).toBeVisible();

  await main.library.article('Orsel bridge stays shut').click();
  const strip = main.page.getByRole('region', { name: 'Articles like this one' });
  await expect(strip).toContainText(/Nearly the same:.*The bridge of Orsel.*Orsel Post · 3 May 2024 · \d\d %/u);
  await test.step('and the other way', async () => {
    await strip.getByRole('button', { name: 'The bridge of Orsel', exact: true }).click();
    await expect(main.source.title).toHaveText('The bridge of Orsel');
    await expect(strip).toContainText('Orsel bridge stays shut');
  });
  await strip.getByRole('button', { name: 'Compare with “Orsel bridge stays shut”' }).press('Enter');
  const dialog = main.page.getByRole('dialog', { name: 'What differs' });
  await expect(dialog).toContainText('2 words only on the left, 2 words only on the right');
  await expect(dialog.getByRole('deletion')).toHaveText([/^two/u, /^goods/u]);
  await expect(dialog.getByRole('insertion')).toHaveText([/^three/u, /^cattle/u]);
  await test.step('by the keyboard', async () => {
    await dialog.getByLabel('The two texts side by side').focus();
    await main.press('n');
    await expect(dialog).toContainText('1 of');
    await expect(dialog.locator('[data-difference="1"]')).toBeFocused();
  });
  await test.step('nothing is hidden from those who read by other means', async () => {
    expect(await axeFindings(main.page, '[role="dialog"]')).toEqual([]);
  });
});

test('in a window from right to left, what is only on the right stands there', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  await chooseBefore(dataFolder, 'ar');
  const folder = join(filesFolder, 'wires');
  await mkdir(folder, { recursive: true });
  const text = PARAGRAPHS.join('\n\n');
  await writeFile(join(folder, 'a.txt'), `The bridge of Orsel\n\n${text}\n`);
  await writeFile(join(folder, 'b.txt'), `Orsel bridge stays shut\n\n${text.replace('goods', 'cattle')}\n`);
  const { main, app } = await launch([`--library=${library}`], dataFolder);
  const { page } = main;
  await answerOpenDialog(app, [folder]);
  await main.chooseFromMenu('import-folder');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^استيراد نصين/u })
    .click();
  await page.getByRole('option', { name: 'Orsel bridge stays shut' }).click();
  await page.getByRole('button', { name: /^مقارنة/u }).click();
  const [gone, come] = [page.getByRole('deletion'), page.getByRole('insertion')];
  await expect(gone).toHaveAttribute('aria-label', /في الأيمن فقط/u);
  await expect(come).toHaveAttribute('aria-label', /في الأيسر فقط/u);
  expect((await gone.boundingBox())?.x ?? 0).toBeGreaterThan((await come.boundingBox())?.x ?? Infinity);
});
