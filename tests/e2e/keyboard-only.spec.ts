import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const REPORT = `Ferry at Velmar runs again after flood

VELMAR, 12 May 2023 - The ferry at Velmar has carried passengers again since Thursday, the harbour master, Ilse Brandt, said.

"We lost two landing stages and nobody was hurt," Brandt said. Some 340 people crossed on the first day.
`;

test('a text is imported, read, set right, noted on, found, exported and taken back without a mouse', async ({
  launch,
  library,
  filesFolder,
}) => {
  const file = join(filesFolder, 'ferry.txt');
  await writeFile(file, REPORT);
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.page.evaluate(() => {
    for (const type of ['pointerdown', 'mousedown', 'wheel', 'touchstart']) {
      window.addEventListener(type, () => document.documentElement.setAttribute('data-had-mouse', type), true);
    }
  });

  const quote = main.summary.item('Quotes', 'We lost two landing stages');

  await test.step('import: Ctrl+O', async () => {
    await answerOpenDialog(app, [file]);
    await main.pressMenuKey('Control+O');
    await expect(main.source.title).toHaveText('Ferry at Velmar runs again after flood');
  });
  await test.step('read: F6 into the source and on into the summary, J, Enter to the words', async () => {
    await expect(async () => {
      await main.press('F6');
      await expect(main.source.text).toBeFocused({ timeout: 500 });
    }).toPass();
    await main.press('F6');
    await expect(main.summary.focusedItem()).toBeVisible();
    await expect(async () => {
      await main.press('j');
      await expect(quote).toBeFocused({ timeout: 500 });
    }).toPass();
    await main.press('Enter');
    await expect.poll(async () => (await main.source.litWords()).join(' ')).toContain('We lost two landing stages');
  });
  await test.step('set right: E, the field, Enter; C on the next that is not reviewed', async () => {
    await expect(async () => {
      await main.press('F6');
      await expect(quote).toBeFocused({ timeout: 500 });
    }).toPass();
    await main.press('e');
    await expect(main.summary.field('Words')).toBeFocused();
    await expect(async () => {
      await main.press('Tab');
      await expect(main.summary.field('Speaker')).toBeFocused({ timeout: 500 });
    }).toPass();
    await main.press('Control+A');
    await main.page.keyboard.type('Captain Brandt');
    // Fast: the edit is still being saved, and what is pressed meanwhile is not lost.
    await main.press('Enter');
    await main.press('Home');
    await main.press('c');
    await expect(main.summary.items('Quotes', 'We lost two landing stages')).toContainText('Captain Brandt');
    await expect(main.summary.focusedItem()).toHaveAccessibleDescription(/Confirmed/u);
  });
  await test.step('note: Ctrl+N, typing, saved by itself', async () => {
    await main.pressMenuKey('Control+N');
    await expect(main.notes.editor).toBeFocused();
    await main.page.keyboard.type('Ask Brandt who paid for the stages.');
    await main.status.waitUntilSaved();
  });
  await test.step('find: Ctrl+Shift+F, typing, the arrow to the hit', async () => {
    await main.pressMenuKey('Control+Shift+F');
    await expect(main.library.filter).toBeFocused();
    await main.page.keyboard.type('note:stages');
    await expect(main.library.article()).toHaveCount(1);
    await main.press('Escape');
    await expect(main.library.article()).toHaveCount(7);
  });
  await test.step('export: Ctrl+E', async () => {
    const target = join(filesFolder, 'ferry.pdf');
    await answerSaveDialog(app, target);
    await main.pressMenuKey('Control+E');
    await expect(main.toasts.saying('Saved ferry.pdf in')).toBeVisible({ timeout: 60_000 });
    expect(await readdir(filesFolder)).toContain('ferry.pdf');
  });
  await test.step('a command by its name: Ctrl+K; taken back: Ctrl+Z', async () => {
    await main.pressMenuKey('Control+K');
    await expect(main.page.getByRole('searchbox', { name: 'Find a command or an article' })).toBeFocused();
    await main.page.keyboard.type('delete article');
    await main.press('Enter');
    await expect(main.library.article()).toHaveCount(6);
    // In a note, the key takes back what was typed there.
    await expect(async () => {
      await main.press('F6');
      await expect(main.library.list).toBeFocused({ timeout: 500 });
    }).toPass();
    await main.press('Control+z');
    await expect(main.library.article()).toHaveCount(7);
  });
  await expect(main.page.locator('html')).not.toHaveAttribute('data-had-mouse', /.*/u);
});
