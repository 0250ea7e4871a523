import { cp, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';
import type { Started } from './fixtures/test';

const ARTICLE = 'Two countries agree';

const title = ({ app }: Started): Promise<string | undefined> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());

/** Chooses the library of that name under "Open Recent". */
async function openRecent({ app }: Started, name: string): Promise<void> {
  await app.evaluate(({ Menu }, wanted) => {
    const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File');
    const recent = file?.submenu?.items.find(({ label }) => label === 'Open &Recent');
    recent?.submenu?.items.find(({ label }) => label.startsWith(`${wanted} (`))?.click();
  }, name);
}

test('a new library is made, the one before opened again from the menu, with the notes typed until then', async ({
  filesFolder,
  launch,
  library,
}) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await expect.poll(() => title(first)).toMatch(/(?:^|– )library – Sidelight$/u);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Typed just before');
  await answerSaveDialog(app, join(filesFolder, 'Field trip'));
  await main.chooseFromMenu('new-library');
  await expect(main.toasts.saying('Opened “Field trip”')).toBeVisible();
  await expect(main.library.pane).toContainText('No articles');
  await expect(main.library.pane).toContainText('Field trip');
  await expect.poll(() => title(first)).toMatch(/(?:^|– )Field trip – Sidelight$/u);
  await openRecent(first, 'library');
  await expect(main.library.article()).toHaveCount(6);
  await main.library.open(ARTICLE);
  await expect(main.notes.note(1)).toContainText('Typed just before');
  await main.library.filter.fill('clinic');
  await expect(main.library.article(/clinics/iu).first()).toBeVisible();
  await app.close();

  await test.step('the next start opens the library that was open last', async () => {
    const again = await launch();
    await expect.poll(() => title(again)).toMatch(/(?:^|– )library – Sidelight$/u);
    await expect(again.main.library.article()).toHaveCount(6);
  });
});

test('a folder that cannot be opened leaves the library before as it was', async ({ filesFolder, launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await mkdir(join(filesFolder, 'photos'));
  await answerOpenDialog(app, [join(filesFolder, 'photos')]);
  await main.chooseFromMenu('open-library');
  await expect(main.toasts.saying('The library was not opened')).toContainText('There is no library at');
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Still at work');
  await main.status.waitUntilSaved();
  expect(await readdir(join(filesFolder, 'photos'))).toEqual([]);
});

test('a damaged library that was opened from the menu has its page too', async ({ filesFolder, launch, library }) => {
  const harmed = join(filesFolder, 'harmed');
  await cp(library, harmed, { recursive: true });
  for (const name of await readdir(harmed)) {
    if (/^(?:catalogue|journal)-/u.test(name)) await writeFile(join(harmed, name), 'garbage');
  }
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await answerOpenDialog(app, [harmed]);
  await main.chooseFromMenu('open-library');
  await main.toasts.saying('The library was not opened').getByRole('button', { name: 'See what can be done' }).click();
  await expect(main.page.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible();
  await answerOpenDialog(app, [library]);
  await main.page.getByRole('button', { name: 'Open another library…' }).click();
  await expect(main.library.article()).toHaveCount(6);
});

test('unsaved notes are not left behind: they are saved to a file first', async ({ filesFolder, launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Saved. ');
  await main.status.waitUntilSaved();
  await rename(library, `${library}-away`);
  await main.notes.type('Not saved.');
  await expect(main.status.failure()).toBeVisible();
  await answerSaveDialog(app, join(filesFolder, 'other'));
  await main.chooseFromMenu('new-library');
  const refused = main.toasts.saying('Some notes are not saved yet');
  await expect(refused).toBeVisible();
  expect(await readdir(filesFolder)).toEqual([]);
  await refused.getByRole('button', { name: 'Save to a file and go on' }).click();
  await expect(main.toasts.saying('Wrote the unsaved notes to other.md')).toBeVisible();
  await expect(main.toasts.saying('Opened “other”')).toBeVisible();
  await expect(main.status.failure()).toHaveCount(0);
  expect((await readdir(filesFolder)).sort()).toEqual(['other', 'other.md']);
  await rename(`${library}-away`, library);
});

test('a library is moved, checked and gone on with; the former folder stays', async ({
  filesFolder,
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Before the move');
  await answerSaveDialog(app, join(filesFolder, 'moved'));
  await main.chooseFromMenu('move-library');
  await expect(main.toasts.saying('The library is now “moved”')).toContainText('still there, unchanged');
  await main.library.open(ARTICLE);
  await expect(main.notes.note(1)).toContainText('Before the move');
  await main.notes.write(1);
  await main.notes.type(' and after');
  await main.status.waitUntilSaved();
  expect((await readdir(join(filesFolder, 'moved'))).sort()).toEqual(
    expect.arrayContaining(['articles', 'library.json']),
  );
  expect(await readdir(library)).toContain('library.json');
  await app.close();
  const { main: again } = await launch();
  await again.library.open(ARTICLE);
  await expect(again.notes.note(1)).toContainText('and after');
});

test('a library held elsewhere opens for writing once it is closed there', async ({ filesFolder, launch, library }) => {
  const first = await launch([`--library=${library}`]);
  await expect(first.main.library.article()).toHaveCount(6);
  const second = await launch([`--library=${library}`], filesFolder);
  const says = /process \d+ on .+, since \d+ \w+ \d{4}/u;
  await expect(second.main.page.getByRole('alert')).toContainText(says);
  await second.main.lookAtArticles();
  const banner = second.main.page.getByRole('status').filter({ hasText: 'Read only' });
  await expect(banner).toContainText(says);
  const tryAgain = second.main.page.getByRole('button', { name: 'Try again' });
  await tryAgain.click();
  await expect(second.main.toasts.saying('It still does not open')).toBeVisible();
  await expect(second.main.page.getByRole('alert').filter({ hasText: 'but not changed' })).toBeVisible();
  await first.app.close();
  await tryAgain.click();
  await expect(banner).toHaveCount(0);
  await expect(second.main.toolbar.importButton).toBeEnabled();
});
