import { expect, test } from './fixtures/test';

test('a command and an article are found by typing in the palette, and done with Enter', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.chooseFromMenu('show-commands');
  const field = main.page.getByRole('searchbox', { name: 'Find a command or an article' });
  await expect(field).toBeFocused();

  await test.step('the theme', async () => {
    await main.page.keyboard.type('dark');
    await expect(main.page.getByRole('menuitem')).toHaveCount(1);
    await main.press('Enter');
    await expect(main.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
  await test.step('the last command is brought into view by the arrow keys', async () => {
    await main.chooseFromMenu('show-commands');
    await expect(field).toBeFocused();
    await main.press('ArrowUp');
    await expect(main.page.getByRole('menuitem').last()).toBeInViewport({ ratio: 0.9 });
    await main.press('Escape');
  });
  await test.step('an article', async () => {
    await main.chooseFromMenu('show-commands');
    await expect(field).toBeFocused();
    await main.page.keyboard.type('mobile clin');
    await main.press('Enter');
    await expect(main.source.title).toContainText('Mobile clinics');
  });
  await test.step('undo takes back a step, not what was typed', async () => {
    await main.library.removeOpenArticle();
    await expect(main.library.article()).toHaveCount(5);
    await main.chooseFromMenu('show-commands');
    await expect(field).toBeFocused();
    await main.page.keyboard.type('undo');
    await main.press('Enter');
    await expect(main.library.article()).toHaveCount(6);
  });
  await test.step('the search box has the focus after it was asked for', async () => {
    await main.chooseFromMenu('show-commands');
    await expect(field).toBeFocused();
    await main.page.keyboard.type('find in library');
    await main.press('Enter');
    await expect(main.page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  });
});

test('what was chosen last stands first in the palette, also after a new start; Escape leaves it at once', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const field = main.page.getByRole('searchbox', { name: 'Find a command or an article' });
  for (const words of ['theme dark', 'number', 'theme light']) {
    await main.chooseFromMenu('show-commands');
    await expect(field).toBeFocused();
    await main.page.keyboard.type(words);
    await main.press(words === 'number' ? 'Escape' : 'Enter');
    await expect(field).toHaveCount(0);
  }
  await expect(main.page.locator('html')).toHaveAttribute('data-theme', 'light');
  await app.close();
  const again = await launch([`--library=${library}`]);
  await again.main.library.article().first().waitFor();
  await again.main.chooseFromMenu('show-commands');
  const last = again.main.page.getByRole('group', { name: 'Used last' }).getByRole('menuitem');
  await expect(last).toHaveText(['Theme: Light', 'Theme: Dark']);
  await expect(again.main.page.getByRole('menuitem', { name: 'Theme: Light' })).toHaveCount(1);
});

test('all keys are listed', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.chooseFromMenu('show-keys');
  const dialog = main.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('In the summary');
  await expect(dialog).toContainText('Command Palette');
  await main.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('the palette holds what the system does to a window too, the notes, the tree, and saving a search', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const field = main.page.getByRole('searchbox', { name: 'Find a command or an article' });
  const choose = async (words: string): Promise<void> => {
    await main.chooseFromMenu('show-commands');
    await expect(field).toBeFocused();
    await main.page.keyboard.type(words);
    await expect(main.page.getByRole('menuitem')).toHaveCount(1);
    await main.press('Enter');
    await expect(field).toHaveCount(0);
  };
  const zoom = () =>
    app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.webContents.getZoomLevel(),
    );
  await choose('zoom in');
  await expect.poll(zoom).toBe(0.5);
  await choose('actual size');
  await expect.poll(zoom).toBe(0);
  await choose('hide notes');
  await expect(main.page.getByRole('button', { name: 'Show notes' })).toBeVisible();
  await choose('narrow the list');
  await expect(main.library.tree).toBeVisible();
  await choose('save this search');
  await expect(main.toasts.saying('Search or narrow the list first')).toBeVisible();
  await main.library.filter.fill('bridge');
  await choose('save this search');
  const dialog = main.page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await main.press('Escape');
  await expect(dialog).toHaveCount(0);
  const ended = app.waitForEvent('close');
  await choose('quit');
  await ended;
});
