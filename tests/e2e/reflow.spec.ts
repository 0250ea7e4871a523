import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DIALOGS } from './fixtures/screens/dialog-screens';
import { chooseBefore } from './fixtures/choose-before';
import { answerOpenDialog } from './fixtures/dialogs';
import { look, makeNarrow } from './fixtures/narrow-look';
import { expect, test } from './fixtures/test';
import type { Started } from './fixtures/test';

for (const { language, theme, way } of [
  { language: 'en', theme: 'light', way: 'magnified' },
  { language: 'ar', theme: 'dark', way: 'narrow' },
] as const) {
  test(`every screen fits a width of 320 pixels: ${language}, ${way}`, async ({
    launch,
    library,
    dataFolder,
    filesFolder,
  }) => {
    await chooseBefore(dataFolder, language, theme);
    const folder = await fillFolder(filesFolder);
    const { main, app } = await launch([`--library=${library}`], dataFolder);
    const { page } = main;
    const dialog = page.getByRole('dialog');
    const pane = (name: string) => page.locator(`[data-pane="${name}"]`);
    await expect(page.getByRole('option')).toHaveCount(6);
    await page.getByRole('option').nth(1).click();
    await makeNarrow(app, page, way);
    const [showLibrary, showSource, showSummary, showNotes] = [0, 1, 2, 3].map((at) => page.getByRole('radio').nth(at));

    await look(page, 'source');
    await page.getByRole('toolbar').first().getByRole('button').last().click();
    await expect(page.getByRole('menu')).toBeVisible();
    await look(page, 'menu');
    await main.press('Escape');
    await showSummary?.click();
    await expect(pane('summary')).toBeVisible();
    await look(page, 'summary');
    const item = page.locator('[data-section="people"] [tabindex]').first();
    await item.focus();
    await main.press('i');
    await look(page, 'why');
    await main.press('i');
    await main.press('e');
    await look(page, 'edit');
    await main.press('Escape');
    await item.focus();
    await main.press('r');
    await expect(dialog).toBeVisible();
    await look(page, 'entity');
    await main.press('Escape');
    await showNotes?.click();
    await expect(pane('notes')).toBeVisible();
    await look(page, 'notes');
    await main.chooseFromMenu('new-note');
    await expect(pane('notes').locator('[contenteditable="true"]')).toBeFocused();
    await page.keyboard.insertText(
      '# A heading that is long enough to need two lines\n\n- https://example.invalid/a/very/long/address/that/has/no/spaces/at/all\n- `code` and **words**\n\n| a | b |\n|---|---|\n| one | two |',
    );
    await look(page, 'note');
    await main.press('Escape');
    await look(page, 'note-read');
    await showLibrary?.click();
    await expect(pane('library')).toBeVisible();
    await look(page, 'library');
    await pane('library').getByRole('searchbox').fill('maize');
    await expect(page.getByRole('option')).not.toHaveCount(6);
    await look(page, 'search');
    await pane('library').getByRole('searchbox').fill('');
    await pane('library')
      .getByRole('button', { name: language === 'en' ? 'Narrow the list' : 'تضييق القائمة' })
      .click();
    await expect(page.getByRole('treegrid')).toBeVisible();
    await look(page, 'facets');
    await pane('library')
      .getByRole('button', { name: language === 'en' ? 'Narrow the list' : 'تضييق القائمة' })
      .click();
    await page.getByRole('option').nth(1).click();
    await showSource?.click();
    await main.chooseFromMenu('find-in-article');
    await expect(page.getByRole('search').getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('the');
    await look(page, 'find');
    await main.press('Escape');
    await main.press('s');
    await look(page, 'words');
    await main.press('Escape');
    await main.chooseFromMenu('show-tour');
    await expect(page.getByRole('complementary')).toBeVisible();
    await look(page, 'tour');
    await main.press('Escape');

    for (const command of DIALOGS) {
      await test.step(command, async () => {
        await main.chooseFromMenu(command);
        await expect(dialog).toBeVisible();
        await expect(dialog.locator('[aria-busy="true"]')).toHaveCount(0);
        await look(page, command);
        await main.press('Escape');
        await expect(dialog).toHaveCount(0);
      });
    }
    await answerOpenDialog(app, [folder]);
    await main.chooseFromMenu('import-folder');
    await expect(dialog.getByText('table.csv').first()).toBeVisible();
    await look(page, 'preview');
    await dialog.getByRole('button').last().click();
    await expect(dialog).toHaveCount(0);
    await expect(
      page
        .getByRole('region', { name: language === 'en' ? 'Notifications' : 'الإشعارات' })
        .getByRole('listitem')
        .first(),
    ).toBeVisible();
    await look(page, 'toast');
    await main.chooseFromMenu('show-imports');
    await expect(dialog).toBeVisible();
    await look(page, 'report');
  });
}

test('one pane at a time is gone through by key and by mouse, and nothing of the window is lost', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  const { page } = main;
  await main.library.open('Two countries agree');
  await makeNarrow(app, page, 'narrow');
  const source = page.getByRole('article', { name: 'Source text' });
  const shown = page.getByRole('radiogroup', { name: 'Panes' }).getByRole('radio', { checked: true });

  await test.step('F6 goes from pane to pane and round, each with the focus in it', async () => {
    for (const name of ['Summary', 'Notes', 'Library', 'Source', 'Summary']) {
      await main.press('F6');
      await expect(shown).toHaveAccessibleName(name);
      await expect(page.locator(`[data-pane="${name.toLowerCase()}"] :focus`)).toHaveCount(1);
    }
    await expect(main.summary.focusedItem()).toBeVisible();
    await main.press('Shift+F6');
    await expect(source).toBeFocused();
  });
  await test.step('an item leads to its words, and they back to it', async () => {
    await main.press('F6');
    await main.press('Enter');
    await expect(shown).toHaveAccessibleName('Source');
    await expect.poll(() => main.source.litWords()).not.toEqual([]);
  });
  await test.step('the arrows go along the list, Enter and a click open the text', async () => {
    await page.getByRole('radio', { name: 'Library' }).click();
    await main.library.list.focus();
    await main.press('ArrowDown');
    await expect(shown).toHaveAccessibleName('Library');
    await main.press('Enter');
    await expect(shown).toHaveAccessibleName('Source');
    await expect(source).toBeFocused();
    await page.getByRole('radio', { name: 'Library' }).click();
    await main.library.article('Mobile clinics').click();
    await expect(source.getByRole('heading', { level: 1 })).toContainText('Mobile clinics');
  });
  await test.step('what the menu holds, and the library without an article', async () => {
    await page.getByRole('button', { name: 'More' }).click();
    await page.getByRole('menuitem', { name: 'Command palette' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await main.press('Escape');
    await main.chooseFromMenu('find-in-library');
    await expect(main.library.filter).toBeFocused();
    await main.library.removeOpenArticle();
    await main.chooseFromMenu('show-bin');
    await look(page, 'deleted articles');
    await main.press('Escape');
    await main.library.removeSamples();
    await look(page, 'an empty list');
    await page.getByRole('radio', { name: 'Source' }).click();
    await expect(page.getByRole('button', { name: 'Import files' })).toBeVisible();
    await look(page, 'welcome');
  });
  await test.step('made wide again, all panes are there', async () => {
    await main.resize(1300, 800);
    await expect(main.summary.pane).toBeVisible();
    await expect(main.library.pane).toBeVisible();
  });
});

async function fillFolder(filesFolder: string): Promise<string> {
  const folder = join(filesFolder, 'field');
  await mkdir(folder);
  await writeFile(join(folder, 'dated.txt'), 'Date: 03/08/2023\n\nThree boats left the harbour of Orsel.\n');
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(
    join(folder, 'a-name-that-is-long-enough-to-need-a-second-line-at-any-size.txt'),
    'Two boats came back to Orsel.\n',
  );
  const table = 'body,remark\n"The quay was closed at noon, the harbour master said.",none\n';
  await writeFile(join(folder, 'table.csv'), table);
  return folder;
}

test('the page of a library that cannot be opened fits a width of 320 pixels', async ({
  launch,
  library,
}: {
  launch: (args?: readonly string[]) => Promise<Started>;
  library: string;
}) => {
  const first = await launch([`--library=${library}`]);
  await first.app.close();
  await rm(join(library, 'library.json'));
  const { main, app } = await launch([`--library=${library}`]);
  await makeNarrow(app, main.page, 'magnified');
  await look(main.page, 'not opened');
  await main.page.getByRole('button', { name: 'Open read-only' }).click();
  await expect(main.page.getByRole('region', { name: 'Read only' })).toBeVisible();
  await expect(main.page.locator('[data-pane="source"] h1[data-start]')).toBeVisible();
  await look(main.page, 'read-only');
  await main.page.screenshot({ path: test.info().outputPath('read-only.png') });
});
