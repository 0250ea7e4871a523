import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

const bar = (main: MainWindow) => main.page.getByRole('region', { name: 'Review', exact: true });

async function choose(main: MainWindow, command: string): Promise<void> {
  await bar(main)
    .getByRole('button', { name: /^Reviewing as/u })
    .click();
  await main.page.getByRole('menuitem', { name: command, exact: true }).click();
}

async function reviewAs(main: MainWindow, name: string): Promise<void> {
  await choose(main, 'Reviewers…');
  const dialog = main.page.getByRole('dialog', { name: 'Reviewers' });
  await dialog.getByRole('textbox', { name: 'Add a name' }).fill(name);
  await dialog.getByRole('button', { name: 'Add and use' }).click();
  await main.press('Escape');
  await expect(bar(main)).toContainText(`Reviewing as ${name}`);
}

test('two people review by key, one blind: comments, a sign-off, and what changed since', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await reviewAs(main, 'Ana');
  const [first, second] = [
    main.summary.item('Key points'),
    main.summary.items('Key points').nth(1).getByRole('button').first(),
  ];

  await test.step('U goes to what nobody has looked at; C, D and M decide and comment on it', async () => {
    await first.focus();
    await main.press('c');
    await expect(first).toHaveAccessibleDescription(/^Confirmed by Ana/u);
    await main.press('u');
    await expect(second).toBeFocused();
    await main.press('d');
    await expect(second).toHaveAccessibleDescription(/^Disputed by Ana/u);
    await main.press('m');
    await main.page.getByPlaceholder('Write a comment…').fill('The clerk says otherwise.');
    await main.page.getByRole('button', { name: 'Add comment' }).click();
    await expect(main.summary.items('Key points').nth(1)).toContainText('The clerk says otherwise.');
    await expect(bar(main)).toContainText(/2 of \d+ reviewed/u);
  });

  await test.step('an item is copied with where it is from, by key and by its button', async () => {
    const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
    await first.focus();
    await main.press('Control+c');
    await expect
      .poll(copied)
      .toMatch(/^“Ostrany and the Republic of Velm .*”\n— .*“Two countries agree .*”.*14 June 2024/u);
    const quote = main.summary.items('Quotes', 'The river does not stop');
    await quote.hover();
    await quote.getByRole('button', { name: 'Copy with its source' }).click();
    await expect.poll(copied).toMatch(/^Helena Brandt · direct quotation: “The river does not stop/u);
  });

  await test.step('the sign-off says what is open, and over what it is', async () => {
    await bar(main).getByRole('button', { name: 'Sign off…' }).click();
    const dialog = main.page.getByRole('dialog', { name: 'Sign off this article' });
    await expect(dialog).toContainText('1 item is disputed.');
    await dialog.getByRole('button', { name: 'Sign off', exact: true }).click();
    await expect(bar(main)).toContainText('Signed off by Ana');
    await expect(bar(main).locator('[title^="SHA-256 "]')).toHaveAttribute('title', /^SHA-256 [0-9a-f]{64}$/u);
  });

  await test.step('a blind reviewer sees nothing of what the first decided or said', async () => {
    await reviewAs(main, 'Ben');
    await choose(main, 'Blind review');
    await expect(first).not.toHaveAccessibleDescription(/Ana|Confirmed/u);
    await expect(second).not.toHaveAccessibleDescription(/Ana|Disputed/u);
    await expect(main.summary.pane).not.toContainText('The clerk says otherwise.');
    await expect(main.summary.pane).not.toContainText('1 comment');
    await expect(bar(main)).not.toContainText('Ana');
    await expect(bar(main).getByRole('button', { name: 'Sign off…' })).toBeVisible();
    await expect(bar(main)).toContainText(/0 of \d+ reviewed/u);
    await first.focus();
    await main.press('x');
    await expect(first).toHaveAccessibleDescription(/^Rejected/u);
  });

  await test.step('afterwards both verdicts stand, and the bar says what changed since the sign-off', async () => {
    await choose(main, 'End blind review');
    await expect(main.summary.items('Key points').first()).toContainText('Ana confirmed');
    await bar(main).getByRole('button', { name: 'Changed since sign-off' }).click();
    await expect(bar(main).getByRole('listitem')).toHaveCount(1);
    await expect(bar(main).getByRole('listitem')).toContainText('was confirmed, is rejected');
  });

  await test.step('after a restart all of it is there', async () => {
    await main.status.waitUntilSaved();
    await app.close();
    const { main: again } = await launch([`--library=${library}`]);
    await again.library.open('Two countries agree');
    await expect(bar(again)).toContainText('Reviewing as Ben');
    await expect(bar(again)).toContainText('Changed since sign-off');
    const disputed = again.summary.items('Key points').nth(1);
    await disputed.getByRole('button', { name: '1 comment' }).click();
    await expect(disputed).toContainText('The clerk says otherwise.');
  });
});
