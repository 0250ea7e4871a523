import { expect, test } from './fixtures/test';

test('the source is set larger, in a sans serif and with numbered paragraphs, and stays so', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const words = main.source.text.locator('[data-number="1"]');
  const before = await words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const choose = async (name: string): Promise<void> => {
    await main.page.getByRole('button', { name: 'How the text is set' }).click();
    await main.page.getByRole('menu').getByText(name, { exact: true }).click();
    await main.press('Escape');
  };
  await choose('Larger');
  await choose('Sans serif');
  await choose('Number the paragraphs');
  await expect
    .poll(() => words.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)))
    .toBeGreaterThan(before * 1.3);
  await expect.poll(() => words.evaluate((element) => getComputedStyle(element).fontFamily)).toMatch(/^"?Inter/u);
  const number = (element: Element): string => getComputedStyle(element, '::before').content;
  await expect.poll(() => words.evaluate(number)).toBe('"1"');
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await expect.poll(() => again.source.text.locator('[data-number="2"]').evaluate(number)).toBe('"2"');
});
