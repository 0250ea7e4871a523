import { expect, test } from './fixtures/test';

test('a note is kept as a template, which is filled in where it is inserted, renamed and deleted with undo', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  const dialog = main.page.getByRole('dialog', { name: 'Note templates' });
  await main.library.open('Two countries agree');

  await test.step('made from a note', async () => {
    await main.notes.start();
    await main.notes.insert('## Site visit\n\nAt {{place}}, on {{date}}: {{title}}');
    await main.notes.read();
    await main.notes.note(1).getByRole('button', { name: 'Keep as a template' }).click();
    await expect(dialog.getByRole('textbox', { name: 'Name' })).toHaveValue('Site visit');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(main.toasts.saying('Made the template “Site visit”')).toBeVisible();
    await expect(dialog.getByRole('listitem')).toContainText('Site visit');
    await dialog.getByRole('button', { name: 'Close' }).click();
  });
  await test.step('a new note begins with it', async () => {
    await main.chooseFromMenu('note-templates');
    await dialog.getByRole('button', { name: 'Insert “Site visit”' }).click();
    await expect(dialog).toHaveCount(0);
    // The text comes once the dialog has given the focus back.
    await expect(main.notes.editor).toContainText('At MARVANE');
    await main.notes.read();
    await expect(main.notes.note(2)).toContainText('At MARVANE, on 14 Jun 2024: Two countries agree');
    await main.status.waitUntilSaved();
  });
  await test.step('it goes into the note that is being written', async () => {
    await main.notes.start();
    await main.notes.insert('Before. ');
    await main.chooseFromMenu('note-templates');
    await dialog.getByRole('button', { name: 'Insert “Site visit”' }).click();
    await expect(dialog).toHaveCount(0);
    // The text comes once the dialog has given the focus back.
    await expect(main.notes.editor).toContainText('At MARVANE');
    await main.notes.read();
    await expect(main.notes.note(3)).toContainText('Before.');
    await expect(main.notes.note(3)).toContainText('At MARVANE, on 14 Jun 2024');
  });
  await test.step('renamed, deleted and brought back', async () => {
    await main.chooseFromMenu('note-templates');
    await dialog.getByRole('button', { name: 'Change the template “Site visit”' }).click();
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Visit');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByRole('button', { name: 'Delete the template “Visit”' }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await main.toasts.undo('Deleted the template “Visit”');
    await main.chooseFromMenu('note-templates');
    await expect(dialog.getByRole('listitem')).toContainText('Visit');
  });
});
