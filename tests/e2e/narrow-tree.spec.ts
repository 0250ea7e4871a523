import { axeFindings, axeFindingsIn } from './fixtures/axe-findings';
import { expect, test } from './fixtures/test';

test('a range of dates is taken by a drag over the tree and by keys, stands above the list and is taken off', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.narrow('Dates');
  await main.library.line('2024').focus();
  await main.press('ArrowRight');
  const middle = async (name: string) => {
    const box = await main.library.line(name).boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  await expect(main.library.line('Jun 2024')).toBeVisible();
  const [from, to] = [await middle('Sept 2024'), await middle('Jul 2024')];
  await main.page.mouse.move(from.x, from.y);
  await main.page.mouse.down();
  await main.page.mouse.move(to.x, to.y, { steps: 4 });
  await expect(main.library.line('Jul 2024').locator('[data-chosen]')).toBeVisible();
  await expect(main.library.article()).toHaveCount(6);
  await main.page.mouse.up();
  await expect(main.library.article()).toHaveCount(2);
  expect(await axeFindings(main.page)).toEqual([]);
  expect(await axeFindingsIn('dark', main.page)).toEqual([]);
  const chip = main.library.pane.getByRole('button', { name: 'No longer narrow to “Jul 2024 – Sept 2024”' });
  await chip.click();
  await expect(main.library.article()).toHaveCount(6);

  await main.library.line('Jun 2024').focus();
  await main.press('Shift+ArrowUp');
  await expect(main.library.line('Jul 2024')).toBeFocused();
  await expect(main.library.article()).toHaveCount(5);
  await main.library.pane.getByRole('button', { name: 'Clear all' }).click();
  await main.library.filter.fill('date:2024-06..2024-07');
  await expect(main.library.article()).toHaveCount(5);
});

test('the focus comes back to the row of the tree whose menu was used, and goes to the next one when it is deleted', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  for (const tag of ['aid', 'war']) {
    await main.chooseFromMenu('tag-article');
    await expect(main.page.getByRole('dialog')).toBeVisible();
    await main.page.keyboard.type(tag);
    await main.press('Enter');
    await main.press('Escape');
    await expect(main.page.getByRole('dialog')).toHaveCount(0);
  }
  await main.chooseFromMenu('narrow-list');
  const menu = main.page.getByRole('menu');
  await main.library.line('aid').focus();
  await main.press('Shift+F10');
  await expect(menu).toBeVisible();
  await main.press('Escape');
  await expect(main.library.line('aid')).toBeFocused();

  const rename = async (): Promise<void> => {
    await main.press('Shift+F10');
    await expect(menu).toBeVisible();
    await main.page.getByRole('menuitem', { name: 'Rename, colour or merge…' }).press('Enter');
    await expect(main.page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  };
  await rename();
  await main.press('Escape');
  await expect(main.library.line('aid')).toBeFocused();
  await rename();
  await main.page.getByRole('radio', { name: 'Blue' }).check();
  await main.page.getByRole('button', { name: 'Save', exact: true }).press('Enter');
  await expect(main.toasts.saying('Changed the tag “aid”')).toBeVisible();
  await expect(main.library.line('aid')).toBeFocused();
  await rename();
  await main.page.getByRole('textbox', { name: 'Name' }).fill('zeal');
  await main.press('Enter');
  await expect(main.library.line('zeal')).toBeFocused();

  await main.library.changeInTree('war', 'Delete');
  await expect(main.library.line('war')).toHaveCount(0);
  await expect(main.library.line('zeal')).toBeFocused();
});
