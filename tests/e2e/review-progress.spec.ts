import { expect, test } from './fixtures/test';

test('a row tells how much of its summary is reviewed, and the least reviewed come first', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  const own = main.library.article('Two countries agree');
  const progress = main.library.list.getByText(/\d+ of \d+ reviewed/u);
  await main.library.open('Two countries agree');
  await expect(progress).toHaveCount(0);
  await main.summary.item('People', 'Helena Brandt').focus();
  await main.press('c');
  await expect(own).toHaveAccessibleName(/1 of \d+ reviewed/u);
  await expect(progress).toHaveCount(1);
  await main.library.arrange('Least reviewed first');
  await expect(main.library.article().last()).toContainText('Two countries agree');
  await main.library.arrange('Reverse the order');
  await expect(main.library.article().first()).toContainText('Two countries agree');
  await main.chooseFromMenu('undo');
  await expect(progress).toHaveCount(0);
});
