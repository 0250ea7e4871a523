import { expect, test } from './fixtures/test';

test('notes of the library are found by words, opened by Enter, and have a history to bring back from', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  const { filter, pane } = main.library;
  const dialog = main.page.getByRole('dialog', { name: 'Notes of the library', exact: true });
  const hits = pane.getByRole('region', { name: 'Notes of the library' });
  await expect(main.library.article()).toHaveCount(6);
  await main.chooseFromMenu('library-notes');
  await dialog.getByRole('button', { name: 'New note' }).last().click();
  await dialog.getByRole('textbox', { name: 'Note text' }).focus();
  await main.page.keyboard.insertText('# River questions\n\nAsk the quartermaster.');
  await dialog.getByRole('button', { name: 'Read', exact: true }).click();
  await main.status.waitUntilSaved();
  await dialog.getByRole('button', { name: 'Close' }).click();

  await filter.fill('note:quarterm');
  await expect(hits.getByRole('button', { name: /^River questions/u })).toContainText('quartermaster');
  await expect(pane).not.toContainText('Nothing found for');
  // Its words are known: one that is mistyped is offered, and one that is right is not taken for a mistake.
  await expect(pane).not.toContainText('Did you mean');
  await filter.fill('quartermastre');
  await pane.getByRole('button', { name: 'quartermaster', exact: true }).click();
  await expect(filter).toHaveValue('quartermaster');
  await hits.getByRole('button').focus();
  await main.press('Enter');
  await expect(dialog).toContainText('Ask the quartermaster');

  await dialog.getByRole('button', { name: /^Delete note/u }).click();
  await expect(dialog).not.toContainText('quartermaster');
  await dialog.getByRole('button', { name: 'History of the library’s notes' }).click();
  const past = main.page.getByRole('dialog', { name: 'History of the library' });
  await past.getByRole('button', { name: /^Bring back/u }).click();
  await past.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toContainText('Ask the quartermaster');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(hits).toBeVisible();
  await filter.fill('note:quartermaster -river');
  await expect(hits).toHaveCount(0);

  // Also in a library without an article.
  await filter.fill('');
  await main.library.removeSamples();
  await expect(pane).toContainText('No articles');
  await filter.fill('quartermaster');
  await expect(hits.getByRole('button')).toContainText('River questions');
});
