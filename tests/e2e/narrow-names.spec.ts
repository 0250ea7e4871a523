import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';

const MEMBERS =
  'Anna Berg, Peter Holm, Maria Costa, John Adler, Laura Stein, Thomas Reed, Sarah Quill, David Moss, Emma Frost, ' +
  'James Pike, Julia Hart, Robert Lane, Martin Vale';

/** A text that names more people than the tree shows beside those of the samples. */
const COUNCIL = `The council at Orsel meets

ORSEL, 2 May 2024. The council met on Thursday.

${MEMBERS.split(', ')
  .map((name) => `“We agree,” said ${name}, a member of the council.`)
  .join('\n\n')}

Helena Brandt, the minister, was not there. “The river does not stop,” said Helena Brandt.
`;

test('the list is narrowed to people, in the tree and by typing, also by a saved search after a name was set right', async ({
  launch,
  library,
  filesFolder,
}) => {
  const file = join(filesFolder, 'council.txt');
  await writeFile(file, COUNCIL);
  const { main } = await launch([`--library=${library}`, file]);
  const { tree, pane } = main.library;
  const row = (name: RegExp) => tree.getByRole('row', { name });
  const chip = (name: string) => pane.getByRole('button', { name: `No longer narrow to “${name}”` });
  await expect(main.library.article()).toHaveCount(7);
  await main.library.narrow('People');

  await test.step('the most frequent names come first, with how many articles have them', async () => {
    await expect(row(/^Helena Brandt/u)).toContainText('2');
    await row(/^Helena Brandt/u).click();
    await expect(main.library.article()).toHaveCount(2);
    await expect(row(/^Anna Berg/u)).toContainText('1');
    await expect(row(/^Ingrid Salvesen/u)).toHaveCount(0);
    await chip('Helena Brandt').click();
    await expect(main.library.article()).toHaveCount(7);
  });

  await test.step('names beyond those of the tree are found by typing', async () => {
    const dialog = main.page.getByRole('dialog', { name: 'People' });
    // The rows come back one answer after the other; one that moves away under the pointer is not pressed.
    await expect(async () => {
      if (!(await dialog.isVisible())) await row(/more…/u).click({ timeout: 3_000 });
      await expect(dialog).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await expect(dialog.getByRole('menuitemcheckbox')).not.toHaveCount(0);
    await main.page.keyboard.insertText('val mart');
    await expect(dialog.getByRole('menuitemcheckbox')).toHaveCount(1);
    await expect(dialog.getByRole('menuitemcheckbox', { name: /^Martin Vale/u })).toBeVisible();
    await main.press('ArrowDown');
    await main.press('Enter');
    await expect(dialog.getByRole('menuitemcheckbox', { name: /^Martin Vale/u, checked: true })).toBeVisible();
    await main.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(main.library.article()).toHaveCount(1);
    await chip('Martin Vale').click();
    await expect(main.library.article()).toHaveCount(7);
  });

  await test.step('a saved search for a person finds the articles under the name that a rule gives later', async () => {
    // As above: the rows are still on their way back.
    await expect(async () => {
      if (!(await chip('Helena Brandt').isVisible())) await row(/^Helena Brandt/u).click({ timeout: 3_000 });
      await expect(chip('Helena Brandt')).toBeVisible({ timeout: 3_000 });
    }).toPass();
    await expect(main.library.article()).toHaveCount(2);
    await pane.getByRole('button', { name: 'Save this search…' }).click();
    await main.page.getByRole('textbox', { name: 'Name' }).fill('The minister');
    await main.press('Enter');
    await chip('Helena Brandt').click();
    await main.library.open('Two countries agree');
    await main.summary.item('People', 'Helena Brandt').focus();
    await main.press('r');
    const dialog = main.page.getByRole('dialog', { name: /^Correct “/u });
    await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Minister Brandt');
    await dialog.getByRole('radio', { name: /^In the whole library/u }).check();
    await dialog.getByRole('button', { name: 'Save' }).click();
    await expect(row(/^Minister Brandt/u)).toContainText('2');
    await main.library.narrow('The minister');
    await expect(chip('Helena Brandt')).toBeVisible();
    await expect(main.library.article()).toHaveCount(2);
  });
});
