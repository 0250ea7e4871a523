import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';
import type { Started } from './fixtures/test';
import { MainWindow } from './pages/main-window';

const ARTICLE = 'Two countries agree';
const OTHER = 'Mobile clinics';

/** Does something that opens another window, and gives that by its parts once it has drawn something. */
async function another(running: Started, open: () => Promise<void>): Promise<MainWindow> {
  const [page] = await Promise.all([running.app.waitForEvent('window'), open()]);
  await page.getByRole('main').waitFor();
  return new MainWindow({ ...running, window: page });
}

/** Closes a window as a person does. */
async function close({ app }: Started, { page }: MainWindow): Promise<void> {
  const gone = page.waitForEvent('close');
  const window = await app.browserWindow(page);
  await window.evaluate((shown) => shown.close());
  await gone;
}

const titles = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .toSorted(),
  );

test('an article is opened in a window of its own, and both windows stay true', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await main.library.open(ARTICLE);
  const second = await another(first, () => main.chooseFromMenu('open-in-window'));

  await test.step('it shows the article without the list, and its title names it', async () => {
    await expect(second.source.title).toContainText(ARTICLE);
    await expect(second.library.pane).toBeHidden();
    await expect
      .poll(() => titles(app))
      .toEqual([
        expect.stringMatching(/^Two countries agree.* – library – Sidelight$/u),
        expect.stringMatching(/^Two countries agree.* – library – Sidelight$/u),
      ]);
    await main.library.open(OTHER);
    await expect
      .poll(() => titles(app))
      .toEqual([expect.stringMatching(/^Mobile clinics/u), expect.stringMatching(/^Two countries agree/u)]);
  });
  await test.step('a note written in one is in the other, and undone in the other', async () => {
    await main.library.open(ARTICLE);
    await second.notes.start();
    await second.notes.type('Seen in both');
    await second.notes.read();
    await expect(main.notes.note(1)).toContainText('Seen in both');
    await main.chooseFromMenu('undo');
    await expect(main.notes.notes()).toHaveCount(0);
    await expect(second.notes.notes()).toHaveCount(0);
  });
});

test('two windows that write one note keep the words of both', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  const { main } = first;
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Common words.');
  await main.notes.read();
  const second = await another(first, () => main.chooseFromMenu('open-in-window'));
  await expect(second.notes.note(1)).toContainText('Common words.');

  await test.step('an editor that is open takes over what the other window wrote', async () => {
    await second.notes.write(1);
    await main.notes.write(1);
    await main.notes.type(' From the first.');
    await expect(second.notes.editor).toContainText('Common words. From the first.');
    await second.notes.type(' From the second.');
    for (const words of ['Common words.', 'From the first.', 'From the second.'])
      await expect(main.notes.editor).toContainText(words);
  });
  await test.step('typed in both before either is saved, nothing is lost', async () => {
    await Promise.all([main.notes.insert(' One more.'), second.notes.insert(' And another.')]);
    for (const { notes } of [main, second])
      for (const words of ['Common words.', 'From the first.', 'From the second.', 'One more.', 'And another.'])
        await expect(notes.editor).toContainText(words);
    expect(await main.notes.written()).toBe(await second.notes.written());
  });
});

test('one window of several only closes; those open at the end come back, and what was typed is kept', async ({
  launch,
  library,
}) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await main.library.open(ARTICLE);
  const second = await another(first, () => main.chooseFromMenu('open-in-window'));
  await main.library.open(OTHER);
  const third = await another(first, () => main.chooseFromMenu('new-window'));
  await expect(third.library.article()).toHaveCount(6);

  await test.step('the next window stands a step from the one before', async () => {
    const corners = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.getPosition().join()),
    );
    expect(new Set(corners).size).toBe(3);
  });
  await test.step('closing one saves its words and leaves the others', async () => {
    await third.library.open(OTHER);
    await third.notes.start();
    await third.notes.type('Typed just before');
    await close(first, third);
    expect(app.windows()).toHaveLength(2);
    await expect(main.notes.note(1)).toContainText('Typed just before');
  });
  await test.step('the others come back', async () => {
    await second.notes.start();
    await second.notes.type('The last words');
    const ended = new Promise((done) => app.process().once('exit', done));
    await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined);
    await ended;
    const again = await launch([`--library=${library}`]);
    await expect
      .poll(() => titles(again.app))
      .toEqual([expect.stringMatching(/^Mobile clinics/u), expect.stringMatching(/^Two countries agree/u)]);
    // Either of the two may be the one that the driver hears of first; that of the article shows it.
    if (!again.window.url().includes('view=article')) await again.main.library.open(ARTICLE);
    await expect(again.main.notes.note(1)).toContainText('The last words');
  });
});

test('windows are opened from the list, and settings hold in all of them', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await expect(main.library.article()).toHaveCount(6);

  const second = await test.step('by the menu of a row, by mouse and by key', async () => {
    await main.library.open(ARTICLE);
    await main.library.article(OTHER).click({ button: 'right' });
    const menu = main.page.getByRole('menu', { name: 'What can be done with this article' });
    await expect(menu.getByRole('menuitem').first()).toBeFocused();
    await main.press('Escape');
    await expect(menu).toBeHidden();
    await main.library.article(OTHER).click({ button: 'right' });
    const opened = await another(first, () => menu.getByRole('menuitem', { name: /window of its own/u }).click());
    await expect(opened.source.title).toContainText(OTHER);
    await expect(main.source.title).toContainText(ARTICLE);
    return opened;
  });
  await test.step('an article that has a window comes to the front; the middle button opens another', async () => {
    await main.library.article(OTHER).click({ button: 'middle' });
    const third = await another(first, () => main.library.article(ARTICLE).click({ button: 'middle' }));
    await expect(third.source.title).toContainText(ARTICLE);
    expect(app.windows()).toHaveLength(3);
    await close(first, third);
  });
  await test.step('a theme is that of every window, a pane only of its own', async () => {
    await main.toolbar.chooseTheme('Dark');
    await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await second.toolbar.hide('notes');
    await expect(second.notes.pane).toBeHidden();
    await main.toolbar.chooseTheme('Light');
    await expect(second.page.locator('html')).toHaveAttribute('data-theme', 'light');
    await expect(second.notes.pane).toBeHidden();
    await expect(main.notes.pane).toBeVisible();
    await expect(main.library.pane).toBeVisible();
  });
});

test('another library leaves the window in use, and says that the others were closed', async ({
  launch,
  library,
  filesFolder,
}) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await main.library.open(ARTICLE);
  const second = await another(first, () => main.chooseFromMenu('open-in-window'));
  await second.notes.start();
  await second.notes.type('Typed just before');
  const window = await app.browserWindow(main.page);
  await window.evaluate((shown) => void shown.emit('focus'));
  await answerSaveDialog(app, join(filesFolder, 'Field trip'));
  const gone = second.page.waitForEvent('close');
  await main.chooseFromMenu('new-library');
  await gone;
  await expect(main.toasts.saying('Another window was closed')).toBeVisible();
  await expect(main.library.pane).toContainText('Field trip');
  await app.close();
  const again = await launch([`--library=${library}`]);
  await again.main.library.open(ARTICLE);
  await expect(again.main.notes.note(1)).toContainText('Typed just before');
});

test('words that could not be saved keep their window open until a person decides', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await main.library.open(ARTICLE);
  const second = await another(first, () => main.chooseFromMenu('open-in-window'));
  await rename(library, `${library}-away`);
  await second.notes.start();
  await second.notes.type('Not lost');
  await expect(second.status.failure()).toBeVisible();
  const window = await app.browserWindow(second.page);
  await window.evaluate((shown) => shown.close());
  await expect(second.toasts.saying('The window stays open')).toBeVisible();
  // The window may be gone before the click is said to be done.
  const gone = second.page.waitForEvent('close');
  await second.page
    .getByRole('button', { name: 'Close and lose them' })
    .click()
    .catch(() => undefined);
  await gone;
  expect(app.windows()).toHaveLength(1);
});
