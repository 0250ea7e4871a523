import { expect, test } from './fixtures/test';

test('several articles are selected with keys and clicks, and deleted as one step', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.article().nth(1).click();
  await main.library
    .article()
    .nth(3)
    .click({ modifiers: ['Shift'] });
  const selected = main.library.list.getByRole('option', { selected: true });
  await expect(selected).toHaveCount(3);
  await main.press('Shift+ArrowDown');
  await expect(selected).toHaveCount(4);
  await main.library
    .article()
    .nth(2)
    .click({ modifiers: ['Control'] });
  await expect(main.library.marked).toContainText('3 selected');
  await main.press('Control+a');
  await expect(selected).toHaveCount(6);
  await main.press('Escape');
  await expect(selected).toHaveCount(1);
  await main.press('Shift+ArrowDown');
  await main.press('Delete');
  await expect(main.toasts.saying('Deleted 2 articles')).toBeVisible();
  await expect(main.library.article()).toHaveCount(4);
  await main.press('Control+z');
  await expect(main.library.article()).toHaveCount(6);
});

test('the list is sorted and grouped, and is so again after a restart', async ({ launch, library, dataFolder }) => {
  const { main, app } = await launch([`--library=${library}`], dataFolder);
  await expect(main.library.article()).toHaveCount(6);
  const titles = () => main.library.article().locator('p:first-child').allTextContents();
  await main.library.arrange('Title');
  await expect.poll(titles).toEqual((await titles()).toSorted(new Intl.Collator('en', { numeric: true }).compare));
  await main.library.arrange('Language');
  const arabic = main.library.article('افتتاح جسر');
  await expect(arabic).toHaveAccessibleDescription('Arabic');
  const sorted = await titles();
  await app.close();
  const { main: again } = await launch([`--library=${library}`], dataFolder);
  await expect(again.library.article('افتتاح جسر')).toHaveAccessibleDescription('Arabic');
  expect(await again.library.article().locator('p:first-child').allTextContents()).toEqual(sorted);
  await again.library.list.focus();
  await again.press('Home');
  await again.press('Shift+End');
  await expect(again.library.marked).toContainText('6 selected');
});
