import { expect, test } from './fixtures/test';

test('two articles are read beside each other, and swapped', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const beside = main.page.getByRole('region', { name: 'Another article beside' });

  await test.step('the open article is kept while another one is opened', async () => {
    await main.pressMenuKey('Control+Shift+B');
    await expect(beside).toContainText('Choose another article');
    await main.library.open('Mobile clinics');
    await expect(beside.getByRole('article')).toContainText('Two countries agree');
    await expect(beside).not.toContainText('Choose another article');
    await expect(main.source.title).toContainText('Mobile clinics');
  });
  await test.step('swapped, the summary is that of the other', async () => {
    await beside.getByRole('button', { name: 'Swap the two articles' }).click();
    await expect(main.source.title).toContainText('Two countries agree');
    await expect(beside.getByRole('article')).toContainText('Mobile clinics');
    await expect(main.summary.items('People', 'Helena Brandt')).toBeVisible();
  });
  await test.step('of marked articles the other one; in a narrow window below; closed', async () => {
    await beside.getByRole('button', { name: 'Close the article beside' }).click();
    await expect(beside).toBeHidden();
    await main.library.article('Mobile clinics').click({ modifiers: ['Control'] });
    await main.chooseFromMenu('keep-beside');
    await expect(beside.getByRole('article')).toContainText('Mobile clinics');
    await main.resize(1000, 800);
    const [above, below] = [await main.source.text.boundingBox(), await beside.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    await main.chooseFromMenu('keep-beside');
    await expect(beside).toBeHidden();
  });
});
