import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';

test('every kind of step can be taken back and done again, by name, also after a restart', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.summary.confirm('People', 'Okoro');
  await main.notes.start();
  await main.notes.type('first words');
  await main.status.waitUntilSaved();
  await main.notes.read();
  await main.library.open('Mobile clinics');
  await main.library.removeOpenArticle();
  await expect(main.library.article()).toHaveCount(5);
  await app.close();

  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await again.library.list.focus();
  await test.step('undo goes back from the last', async () => {
    await again.press('Control+z');
    await expect(again.toasts.saying(/^Undone: Deleted “Mobile clinics/u)).toBeVisible();
    await expect(again.library.article()).toHaveCount(6);
    await again.press('Control+z');
    await expect(again.toasts.saying(/^Undone: Wrote a note on “Two countries/u)).toBeVisible();
    await expect(again.notes.notes()).toHaveCount(0);
    await again.press('Control+z');
    await expect(again.toasts.saying(/^Undone: Confirmed/u)).toBeVisible();
    await expect(again.summary.item('People', 'Okoro')).not.toHaveAccessibleDescription(/Confirmed/u);
    await again.press('Control+z');
    await expect(again.toasts.saying('Nothing to undo')).toBeVisible();
  });
  await test.step('the menu says what is next', async () => {
    await expect.poll(() => again.menuLabel('undo')).toBe('&Undo');
    await expect.poll(() => again.menuLabel('redo')).toMatch(/^&Redo: Confirmed/u);
  });
  await test.step('redo goes forward again', async () => {
    await again.press('Control+Shift+z');
    await expect(again.summary.item('People', 'Okoro')).toHaveAccessibleDescription(/Confirmed/u);
    await again.press('Control+Shift+z');
    await expect(again.notes.note(1)).toContainText('first words');
    await again.press('Control+Shift+z');
    await expect(again.library.article()).toHaveCount(5);
    await again.press('Control+Shift+z');
    await expect(again.toasts.saying('Nothing to do again')).toBeVisible();
  });
});

test('an import is one step; taken back, its articles are among the deleted ones', async ({
  launch,
  library,
  filesFolder,
}) => {
  const files = ['one', 'two', 'three'].map((name) => join(filesFolder, `${name}.txt`));
  for (const file of files) await writeFile(file, `The words of ${file}.\n`);
  const { main } = await launch([`--library=${library}`, ...files]);
  await expect(main.library.article()).toHaveCount(9);
  await main.page.keyboard.press('Escape');
  await main.chooseFromMenu('undo');
  await expect(main.toasts.saying('Undone: Imported 3 articles')).toBeVisible();
  await expect(main.library.article()).toHaveCount(6);
  await main.chooseFromMenu('show-bin');
  await expect(main.bin.articles()).toHaveCount(3);
});

test('a note that is open for writing shows what an undo made of it, and can be written on', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.type('words');
  await main.status.waitUntilSaved();
  await main.library.list.focus();
  await main.press('Control+z');
  await expect(main.notes.notes()).toHaveCount(0);
  await main.press('Control+Shift+z');
  await expect(main.notes.note(1)).toContainText('words');
  await main.notes.write(1);
  await main.notes.type(' and more');
  await main.status.waitUntilSaved();
  await main.notes.read();
  await expect(main.notes.note(1)).toContainText('words and more');
});

test('the history holds every version of a note, and brings one back as a new step', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.summary.confirm('People', 'Okoro');
  await main.notes.start();
  await main.notes.type('precious words');
  await main.status.waitUntilSaved();
  await main.notes.read();
  await main.notes.remove(1);
  await expect(main.notes.notes()).toHaveCount(0);
  await app.close();

  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await again.chooseFromMenu('show-history');
  await expect(again.history.versions()).toHaveCount(3);
  await expect(again.history.versions().first()).toContainText('Note deleted');
  await expect(again.history.versions('Okoro')).toContainText('Confirmed');
  await again.history.bringBack('precious words');
  await expect(again.history.versions().first()).toContainText('Now');
  await again.history.close();
  await expect(again.notes.note(1)).toContainText('precious words');
  await again.toasts.undo(/^Brought back an earlier version/u);
  await expect(again.notes.notes()).toHaveCount(0);
});

test('deleted articles are kept until they are removed for good', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  for (const title of ['Two countries agree', 'Mobile clinics']) {
    await main.library.open(title);
    await main.library.removeOpenArticle();
  }
  await expect(main.library.pane).toContainText('2 deleted articles');
  await app.close();

  const { main: again, app: second } = await launch([`--library=${library}`]);
  await again.library.pane.getByRole('button', { name: 'Show deleted articles' }).click();
  await expect(again.bin.articles()).toHaveCount(2);
  await again.bin.bringBack('Two countries agree');
  await expect(again.bin.articles()).toHaveCount(1);
  await again.bin.askToRemove();
  await expect(again.bin.dialog).toContainText('This cannot be undone');
  await again.bin.remove();
  await expect(again.bin.dialog).toContainText('Removed 1 article for good');
  await again.bin.close();
  await expect(again.library.article()).toHaveCount(5);
  await again.library.open('Two countries agree');
  await second.close();

  const { main: third } = await launch([`--library=${library}`]);
  await expect(third.library.article()).toHaveCount(5);
  await expect(third.library.pane).not.toContainText('deleted article');
});
