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

test('sections stay folded, and what is reviewed can be left out, from one start to the next', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.summary.toggle('Key points');
  await expect(main.summary.items('Key points')).toHaveCount(0);
  await main.summary.confirm('People', 'Tomas Okoro');
  await main.summary.pane.getByRole('button', { name: 'Show only what is not reviewed' }).click();
  await main.summary.item('Organisations').focus();
  await expect(main.summary.items('People', 'Tomas Okoro')).toHaveCount(0);
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await expect(again.summary.items('Organisations').first()).toBeVisible();
  await expect(again.summary.items('Key points')).toHaveCount(0);
  await expect(again.summary.items('People', 'Tomas Okoro')).toHaveCount(0);
  await again.summary.pane.getByRole('button', { name: 'Show all items' }).click();
  await expect(again.summary.items('People', 'Tomas Okoro')).toHaveCount(1);
});

test('marked headings are headings, in size and to a screen reader, and items hang from their signs', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Notes from the Tellin grain market');
  const heading = main.source.text.getByRole('heading', { level: 2, name: '## Prices' });
  const item = main.source.text.locator('[data-setting="item"]').first();
  const weight = (element: Element): number => Number(getComputedStyle(element).fontWeight);
  expect(await heading.evaluate(weight)).toBeGreaterThan(await item.evaluate(weight));
  const indent = (element: Element): number => Number.parseFloat(getComputedStyle(element).textIndent);
  expect(await item.evaluate(indent)).toBeLessThan(0);
});

test('a text is given a direction of its own, which it alone has and keeps', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const menu = main.page.getByRole('menu', { name: 'How the text is set' });
  const direction = (name: string) => menu.getByRole('menuitemradio', { name, exact: true });
  await main.page.getByRole('button', { name: 'How the text is set' }).click();
  await expect(direction('As each paragraph says')).toHaveAttribute('aria-checked', 'true');
  await expect(menu.getByRole('menuitemradio', { name: 'Normal' })).toContainText('✓');
  await direction('Right to left').click();
  await main.press('Escape');
  const first = '[data-number], [data-part="body"]';
  await expect(main.source.text.locator(first).first()).toHaveAttribute('dir', 'rtl');
  await main.library.open('Mobile clinics');
  await expect(main.source.text.locator(first).first()).toHaveAttribute('dir', 'ltr');
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await expect(again.source.text.locator(first).first()).toHaveAttribute('dir', 'rtl');
});

test('one kind of facts is shown alone, by a menu and without a mouse', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const kinds = main.summary.pane.getByRole('button', { name: 'Which sections are unfolded' });
  const kind = (name: string) => main.page.getByRole('menuitemcheckbox', { name, exact: true });
  await kinds.focus();
  await main.press('Enter');
  await main.page.getByRole('menuitem', { name: 'Fold all', exact: true }).press('Enter');
  await expect(kind('People')).toHaveAttribute('aria-checked', 'false');
  await kind('Quotes').press('Enter');
  await main.press('Escape');
  await expect(kinds).toBeFocused();
  await expect(main.summary.items('Quotes')).not.toHaveCount(0);
  await expect(main.summary.items('People')).toHaveCount(0);
  await kinds.press('Enter');
  await main.page.getByRole('menuitem', { name: 'Unfold all' }).press('Enter');
  await main.press('Escape');
  await expect(main.summary.items('Dates')).not.toHaveCount(0);
});
