import { expect, test } from './fixtures/test';

test('a command gets another key, which works at once and after a restart; single keys are switched off', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.chooseFromMenu('settings');
  const settings = main.page.getByRole('dialog', { name: 'Settings' });
  const keys = settings.getByRole('region', { name: 'Keyboard' });

  await test.step('a key that another command has is refused, by its name', async () => {
    await keys.getByRole('button', { name: /^Guide: F1/u }).press('Enter');
    await main.press('Control+k');
    await expect(keys.getByRole('alert')).toContainText('“Command Palette” has this key');
    await main.press('F9');
    await expect(keys.getByRole('button', { name: /^Guide: F9/u })).toBeFocused();
  });
  await test.step('a key with Enter is taken; Enter alone is refused, Escape and Tab leave', async () => {
    await keys.getByRole('button', { name: /^Guide: F9/u }).press('Enter');
    await main.press('Enter');
    await expect(keys.getByRole('alert')).toContainText('A key needs Ctrl');
    await main.press('Escape');
    await expect(settings).toBeVisible();
    await keys.getByRole('button', { name: /^Guide: F9/u }).press('Enter');
    await main.press('Tab');
    await expect(keys.getByRole('button', { name: /^Press a key/u })).toHaveCount(0);
    await keys.getByRole('button', { name: /^Guide: F9/u }).press('Enter');
    await main.press('Control+Alt+Enter');
    await expect(keys.getByRole('button', { name: /^Guide: CmdOrCtrl\+Alt\+Enter/u })).toBeFocused();
    await main.press('Enter');
    await main.press('F9');
  });
  await test.step('the new key opens the guide, the old one does not', async () => {
    await main.press('Escape');
    await expect(settings).toHaveCount(0);
    // The menu is drawn anew once the settings are kept: only then does the key lead there.
    await expect(async () => {
      await main.pressMenuKey('F9');
      await expect(main.page.getByRole('dialog', { name: 'Guide' })).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await main.press('Escape');
    await main.chooseFromMenu('show-keys');
    await expect(main.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('F9');
    await main.press('Escape');
  });
  await test.step('without single keys, C confirms nothing', async () => {
    await main.chooseFromMenu('settings');
    await keys.getByRole('checkbox', { name: /^Keys without Ctrl/u }).uncheck();
    await main.press('Escape');
    const person = main.summary.item('People', 'Tomas Okoro');
    await person.focus();
    await main.press('c');
    await main.press('ArrowDown');
    await expect(person).not.toHaveAccessibleDescription(/Confirmed/u);
  });
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await again.pressMenuKey('F9');
  await expect(again.page.getByRole('dialog', { name: 'Guide' })).toBeVisible();
});
