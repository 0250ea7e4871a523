import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const TABLES = [
  'dates.csv',
  'figures.csv',
  'highlights.csv',
  'key-points.csv',
  'organisations.csv',
  'people.csv',
  'places.csv',
  'quotes.csv',
  'timeline.csv',
  'topics.csv',
];

test('an article is written as Markdown, and all of them as tables', async ({ launch, library, filesFolder }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.chooseFromMenu('export-as');
  const dialog = main.page.getByRole('dialog', { name: 'Export in another form' });
  await expect(dialog.getByRole('radio', { name: 'Markdown' })).toBeChecked();
  await expect(dialog.getByRole('radio', { name: /^This article: Two countries agree/u })).toBeChecked();
  const target = join(filesFolder, 'agree.md');
  await answerSaveDialog(app, target);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying('Saved agree.md')).toBeVisible({ timeout: 30_000 });
  const markdown = await readFile(target, 'utf8');
  expect(markdown).toMatch(/^---\ntitle: Two countries agree/u);
  expect(markdown).toContain('\n## Source\n');
  expect(await readdir(filesFolder)).toEqual(['agree.md']);

  await mkdir(join(filesFolder, 'taken'));
  for (const round of ['', ' (2)']) {
    await main.chooseFromMenu('export-as');
    await dialog.getByRole('radio', { name: 'Tables (CSV)' }).click();
    await dialog.getByRole('radio', { name: 'All 6 articles of the library' }).click();
    await answerOpenDialog(app, [filesFolder]);
    await dialog.getByRole('button', { name: 'Export…' }).click();
    await expect(main.toasts.saying('Saved 6 articles in').first()).toBeVisible({ timeout: 30_000 });
    // The message may still be that of the round before: the files tell when this one has ended.
    await expect
      .poll(async () => {
        const made = (await readdir(filesFolder)).find((name) => name.endsWith(` tables${round}`));
        return made === undefined ? [] : (await readdir(join(filesFolder, made))).toSorted();
      })
      .toEqual(TABLES);
  }
  const [folder = ''] = (await readdir(filesFolder)).filter((name) => name.endsWith(' tables'));
  const people = await readFile(join(filesFolder, folder, 'people.csv'), 'utf8');
  expect(people).toMatch(/^\uFEFFarticle_id,article_title,published,name,/u);
});

test('what the list shows is exported, and a folder that cannot be written is said', async ({
  launch,
  library,
  filesFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.page.getByRole('searchbox', { name: 'Search' }).fill('title:agree');
  await expect(main.library.article()).toHaveCount(1);
  await main.chooseFromMenu('export-as');
  const dialog = main.page.getByRole('dialog', { name: 'Export in another form' });
  await dialog.getByRole('radio', { name: 'The 1 article in the list' }).click();
  await dialog.getByRole('radio', { name: 'JSON', exact: true }).click();
  const blocked = join(filesFolder, 'a file');
  await writeFile(blocked, '');
  await answerSaveDialog(app, join(blocked, 'agree.json'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying('Saved 0 of 1 article')).toContainText('was not saved', { timeout: 30_000 });

  await main.chooseFromMenu('export-as');
  await expect(dialog.getByRole('radio', { name: 'JSON', exact: true })).toBeChecked();
  await answerSaveDialog(app, join(filesFolder, 'agree.json'));
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(main.toasts.saying('Saved agree.json')).toBeVisible({ timeout: 30_000 });
  const read = JSON.parse(await readFile(join(filesFolder, 'agree.json'), 'utf8')) as { readonly format: string };
  expect(read.format).toBe('sidelight-export');
});
