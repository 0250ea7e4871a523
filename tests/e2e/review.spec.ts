import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

async function expectState(main: MainWindow, words: string, state: 'Confirmed' | 'Rejected' | 'Edited'): Promise<void> {
  await expect(main.summary.item('Quotes', words)).toHaveAccessibleDescription(new RegExp(`^${state} `, 'u'));
}

const RIVER = 'The river does not stop';
const WATER = 'Knowing that the water';

test('items are confirmed, rejected, edited and restored by mouse; each can be undone; all is there after a restart', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await expect(main.status.line).toContainText(/0 of \d+ reviewed/u);

  await test.step('confirm and undo it in the notification', async () => {
    await main.summary.confirm('Quotes', RIVER);
    await expectState(main, RIVER, 'Confirmed');
    await expect(main.status.line).toContainText(/1 of \d+ reviewed/u);
    await main.toasts.undo(/^Confirmed/u);
    await expect(main.status.line).toContainText(/0 of \d+ reviewed/u);
    await main.summary.confirm('Quotes', RIVER);
    await expectState(main, RIVER, 'Confirmed');
  });
  await test.step('a rejected item lights nothing and can be restored', async () => {
    await main.summary.reject('Quotes', WATER);
    await expectState(main, WATER, 'Rejected');
    await main.page.mouse.move(0, 0);
    await main.summary.items('Quotes', WATER).hover();
    await expect.poll(() => main.source.litWords()).toEqual([]);
    await main.summary.restore('Quotes', WATER);
    await expect(main.summary.item('Quotes', WATER)).not.toHaveAccessibleDescription(/Rejected/u);
    await main.summary.reject('Quotes', WATER);
    await expectState(main, WATER, 'Rejected');
  });
  await test.step('the role of a person is set right', async () => {
    await main.summary.startEditing('People', 'Tomas Okoro');
    await main.summary.field('Role').fill('Minister of Bridges');
    await main.summary.saveEdit();
    await expect(main.summary.items('People', 'Minister of Bridges')).toContainText('Tomas Okoro');
  });
  await test.step('after a restart', async () => {
    await main.status.waitUntilSaved();
    await app.close();
    const { main: again } = await launch([`--library=${library}`]);
    await again.library.open('Two countries agree');
    await expectState(again, RIVER, 'Confirmed');
    await expectState(again, WATER, 'Rejected');
    await expect(again.summary.items('People', 'Minister of Bridges')).toContainText('Tomas Okoro');
    await expect(again.status.line).toContainText(/3 of \d+ reviewed/u);
  });
});

test('the same by keyboard: C, X, E, and Ctrl+Z for each', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const quote = main.summary.item('Quotes', RIVER);
  const plain = await quote.evaluate((item) => item.getAttribute('aria-describedby'));
  expect(plain).not.toBeNull();

  await test.step('C confirms and takes back, X rejects and restores', async () => {
    await quote.focus();
    await main.press('c');
    await expectState(main, RIVER, 'Confirmed');
    await main.press('c');
    await expect(quote).not.toHaveAccessibleDescription(/Confirmed/u);
    await main.press('x');
    await expectState(main, RIVER, 'Rejected');
    await expect(quote).toBeFocused();
    await main.press('x');
    await expect(quote).not.toHaveAccessibleDescription(/Rejected/u);
  });
  await test.step('E opens the form, Escape leaves it as it was, Enter saves', async () => {
    await main.press('e');
    await expect(main.summary.field('Words')).toBeFocused();
    await main.press('Escape');
    await expect(quote).toBeFocused();
    await main.press('e');
    await main.summary.field('Speaker').fill('The minister');
    await main.press('Enter');
    await expect(main.summary.items('Quotes', RIVER)).toContainText('The minister');
    await expectState(main, RIVER, 'Edited');
  });
  await test.step('Ctrl+Z takes the edit back, Ctrl+Shift+Z does it again', async () => {
    await main.press('Control+z');
    await expect(main.summary.items('Quotes', RIVER)).not.toContainText('The minister');
    await main.press('Control+Shift+z');
    await expect(main.summary.items('Quotes', RIVER)).toContainText('The minister');
  });
  await test.step('a field that may not be empty says so and keeps the form open', async () => {
    await main.summary.item('People', 'Tomas Okoro').focus();
    await main.press('e');
    await main.summary.field('Name').fill('');
    await main.press('Enter');
    await expect(main.summary.pane.getByText('This cannot be empty.')).toBeVisible();
    await main.press('Escape');
    await expect(main.summary.items('People', 'Tomas Okoro')).toHaveCount(1);
  });
});
