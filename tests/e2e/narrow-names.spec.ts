import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
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

/** Has main answer which names there are later than how many articles. */
async function delayNames(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ ipcMain }) => {
    // Electron keeps them in a map of its own.
    const { _invokeHandlers: handlers } = ipcMain as unknown as {
      readonly _invokeHandlers: Map<string, (...args: readonly unknown[]) => unknown>;
    };
    const answer = handlers.get('articles:names');
    handlers.set('articles:names', async (...args) => {
      await new Promise((done) => setTimeout(done, 400));
      return answer?.(...args);
    });
  });
}

test('the list is narrowed to people, in the tree and by typing, also by a saved search after a name was set right', async ({
  launch,
  library,
  filesFolder,
}) => {
  const file = join(filesFolder, 'council.txt');
  await writeFile(file, COUNCIL);
  const { main, app } = await launch([`--library=${library}`, file]);
  const { tree, pane } = main.library;
  const row = (name: RegExp) => tree.getByRole('row', { name });
  // As a person does it: the tree is scrolled, and pressed when it has heard of that, for with the focus it goes back to where it knew itself.
  const press = async (name: RegExp): Promise<void> => {
    await row(name).scrollIntoViewIfNeeded();
    await tree.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    await row(name).click();
  };
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

  await test.step('the rows come back all at once, however long the names take', async () => {
    await row(/^Helena Brandt/u).click();
    await expect(main.library.article()).toHaveCount(2);
    await expect(row(/^Ingrid Salvesen/u)).toHaveCount(0);
    await delayNames(app);
    const trees = await tree.evaluateHandle((shown) => {
      const rows = (): string => [...shown.querySelectorAll('[role=row]')].map((each) => each.textContent).join('\n');
      const seen = [rows()];
      new MutationObserver(() => {
        const now = rows();
        if (now !== seen.at(-1)) seen.push(now);
      }).observe(shown, { childList: true, subtree: true, characterData: true });
      return seen;
    });
    await chip('Helena Brandt').click();
    await expect(main.library.article()).toHaveCount(7);
    await expect.poll(async () => (await trees.jsonValue()).length).toBe(2);
    await main.page.waitForTimeout(600);
    expect(await trees.jsonValue()).toHaveLength(2);
  });

  await test.step('names beyond those of the tree are found by typing', async () => {
    const dialog = main.page.getByRole('dialog', { name: 'People' });
    await press(/more…/u);
    await expect(dialog).toBeVisible();
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
    await press(/^Helena Brandt/u);
    await expect(chip('Helena Brandt')).toBeVisible();
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
