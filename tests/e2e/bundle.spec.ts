import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const ARTICLE = 'Two countries agree';

test('a library is written into one file, and a new one is made of it, with the notes, the bin and what can be undone', async ({
  filesFolder,
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Goes along in the bundle');
  const bundle = join(filesFolder, 'all.sidelight.zip');
  await answerSaveDialog(app, bundle);
  await main.chooseFromMenu('export-bundle');
  const saved = main.toasts.saying('Saved all.sidelight.zip in');
  await expect(saved).toContainText('With 6 articles, 1 note, and the original files.');
  expect(await readdir(filesFolder)).toEqual(['all.sidelight.zip']);

  await answerOpenDialog(app, [bundle]);
  await answerSaveDialog(app, join(filesFolder, 'Second copy'));
  await main.chooseFromMenu('library-from-bundle');
  const made = main.toasts.saying('The library “Second copy” was made of the bundle');
  await made.getByRole('button', { name: 'Open it' }).click();
  await expect(main.toasts.saying('Opened “Second copy”')).toBeVisible();
  await expect(main.library.article()).toHaveCount(6);
  await main.library.open(ARTICLE);
  await expect(main.notes.note(1)).toContainText('Goes along in the bundle');
});

test('a damaged bundle is refused, and nothing is made of it', async ({ filesFolder, launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  const bundle = join(filesFolder, 'one.sidelight.zip');
  await answerSaveDialog(app, bundle);
  await main.chooseFromMenu('export-article-bundle');
  await expect(main.toasts.saying('Saved one.sidelight.zip in')).toContainText('With 1 article,');
  const bytes = await readFile(bundle);
  await writeFile(bundle, bytes.subarray(0, bytes.length / 2));
  await answerOpenDialog(app, [bundle]);
  await answerSaveDialog(app, join(filesFolder, 'Nothing'));
  await main.chooseFromMenu('library-from-bundle');
  await expect(main.toasts.saying('No library was made of the bundle')).toContainText('Nothing was changed.');
  expect(await readdir(filesFolder)).toEqual(['one.sidelight.zip']);
});

test('a bundle that is imported brings its articles with their notes, and one undo takes them away', async ({
  filesFolder,
  launch,
  library,
}) => {
  const first = await launch([`--library=${library}`]);
  await first.main.library.open(ARTICLE);
  await first.main.notes.start();
  await first.main.notes.type('Written by a colleague');
  const bundle = join(filesFolder, 'theirs.sidelight.zip');
  await answerSaveDialog(first.app, bundle);
  await first.main.chooseFromMenu('export-article-bundle');
  await expect(first.main.toasts.saying('Saved theirs.sidelight.zip in')).toBeVisible();
  await answerSaveDialog(first.app, join(filesFolder, 'Mine'));
  await first.main.chooseFromMenu('new-library');
  await expect(first.main.toasts.saying('Opened “Mine”')).toBeVisible();
  await answerOpenDialog(first.app, [bundle]);
  await first.main.chooseFromMenu('import');
  await expect(first.main.library.article()).toHaveCount(1);
  await expect(first.main.notes.note(1)).toContainText('Written by a colleague');
  await first.main.chooseFromMenu('import');
  await expect(first.main.toasts.saying(/already/iu)).toBeVisible();
  await expect(first.main.library.article()).toHaveCount(1);
  await first.main.chooseFromMenu('undo');
  await expect(first.main.library.article()).toHaveCount(0);
});
