import { haveOlderSummary } from './fixtures/older-summary';
import { expect, test } from './fixtures/test';

test('drawing a summary anew says first that nothing would change where the engine is the same', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.chooseFromMenu('redraw-summary');
  const dialog = main.page.getByRole('dialog', { name: 'Draw the summary anew' });
  await expect(dialog).toContainText('Nothing would change');
  await expect(dialog.getByRole('button', { name: 'Draw anew' })).toHaveCount(0);
  await main.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a summary of an older engine is drawn anew once its changes were seen, and Undo brings it back', async ({
  launch,
  library,
}) => {
  await haveOlderSummary(library, 'Two countries agree');
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await expect(main.summary.items('People', 'Helena Brundt')).toBeVisible();
  await main.chooseFromMenu('redraw-summary');
  const dialog = main.page.getByRole('dialog', { name: 'Draw the summary anew' });
  const people = dialog.getByRole('region', { name: 'People' });
  await expect(people.getByRole('listitem').filter({ hasText: 'Helena Brundt' })).toContainText('would go');
  await expect(people.getByRole('listitem').filter({ hasText: 'Helena Brandt' })).toContainText('would come');
  await expect(main.summary.items('People', 'Helena Brundt')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Draw anew' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main.summary.items('People', 'Helena Brandt')).toBeVisible();
  await main.toasts.undo('Drew the summary of');
  await expect(main.summary.items('People', 'Helena Brundt')).toBeVisible();
});

test('the summaries of the whole library are drawn anew once it was seen what changes, as one step', async ({
  launch,
  library,
}) => {
  await haveOlderSummary(library, 'Two countries agree');
  await haveOlderSummary(library, 'Mobile clinics');
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await expect(main.summary.items('People', 'Helena Brundt')).toBeVisible();
  await main.chooseFromMenu('redraw-many');
  const dialog = main.page.getByRole('dialog', { name: 'Draw summaries anew' });
  await dialog.getByRole('radio', { name: 'All 6 articles of the library' }).check();
  await dialog.getByRole('button', { name: 'See what would change' }).click();
  await expect(dialog).toContainText('6 summaries looked at · 2 would change · 4 stay as they are');
  await expect(main.summary.items('People', 'Helena Brundt')).toHaveCount(1);
  const rows = dialog.getByRole('list', { name: 'Articles' }).getByRole('checkbox');
  await expect(rows).toHaveCount(2);
  await dialog.getByRole('button', { name: /^What would change in “Two countries/u }).click();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'Helena Brundt' }).last()).toContainText('would go');

  await dialog.getByRole('checkbox', { name: /^Mobile clinics/u }).uncheck();
  await expect(dialog.getByRole('button', { name: 'Draw 1 anew' })).toBeEnabled();
  await dialog.getByRole('checkbox', { name: 'All of these' }).check();
  await dialog.getByRole('button', { name: 'Draw 2 anew' }).click();
  await expect(dialog).toContainText('2 summaries looked at · 2 drawn anew');
  await dialog.getByRole('button', { name: /^Open “Two countries/u }).click();
  await expect(dialog).toHaveCount(0);
  await expect(main.summary.items('People', 'Helena Brandt')).toBeVisible();
  await main.toasts.undo('Drew 2 summaries anew');
  await expect(main.summary.items('People', 'Helena Brundt')).toBeVisible();
  await main.library.open('Mobile clinics');
  await main.chooseFromMenu('redraw-summary');
  await expect(main.page.getByRole('dialog', { name: 'Draw the summary anew' })).toContainText('sidelight-0.1');
});
