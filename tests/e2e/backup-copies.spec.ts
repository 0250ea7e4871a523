import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const ARTICLE = 'Two countries agree';

test('backups are copied to a chosen folder, and the library comes back from there on another computer', async ({
  dataFolder,
  filesFolder,
  launch,
  library,
}) => {
  const stick = join(filesFolder, 'stick');
  await mkdir(stick);
  const first = await launch([`--library=${library}`]);
  await first.main.library.open(ARTICLE);
  await first.main.notes.start();
  await first.main.notes.type('Kept twice');
  await first.main.status.waitUntilSaved();
  await first.main.chooseFromMenu('restore-backup');
  const backups = first.main.page.getByRole('dialog', { name: 'Backups' });
  await answerOpenDialog(first.app, [stick]);
  await backups.getByRole('button', { name: 'Choose a folder…' }).click();
  await expect(backups).toContainText('Every backup is copied to “stick”');
  await expect(backups.getByRole('listitem').first()).toContainText('6 articles, 1 note');
  await test.step('a stick that is not there is told, and the backup made all the same', async () => {
    await first.main.page.keyboard.press('Escape');
    await rm(stick, { recursive: true });
    await first.main.chooseFromMenu('back-up-now');
    await expect(first.main.toasts.saying('not copied')).toContainText('The folder for copies of backups is not there');
    await mkdir(stick);
    await first.main.chooseFromMenu('back-up-now');
    await expect(first.main.toasts.saying('Backed up the library')).toBeVisible();
  });
  await first.app.close();
  await rm(library, { recursive: true });
  await rm(dataFolder, { recursive: true });

  const second = await launch();
  await expect(second.main.library.article()).toHaveCount(6);
  const [copy = ''] = await readdir(stick);
  await answerOpenDialog(second.app, [join(stick, copy)]);
  await answerSaveDialog(second.app, join(filesFolder, 'again'));
  await second.main.chooseFromMenu('open-library');
  await expect(second.main.toasts.saying('Brought “')).toBeVisible();
  await second.main.library.open(ARTICLE);
  await expect(second.main.notes.note(1)).toContainText('Kept twice');
});
