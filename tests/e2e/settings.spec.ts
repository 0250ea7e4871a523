import { axeFindings } from './fixtures/axe-findings';
import { expect, test } from './fixtures/test';

test('settings are changed by the keyboard, refuse what is out of bounds, and are there after a restart', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.chooseFromMenu('settings');
  const dialog = main.page.getByRole('dialog', { name: 'Settings' });
  const files = dialog.getByLabel('Largest file with one text, in MB');
  await expect(files).toHaveValue('32');
  await dialog.getByRole('radio', { name: 'Dark' }).focus();
  await main.press('Space');
  await expect(main.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await files.fill('9000');
  await expect(files).toHaveAttribute('aria-invalid', 'true');
  await expect(dialog.getByText('A number from 1 to 512.').first()).toBeVisible();
  await files.fill('64');
  await dialog.getByRole('radio', { name: 'an article for each chapter' }).check();
  expect(await axeFindings(main.page, '[role="dialog"]')).toEqual([]);
  await main.press('Escape');
  await expect(dialog).toBeHidden();
  await app.close();

  const again = await launch([`--library=${library}`]);
  await again.main.chooseFromMenu('settings');
  const later = again.main.page.getByRole('dialog', { name: 'Settings' });
  await expect(later.getByLabel('Largest file with one text, in MB')).toHaveValue('64');
  await expect(later.getByRole('radio', { name: 'an article for each chapter' })).toBeChecked();
  await later.getByRole('button', { name: 'Back to the usual limits' }).click();
  await expect(later.getByLabel('Largest file with one text, in MB')).toHaveValue('32');
});
