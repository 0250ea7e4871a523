import { expect, test } from './fixtures/test';

const ATTACK = '[[<img src=x onerror=alert(1)>]] [[https://example.org/|out]]';

test('notes of the library are kept, and link to notes, articles and people, and back', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const dialog = main.page.getByRole('dialog', { name: 'Notes of the library' });

  await test.step('a note of the library is written, and stays', async () => {
    await main.chooseFromMenu('library-notes');
    await dialog.getByRole('button', { name: 'New note' }).last().click();
    await dialog.getByRole('textbox', { name: 'Note text' }).focus();
    await main.page.keyboard.insertText('# River questions\n\nAsk [[Tomas Okoro]] about the gauge.');
    await dialog.getByRole('button', { name: 'Read', exact: true }).click();
    await expect(dialog.getByRole('button', { name: 'Tomas Okoro' })).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });
  await test.step('names are completed while a link is typed', async () => {
    await main.notes.start();
    await main.notes.type('See [[river que');
    await expect(main.page.getByRole('option', { name: /River questions/u })).toBeVisible();
    // A list that has just come takes no Enter, which may have been meant for the text.
    await main.page.waitForTimeout(300);
    await main.page.keyboard.press('Enter');
    await main.notes.type(' and [[Nobody Known]]. ');
    await main.page.keyboard.insertText(ATTACK);
    await main.notes.read();
    await main.status.waitUntilSaved();
    await expect(main.notes.note(1).getByRole('button', { name: 'River questions' })).toBeVisible();
  });
  await test.step('nothing in a link runs or loads', async () => {
    await expect(main.notes.note(1).locator('img, a')).toHaveCount(0);
    await expect(main.notes.note(1).getByRole('button', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
    await main.notes.note(1).getByRole('button', { name: 'out' }).click();
    await expect(main.toasts.saying('Nothing is called “https://example.org/”')).toBeVisible();
  });
  await test.step('a link opens the note, which names where it is linked from', async () => {
    await main.notes.note(1).getByRole('button', { name: 'River questions' }).click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('navigation', { name: 'Linked from' })).toContainText('See River questions');
  });
  await test.step('a link to a person shows them in the summary', async () => {
    await dialog.getByRole('button', { name: 'Tomas Okoro' }).click();
    await expect(dialog).toBeHidden();
    await expect(main.summary.focusedItem()).toContainText('Tomas Okoro');
  });
  await test.step('an unknown link says so and offers a note', async () => {
    await main.notes.note(1).getByRole('button', { name: 'Nobody Known' }).click();
    await main.page.getByRole('button', { name: 'Make a note' }).click();
    await expect(dialog.getByRole('listitem').filter({ hasText: 'Nobody Known' }).first()).toBeVisible();
  });
  await test.step('a note is deleted with undo, and all is there after a restart', async () => {
    const notes = dialog.locator('[data-note]');
    await expect(notes).toHaveCount(2);
    await dialog.getByRole('button', { name: 'Delete note' }).last().click();
    await expect(notes).toHaveCount(1);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await main.toasts.undo(/^Deleted/u);
    await main.chooseFromMenu('library-notes');
    await expect(notes).toHaveCount(2);
    await app.close();
    const { main: again } = await launch([`--library=${library}`]);
    await again.chooseFromMenu('library-notes');
    await expect(again.page.getByRole('dialog', { name: 'Notes of the library' }).locator('[data-note]')).toHaveCount(
      2,
    );
  });
});

test('links to a note follow it to its new first line, as one step, where a person says so', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.insert('Open questions');
  await main.status.waitUntilSaved();
  await main.notes.read();
  await main.notes.start();
  await main.notes.insert('See [[Open questions]] and [[open questions|these]].');
  await main.status.waitUntilSaved();
  await main.notes.read();
  await main.notes.write(1);
  await main.press('Control+a');
  await main.notes.insert('Questions for June');
  await main.status.waitUntilSaved();
  const offer = main.toasts.saying('“Open questions” is now “Questions for June”');
  await expect(offer).toBeVisible();
  await expect(offer).toContainText('1 note links to it by its former name.');
  await offer.getByRole('button', { name: 'Update the links' }).click();
  const second = main.notes.note(2);
  await expect(second.getByRole('button', { name: 'Questions for June' })).not.toHaveAttribute('data-unknown');
  await expect(second.getByRole('button', { name: 'these' })).not.toHaveAttribute('data-unknown');
});
