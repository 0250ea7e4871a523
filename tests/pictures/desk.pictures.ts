import { expect, test } from '../e2e/fixtures/test';
import { shoot, shootWindow, usualSize } from './shoot';

test('reading, correcting and noting', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await usualSize(main);
  await main.library.open('Two countries agree');
  await main.summary.items('Quotes').first().hover();
  await shoot(main, 'window');

  await main.summary.confirm('People', 'Helena Brandt');
  await main.summary.reject('Figures', '43');
  await main.summary.item('People', 'Tomas Okoro').focus();
  await main.press('d');
  await main.press('i');
  await shoot(main, 'review');
  await main.press('i');

  await main.summary.startEditing('Quotes', 'The river does not stop');
  await shoot(main, 'edit');
  await main.press('Escape');

  await main.summary.item('Organisations', 'European Development Fund').focus();
  await main.press('r');
  await expect(main.page.getByRole('dialog', { name: /^Correct “/u })).toBeVisible();
  await shoot(main, 'names');
  await main.press('Escape');

  await main.source.selectWords('Tomas Okoro');
  await expect(main.source.wordTools).toBeVisible();
  await shoot(main, 'annotate');
  await main.press('2');

  await main.notes.start();
  await main.notes.insert(
    '## To ask\n\n- [ ] Who may open the gates at **Upper Hask**?\n- [x] Has the draft of 22 March been published?\n\nSee [[Mobile clinics]].',
  );
  await main.status.waitUntilSaved();
  await main.notes.read();
  await shoot(main, 'notes');

  await main.toolbar.chooseTheme('Dark');
  await main.summary.items('People').first().hover();
  await shoot(main, 'dark');
  await main.toolbar.chooseTheme('Light');

  await main.library.open('افتتاح');
  await shoot(main, 'arabic');

  await main.resize(700, 800);
  await main.library.open('Two countries agree').catch(() => undefined);
  await main.toolbar.show('summary');
  await shoot(main, 'narrow');
});

test('another language of the window, and large letters', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await usualSize(main);
  await main.library.open('Two countries agree');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
  await main.page.waitForFunction(() => innerWidth === 640);
  await expect(main.library.pane).toBeHidden();
  await shootWindow(app, 'large');
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1));
  await main.page.waitForFunction(() => innerWidth === 1280);
  await main.chooseFromMenu('settings');
  const settings = main.page.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toBeVisible();
  await shoot(main, 'settings');
  await settings.getByLabel('Language').selectOption('ar');
  await expect(main.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(main.page.getByRole('option').first()).toBeVisible();
  await main.page.getByRole('option').nth(1).click();
  await shoot(main, 'mirrored');
});
