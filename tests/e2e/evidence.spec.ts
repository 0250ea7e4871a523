import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

const QUOTE = 'The river does not stop at the border';

async function expectLit(main: MainWindow, words: string): Promise<void> {
  await expect.poll(async () => (await main.source.litWords()).join('\n')).toContain(words);
}

test.describe('the way from an item to its words and back', () => {
  test('by mouse', async ({ launch, library }) => {
    const { main } = await launch([`--library=${library}`]);
    await main.library.open('Two countries agree');

    await test.step('hovering an item lights exactly its words, leaving it puts them out', async () => {
      await main.summary.items('People', 'Tomas Okoro').hover();
      await expectLit(main, 'Tomas Okoro');
      for (const words of await main.source.litWords()) expect(words).toMatch(/Okoro|Minister/u);
      await main.page.mouse.move(0, 0);
      await expect.poll(() => main.source.litWords()).toEqual([]);
    });

    await test.step('every item of the summary lights words of the source', async () => {
      const text = (await main.source.text.textContent()) ?? '';
      for (const section of ['Key points', 'Organisations', 'Places', 'Quotes', 'Figures', 'Topics'] as const) {
        const items = main.summary.items(section);
        for (let index = 0; index < (await items.count()); index += 1) {
          await items.nth(index).hover();
          await expect.poll(() => main.source.litWords()).not.toEqual([]);
          for (const words of await main.source.litWords()) expect(text).toContain(words);
        }
      }
    });

    await test.step('clicking an item brings its words into view and keeps them lit', async () => {
      await main.resize(1200, 500);
      const item = main.summary.item('Quotes', 'Knowing that the water is coming');
      await item.scrollIntoViewIfNeeded();
      await item.click();
      await main.page.mouse.move(0, 0);
      await expectLit(main, 'Knowing that the water is coming');
      await expect.poll(() => main.source.showsLitWords()).toBe(true);
    });

    await test.step('clicking words shows the item drawn from them', async () => {
      await main.source.clickWords(QUOTE);
      const choice = main.source.places.getByRole('menuitem', { name: new RegExp(QUOTE, 'u') }).first();
      const focused = main.summary.focusedItem().filter({ hasText: QUOTE });
      await expect(choice.or(focused).first()).toBeVisible();
      if (await choice.isVisible()) await choice.click();
      await expect(focused).toBeVisible();
      await expectLit(main, QUOTE);
    });
  });

  test('by keyboard', async ({ launch, library }) => {
    const { main } = await launch([`--library=${library}`]);
    await main.library.open('Two countries agree');

    await test.step('focus lights the words of an item, arrows go to the next', async () => {
      await main.summary.item('People').focus();
      const first = (await main.summary.item('People').textContent()) ?? '';
      await expect.poll(() => main.source.litWords()).not.toEqual([]);
      const lit = await main.source.litWords();
      await main.press('ArrowDown');
      await expect(main.summary.focusedItem()).not.toHaveText(first);
      await expect.poll(() => main.source.litWords()).not.toEqual(lit);
      await main.press('k');
      await expect(main.summary.focusedItem()).toHaveText(first);
    });

    await test.step('Enter goes to the words, Enter there goes back to the item', async () => {
      await main.summary.item('People', 'Tomas Okoro').focus();
      await main.press('Enter');
      await expect(main.source.text).toBeFocused();
      await expectLit(main, 'Tomas Okoro');
      await expect.poll(() => main.source.cursorWords()).toEqual(['Tomas Okoro']);
      await main.press('Enter');
      await expect(main.summary.focusedItem()).toContainText('Tomas Okoro');
    });

    await test.step('N and P go through the evidence of the source, Enter shows what was drawn from it', async () => {
      await main.source.text.focus();
      await main.press('Escape');
      await expect.poll(() => main.source.cursorWords()).toEqual([]);
      await main.press('n');
      await expect.poll(() => main.source.cursorWords()).toHaveLength(1);
      const [first] = await main.source.cursorWords();
      await main.press('n');
      await expect.poll(() => main.source.cursorWords()).not.toEqual([first]);
      await main.press('p');
      await expect.poll(() => main.source.cursorWords()).toEqual([first]);
      await main.press('Enter');
      await expect(main.source.places.getByRole('menuitem').first().or(main.summary.focusedItem())).toBeVisible();
      if (await main.source.places.isVisible()) await main.press('Enter');
      await expect(main.summary.focusedItem()).toBeVisible();
      await expect.poll(() => main.source.litWords()).not.toEqual([]);
    });

    await test.step('the marks at rest can be taken off the text and put back', async () => {
      await expect.poll(() => main.source.markedWords()).not.toEqual([]);
      await main.page.getByRole('button', { name: 'Leave the text unmarked' }).click();
      await expect.poll(() => main.source.markedWords()).toEqual([]);
      await main.page.getByRole('button', { name: 'Mark the evidence in the text' }).click();
      await expect.poll(() => main.source.markedWords()).not.toEqual([]);
    });
  });
});
