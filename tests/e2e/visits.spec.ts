import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { expect, test } from './fixtures/test';

/** How far the source is scrolled. */
const top = (element: Element): number => element.scrollTop;

test('the ways back and forward lead through articles and places in their texts', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  const back = main.toolbar.bar.getByRole('button', { name: 'Back to the place before' });
  const forward = main.toolbar.bar.getByRole('button', { name: 'Forward to the next place' });
  await main.library.open('Two countries agree');
  await main.resize(1200, 420);
  await main.library.open('Mobile clinics');
  await main.library.open('Two countries agree');
  await expect(forward).toBeDisabled();

  await test.step('a jump to words is a place too', async () => {
    const item = main.summary.item('Quotes', 'Knowing that the water is coming');
    await item.scrollIntoViewIfNeeded();
    await item.click();
    await expect.poll(() => main.source.text.evaluate(top)).toBeGreaterThan(60);
    await back.click();
    await expect.poll(() => main.source.text.evaluate(top)).toBe(0);
    await expect(main.source.title).toContainText('Two countries agree');
  });

  await test.step('by key, from wherever the focus is, and forward to where the reader was', async () => {
    await main.press('Alt+ArrowLeft');
    await expect(main.source.title).toContainText('Mobile clinics');
    await main.press('Alt+ArrowRight');
    await expect(main.source.title).toContainText('Two countries agree');
    await main.press('Alt+ArrowRight');
    await expect.poll(() => main.source.text.evaluate(top)).toBeGreaterThan(60);
    await expect(forward).toBeDisabled();
  });

  await test.step('from the menu, past an article that was deleted', async () => {
    await main.chooseFromMenu('go-back');
    await main.chooseFromMenu('go-back');
    await expect(main.source.title).toContainText('Mobile clinics');
    await main.chooseFromMenu('go-forward');
    await expect(main.source.title).toContainText('Two countries agree');
    await main.library.open('Mobile clinics');
    await main.library.removeOpenArticle();
    await expect(main.library.article()).toHaveCount(5);
    await expect(main.source.title).not.toContainText('Mobile clinics');
    await back.click();
    await expect(main.source.title).toContainText('Two countries agree');
  });

  await test.step('another jump closes the way forward', async () => {
    await expect(forward).toBeEnabled();
    await main.library.open('market');
    await expect(forward).toBeDisabled();
  });

  await test.step('as many steps as were asked for in one moment', async () => {
    const steps = (...ids: readonly string[]) => main.chooseAtOnce(ids);
    await main.library.open('À Besk');
    await main.library.open('Two countries agree');
    await steps('go-back', 'go-back');
    await expect(main.source.title).toContainText(/market/iu);
    await steps('go-forward', 'go-forward');
    await expect(main.source.title).toContainText('Two countries agree');
    await expect(forward).toBeDisabled();
    await steps('go-back', 'go-back', 'go-forward');
    await expect(main.source.title).toContainText('À Besk');
    await main.chooseFromMenu('go-back');
    await expect(main.source.title).toContainText(/market/iu);
  });
});

test('in a window read from right to left the arrows point the other way', async ({ launch, library, dataFolder }) => {
  const layout = { library: 20, source: 45, summary: 35, libraryHidden: false, summaryHidden: false };
  const settings = { theme: 'light', layout, lastArticleId: null, language: 'ar' };
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(settings));
  const { main } = await launch([`--library=${library}`], dataFolder);
  const rows = main.page.getByRole('option');
  const title = main.page.getByRole('heading', { level: 1 });
  await rows.filter({ hasText: 'Two countries agree' }).click();
  await expect(title).toContainText('Two countries agree');
  await rows.filter({ hasText: 'Mobile clinics' }).click();
  await expect(title).toContainText('Mobile clinics');
  await main.press('Alt+ArrowRight');
  await expect(title).toContainText('Two countries agree');
  await main.press('Alt+ArrowLeft');
  await expect(title).toContainText('Mobile clinics');
});
