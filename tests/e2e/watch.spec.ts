import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

test('a folder is watched once it was chosen: a file put there comes in by itself', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'incoming');
  await mkdir(folder, { recursive: true });
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  // Nobody chose it: the window opened with it.
  const open = await main.source.title.textContent();
  await answerOpenDialog(app, [folder]);
  await main.chooseFromMenu('settings');
  const dialog = main.page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog).toContainText('No folder is watched now.');
  await dialog.getByRole('button', { name: 'Watch a folder…' }).press('Enter');
  await expect(dialog).toContainText('“incoming” in');
  await writeFile(
    join(folder, 'well.txt'),
    'The well of Orsel\n\nThe well was dry for the third year, its keeper said.\n',
  );
  await expect(dialog).toContainText('1 file was imported so far', { timeout: 30_000 });
  await main.press('Escape');
  await expect(main.toasts.saying('1 article added')).toBeVisible();
  await expect(main.library.article('The well of Orsel')).toBeVisible();
  // It stands first in the list now, and what is being read stays open.
  await expect(main.library.article().first()).toContainText('The well of Orsel');
  await expect(main.source.title).toHaveText(open ?? '');
});
