import { expect, test } from './fixtures/test';

/** How often an item is edited; before keys were held until the form had gone, three of five rounds lost one. */
const ROUNDS = 24;

test(`what is pressed right after Enter, at any moment of the saving, goes to the item: ${ROUNDS} edits`, async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const quote = main.summary.items('Quotes', 'The river does not stop').locator('[data-item-main]');
  const focused = main.summary.focusedItem();
  for (let round = 0; round < ROUNDS; round += 1) {
    await quote.focus();
    await main.press('e');
    await expect(main.summary.field('Words')).toBeFocused();
    await main.press('Tab');
    await expect(main.summary.field('Speaker')).toBeFocused();
    await main.press('Control+A');
    await main.page.keyboard.type(`Captain ${round}`);
    await main.press('Enter');
    await main.press('Home');
    await main.page.waitForTimeout(round % 12);
    await main.press('c');
    await expect(quote).toContainText(`Captain ${round}`);
    await expect(focused, `confirmed in round ${round}`).toHaveAccessibleDescription(/Confirmed/u);
    await main.press('c');
    await expect(focused, `taken back in round ${round}`).not.toHaveAccessibleDescription(/Confirmed/u);
  }
});
