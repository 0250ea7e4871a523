import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings, axeFindingsIn } from './fixtures/axe-findings';
import { expect, test } from './fixtures/test';

test('words of a text and of a note are found as they are typed, and shown marked', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  const { filter, pane } = main.library;
  await main.notes.start();
  await main.notes.insert('Ask the quartermaster about it.');
  await filter.fill('quarterm');
  await expect(main.library.article()).toHaveCount(1);
  await expect(pane.locator('mark')).toHaveText('quartermaster');
  await filter.fill('note:quartermaster -quartermaster');
  await expect(pane).toContainText('Nothing found for');
  await filter.fill('quartermastre');
  await pane.getByRole('button', { name: 'quartermaster', exact: true }).click();
  await expect(filter).toHaveValue('quartermaster');
  await expect(main.library.article()).toHaveCount(1);
  await filter.press('Escape');
  await expect(main.library.article()).toHaveCount(6);
  await expect(pane.locator('mark')).toHaveCount(0);
});

test('Arabic is found without its marks, and a damaged index is made anew', async ({ launch, library, dataFolder }) => {
  const first = await launch([`--library=${library}`]);
  await first.main.library.filter.fill('lang:ar');
  await expect(first.main.library.article()).toHaveCount(1);
  await first.main.library.filter.fill('افتِتاح');
  await expect(first.main.library.article().first()).toContainText('افتتاح');
  await first.app.close();
  const folder = join(dataFolder, 'search');
  // A thread that was ended before it had closed its file leaves a folder as its lock.
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sqlite'));
  expect(files).toHaveLength(1);
  for (const name of files) await writeFile(join(folder, name), 'damaged');
  const { main } = await launch([`--library=${library}`]);
  await main.library.filter.fill('lang:ar');
  await expect(main.library.article()).toHaveCount(1);
});

test('an index that is older than the library, or gone, is brought up to it without a word', async ({
  launch,
  library,
  dataFolder,
  filesFolder,
}) => {
  const args = [`--library=${library}`];
  const [index, old] = [join(dataFolder, 'search'), join(filesFolder, 'search')];
  const first = await launch(args);
  await first.main.library.filter.fill('lang:ar');
  await expect(first.main.library.article()).toHaveCount(1);
  await first.app.close();
  await cp(index, old, { recursive: true });

  const second = await launch(args);
  await second.main.notes.start();
  await second.main.notes.insert('Ask the quartermaster about it.');
  await second.main.status.waitUntilSaved();
  await second.main.library.filter.fill('note:quartermaster');
  await expect(second.main.library.article()).toHaveCount(1);
  await second.app.close();

  for (const isGone of [false, true]) {
    await rm(index, { recursive: true });
    if (!isGone) await cp(old, index, { recursive: true });
    const { main, app } = await launch(args);
    await main.library.filter.fill('note:quartermaster');
    await expect(main.library.article()).toHaveCount(1);
    await main.library.filter.fill('lang:ar');
    await expect(main.library.article()).toHaveCount(1);
    await expect(main.library.pane).not.toContainText('made anew');
    await app.close();
  }
});

test('what is no date behind date: is named, with how to write one', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.filter.fill('date:2024-13');
  await expect(main.library.pane.getByText('“2024-13” is no date: write 2023, 2023-04')).toBeVisible();
  await main.library.filter.fill('date:2024-06');
  await expect(main.library.article().first()).toBeVisible();
  await expect(main.library.pane.getByText('is no date')).toHaveCount(0);
});

test('an operator of the help is chosen by key and by mouse, stands where the caret was, and is typed on', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  const { filter, pane } = main.library;
  await expect(main.library.article()).toHaveCount(6);
  await filter.fill('river');
  await pane.getByRole('button', { name: 'What can be typed here' }).press('Enter');
  const help = main.page.getByRole('dialog', { name: 'What can be typed here' });
  await expect(help.getByRole('button').first()).toBeFocused();
  expect(await axeFindings(main.page)).toEqual([]);
  expect(await axeFindingsIn('dark', main.page)).toEqual([]);
  for (let step = 0; step < 3; step += 1) await main.press('ArrowDown');
  await expect(help.getByRole('button', { name: 'Put title: into' })).toBeFocused();
  await main.press('Enter');
  await expect(help).toHaveCount(0);
  await expect(filter).toBeFocused();
  await main.page.keyboard.type('bridge');
  await expect(filter).toHaveValue('river title:bridge');

  await filter.fill('');
  await pane.getByRole('button', { name: 'What can be typed here' }).click();
  await help.getByRole('button', { name: 'Put lang: into' }).click();
  await expect(filter).toBeFocused();
  await main.page.keyboard.type('ar');
  await expect(main.library.article()).toHaveCount(1);
  await filter.press('ControlOrMeta+a');
  await main.page.keyboard.type('the river');
  await filter.press('ControlOrMeta+a');
  await pane.getByRole('button', { name: 'What can be typed here' }).click();
  await help.getByRole('button', { name: 'Put " into' }).click();
  await expect(filter).toHaveValue('"the river"');
});
