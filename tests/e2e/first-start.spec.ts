import { expect, test } from './fixtures/test';

test('the first start opens the sample library, which can be removed, brought back and stays removed', async ({
  launch,
}) => {
  const { main, app } = await launch();

  await test.step('six articles, three of them in other languages, and the first of them open', async () => {
    await expect(main.library.article()).toHaveCount(6);
    for (const language of ['Arabic', 'Chinese', 'French']) {
      await expect(main.library.article().filter({ hasText: language })).toHaveCount(1);
    }
    await expect(main.source.title).not.toBeEmpty();
    await expect(main.summary.items('People').first()).toBeVisible();
    await expect(main.status.line).toContainText('6 articles');
  });

  await test.step('each sample opens with its own direction and its own evidence', async () => {
    await main.library.open('افتتاح جسر مؤقت');
    await expect(main.source.text.getByText('سامر الخطيب')).toHaveCSS('direction', 'rtl');
    // A name stands on the side of its role.
    const person = main.summary.item('People');
    for (const words of ['سامر الخطيب', 'رئيس البلدية'])
      await expect(person.locator('p', { hasText: words })).toHaveCSS('direction', 'rtl');
    await main.library.open('河谷气象档案向公众开放');
    await expect(main.source.text).toContainText('陈慧敏');
    await main.library.open('Two countries agree');
    await expect(main.source.text.getByText('Helena Brandt')).toHaveCSS('direction', 'ltr');
  });

  await test.step('one click removes them all, Undo brings all back', async () => {
    await main.library.removeSamples();
    await expect(main.library.pane).toContainText('No articles');
    await expect(main.page.getByRole('main')).toContainText('Nothing here yet');
    await main.toasts.undo('Removed 6 sample articles');
    await expect(main.library.article()).toHaveCount(6);
  });

  await test.step('removed again, they are still gone after a restart', async () => {
    await main.library.removeSamples();
    await expect(main.library.pane).toContainText('No articles');
    await app.close();
    const { main: again } = await launch();
    await expect(again.library.pane).toContainText('No articles');
    await expect(again.page.getByRole('main')).toContainText('Nothing here yet');
    await expect(again.status.line).toContainText('0 articles');
  });
});

test('the article that was open last is open again after a restart', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Mobile clinics');
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await expect(again.source.title).toContainText('Mobile clinics');
  await expect(again.library.article('Mobile clinics')).toHaveAttribute('aria-selected', 'true');
});

test('an article is deleted by key, found again by Undo, and the search finds titles', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Notes from the Tellin grain market');
  await main.library.list.press('Delete');
  await expect(main.library.article()).toHaveCount(5);
  await main.toasts.undo(/Deleted “Notes from the Tellin/u);
  await expect(main.library.article('Notes from the Tellin')).toBeVisible();

  await main.library.filter.fill('besk');
  await expect(main.library.article()).toHaveCount(2);
  await main.library.filter.fill('title:besk');
  await expect(main.library.article()).toHaveCount(1);
  await expect(main.library.pane).toContainText('1 of 6');
  await main.library.filter.fill('no such title');
  await expect(main.library.pane).toContainText('Nothing found for “no such title”.');
  await main.library.filter.press('Escape');
  await expect(main.library.article()).toHaveCount(6);
});
