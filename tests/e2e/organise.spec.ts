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

test('articles selected in the list are exported from the line above it, as one report or in another form', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.article().nth(1).click();
  await main.library
    .article()
    .nth(2)
    .click({ modifiers: ['Shift'] });
  for (const [choice, title] of [
    ['As one PDF report…', 'Export a collection report'],
    ['In another form…', 'Export in another form'],
  ] as const) {
    await main.library.marked.getByRole('button', { name: 'Export…' }).click();
    await main.page.getByRole('menuitem', { name: choice }).click();
    const dialog = main.page.getByRole('dialog', { name: title });
    await expect(dialog.getByRole('radio', { name: 'The 2 articles selected in the list' })).toBeChecked();
    await main.press('Escape');
    await expect(dialog).toHaveCount(0);
  }
  await expect(main.library.marked).toContainText('2 selected');
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

test('articles are tagged by key, the tag is seen, narrows the list, is renamed and deleted, each time with undo', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.library.list.focus();
  await main.press('Shift+ArrowDown');
  await main.press('t');
  const dialog = main.page.getByRole('dialog', { name: 'Tags of 2 articles' });
  await main.page.keyboard.insertText('conflict/aid');
  await main.press('Enter');
  await expect(dialog.getByRole('menuitemcheckbox', { name: 'conflict/aid', checked: true })).toBeVisible();
  await main.press('Escape');
  await expect(main.toasts.saying('Tagged 2 articles')).toBeVisible();
  await expect(main.library.article('conflict/aid')).toHaveCount(2);
  await main.library.open('Two countries agree');
  await expect(main.page.getByRole('region', { name: 'Tags and collections' })).toContainText('conflict/aid');

  await test.step('the tree narrows the list to a tag and to what is above it', async () => {
    await main.library.narrow('conflict');
    await expect(main.library.article()).toHaveCount(2);
    await main.library.pane.getByRole('button', { name: 'Clear all' }).click();
    await expect(main.library.article()).toHaveCount(6);
  });
  await test.step('another name and colour, and back', async () => {
    // Not chosen: the list would stay narrowed to a tag that the new name leaves.
    await main.library.line('conflict').focus();
    await main.press('ArrowRight');
    await main.library.changeInTree('aid', 'Rename, colour or merge…');
    await main.page.getByRole('textbox', { name: 'Name' }).fill('relief');
    await main.page.getByRole('radio', { name: 'Blue' }).check();
    await main.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(main.toasts.saying('Changed the tag “relief”')).toBeVisible();
    await expect(main.library.article('relief')).toHaveCount(2);
    await main.chooseFromMenu('undo');
    await expect(main.library.article('conflict/aid')).toHaveCount(2);
  });
  await test.step('the history of the library brings the other name back', async () => {
    await main.chooseFromMenu('library-history');
    await main.history.dialog.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Tag' });
    await expect(main.history.versions('relief')).toHaveCount(1);
    await main.history.bringBack('relief');
    await expect(main.history.versions('relief').first()).toContainText('Now');
    await main.history.close();
    await expect(main.library.article('relief')).toHaveCount(2);
    await main.chooseFromMenu('undo');
    await expect(main.library.article('conflict/aid')).toHaveCount(2);
  });
  await test.step('the history of an article names the tag', async () => {
    await main.library.article('conflict/aid').first().click();
    await main.chooseFromMenu('show-history');
    await expect(main.history.versions('Tagged')).toContainText('conflict/aid');
    await main.history.close();
  });
});

test('articles are put into a collection, moved in it, and the search for it is saved and opened', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.article().first().click();
  await main.press('Shift+ArrowDown');
  await main.press('Shift+ArrowDown');
  await main.library.pane.getByRole('button', { name: 'Add to collection…' }).click();
  await main.page.keyboard.insertText('Report');
  await main.press('Enter');
  await expect(main.toasts.saying('Added 3 articles to a collection')).toBeVisible();
  await main.press('Escape');
  await main.library.narrow('Report');
  await expect(main.library.article()).toHaveCount(3);
  const titles = () => main.library.article().locator('p:first-child').allTextContents();
  const before = await titles();
  await main.library.article().first().click();
  await main.press('Alt+ArrowDown');
  await expect.poll(titles).toEqual([before[1], before[0], before[2]]);
  await main.press('Control+z');
  await expect.poll(titles).toEqual(before);

  await main.library.pane.getByRole('button', { name: 'Save this search…' }).click();
  await main.page.getByRole('textbox', { name: 'Name' }).fill('For the report');
  await main.press('Enter');
  await expect(main.toasts.saying('Saved the search “For the report”')).toBeVisible();
  await main.library.pane.getByRole('button', { name: 'Clear all' }).click();
  await expect(main.library.article()).toHaveCount(6);
  await main.library.narrow('For the report');
  await expect(main.library.article()).toHaveCount(3);
  await main.library.changeInTree('For the report', 'Delete');
  await expect(main.toasts.saying('Deleted the search “For the report”')).toBeVisible();
  await main.chooseFromMenu('undo');
  await expect(main.library.line('For the report')).toBeVisible();
});

test('the menu of a row tags and deletes the article it is of, or all that are marked with it', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const choose = async (row: string, name: string): Promise<void> => {
    await main.library.article(row).click({ button: 'right' });
    await main.page.getByRole('menuitem', { name, exact: true }).click();
  };
  await choose('Mobile clinics', 'Tag…');
  await expect(main.page.getByRole('dialog', { name: 'Tags of this article' })).toBeVisible();
  await main.page.keyboard.insertText('health');
  await main.press('Enter');
  await main.press('Escape');
  await expect(main.library.article('Mobile clinics')).toContainText('health');
  await expect(main.library.list).toBeFocused();
  await expect(main.library.article('Two countries agree')).not.toContainText('health');
  await main.library.article('Mobile clinics').click();
  await main.library.article('Notes from the Tellin').click({ modifiers: ['Shift'] });
  await choose('Mobile clinics', 'Delete 2 articles');
  await expect(main.library.article()).toHaveCount(4);
  await expect(main.library.list).toBeFocused();
  await choose('Two countries agree', 'Delete article');
  await expect(main.library.article()).toHaveCount(3);
  await main.chooseFromMenu('undo');
  await main.chooseFromMenu('undo');
  await expect(main.library.article()).toHaveCount(6);
});

test('articles are dragged onto a collection and a tag of the tree, each as one step; nothing else takes them', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  for (const [command, name] of [
    ['collect-article', 'Harbour'],
    ['tag-article', 'water'],
  ] as const) {
    await main.library.article().first().click();
    await main.chooseFromMenu(command);
    await expect(main.page.getByRole('dialog')).toBeVisible();
    await main.page.keyboard.type(name);
    await main.press('Enter');
    await main.press('Escape');
    await expect(main.page.getByRole('dialog')).toHaveCount(0);
  }
  await main.chooseFromMenu('narrow-list');
  await expect(main.library.line('Harbour')).toContainText('1');

  await main.library.article().nth(1).click();
  await main.library
    .article()
    .nth(2)
    .click({ modifiers: ['Shift'] });
  await main.library.article().nth(2).dragTo(main.library.line('Harbour'));
  await expect(main.library.line('Harbour')).toContainText('3');
  await main.library.article().nth(4).dragTo(main.library.line('water'));
  await expect(main.library.line('water')).toContainText('2');
  await main.library.article().nth(4).dragTo(main.source.text);
  await expect(main.library.article()).toHaveCount(6);

  await main.chooseFromMenu('undo');
  await expect(main.library.line('water')).toContainText('1');
  await main.chooseFromMenu('undo');
  await expect(main.library.line('Harbour')).toContainText('1');
});
