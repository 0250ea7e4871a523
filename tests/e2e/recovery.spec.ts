import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { folderState } from './fixtures/folder-state';
import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

const ARTICLE = 'Two countries agree';

/** Writes garbage over every snapshot and journal; the backups stay. */
async function damage(library: string): Promise<void> {
  for (const name of await readdir(library)) {
    if (/^(?:catalogue|journal)-/u.test(name)) await writeFile(join(library, name), 'garbage');
  }
}

const button = (main: MainWindow, name: string) => main.page.getByRole('button', { name, exact: true });

test('a damaged library is put back from a backup, and the notes of then are there', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  await first.main.library.open(ARTICLE);
  await first.main.notes.start();
  await first.main.notes.type('In the backup');
  await first.main.status.waitUntilSaved();
  await first.main.chooseFromMenu('back-up-now');
  await expect(first.main.toasts.saying('Backed up the library')).toBeVisible();
  await first.app.close();
  await damage(library);

  const { main } = await launch([`--library=${library}`]);
  await expect(main.page.getByRole('alert')).toContainText('The library could not be opened');
  await expect(main.page.getByText('This is what lies in its folder, untouched:')).toBeVisible();
  await button(main, 'Open a backup…').click();
  const backups = main.page.getByRole('dialog', { name: 'Backups' });
  await expect(backups.getByRole('listitem').first()).toContainText('6 articles, 1 note, made by you');
  await backups
    .getByRole('button', { name: /^Restore the backup/u })
    .first()
    .click();
  await expect(main.toasts.saying('Restored the backup of')).toBeVisible();
  await main.library.open(ARTICLE);
  await expect(main.notes.note(1)).toContainText('In the backup');
  expect(await readdir(join(library, 'quarantine'))).not.toEqual([]);
});

test('a damaged library can be read and exported without a byte of it being changed', async ({
  filesFolder,
  launch,
  library,
}) => {
  await damage(library);
  await rm(join(library, 'backups'), { recursive: true, force: true });
  const before = await folderState(library);
  const { main, app } = await launch([`--library=${library}`]);
  await expect(button(main, 'Open a backup…')).toHaveCount(0);
  await answerOpenDialog(app, [filesFolder]);
  await button(main, 'Export what can be read…').click();
  await expect(main.toasts.saying('Wrote “Sidelight library')).toBeVisible();
  const [written = ''] = await readdir(filesFolder);
  expect((await readdir(join(filesFolder, written))).sort()).toEqual([
    'Report.txt',
    'notes',
    'originals',
    'records',
    'texts',
  ]);
  expect(await readdir(join(filesFolder, written, 'texts'))).toHaveLength(6);
  expect(await readdir(join(filesFolder, written, 'originals'))).toHaveLength(6);
  expect(await readFile(join(filesFolder, written, 'Report.txt'), 'utf8')).toContain('is damaged in one place');

  await button(main, 'Open read-only').click();
  await expect(main.page.getByRole('status').filter({ hasText: 'Read only' })).toContainText('what could be read');
  await main.library.open(ARTICLE);
  await expect(main.summary.items('People').first()).toBeVisible();
  await expect(main.toolbar.importButton).toBeDisabled();
  await main.library.filter.fill('clinic');
  await expect(main.library.article(/clinics/iu).first()).toBeVisible();
  await button(main, 'Try again').click();
  await expect(main.page.getByRole('alert').filter({ hasText: 'could not be opened' })).toBeVisible();
  await app.close();
  expect(await folderState(library)).toEqual(before);
});

test('a missing library opens once it is back, or another in its place', async ({ filesFolder, launch, library }) => {
  const first = await launch([`--library=${library}`]);
  await expect(first.main.library.article()).toHaveCount(6);
  await first.app.close();
  const away = join(filesFolder, 'away');
  await rename(library, away);
  const { main, app } = await launch([`--library=${library}`]);
  await expect(button(main, 'Open read-only')).toHaveCount(0);
  await button(main, 'Try again').click();
  await expect(main.toasts.saying('It still does not open')).toBeVisible();
  await test.step('a folder that is no library is refused', async () => {
    await mkdir(join(filesFolder, 'other'));
    await answerOpenDialog(app, [join(filesFolder, 'other')]);
    await button(main, 'Open another library…').click();
    await expect(main.toasts.saying('The library was not opened')).toBeVisible();
    expect(await readdir(join(filesFolder, 'other'))).toEqual([]);
  });
  await rename(away, library);
  await button(main, 'Try again').click();
  await expect(main.library.article()).toHaveCount(6);
});

test('a restore in a running program is undone with one press', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.chooseFromMenu('back-up-now');
  await expect(main.toasts.saying('Backed up the library')).toBeVisible();
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('After the backup');
  await main.chooseFromMenu('restore-backup');
  const backups = main.page.getByRole('dialog', { name: 'Backups' });
  await backups
    .getByRole('button', { name: /^Restore the backup/u })
    .first()
    .click();
  await expect(main.toasts.saying('Restored the backup of')).toContainText('kept as a backup');
  await main.library.open(ARTICLE);
  await expect(main.notes.notes()).toHaveCount(0);
  await main.toasts.undo('Restored the backup of');
  await expect(main.toasts.saying('The restore was undone')).toBeVisible();
  await main.library.open(ARTICLE);
  await expect(main.notes.note(1)).toContainText('After the backup');
});
