import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings } from './fixtures/axe-findings';
import { expect, test } from './fixtures/test';

for (const theme of ['Light', 'Dark'] as const) {
  test(`no finding in any state of the window: ${theme}`, async ({ launch, library, dataFolder }) => {
    const { main } = await launch([`--library=${library}`], dataFolder);
    await expect(main.library.article()).toHaveCount(6);
    await main.toolbar.chooseTheme(theme);
    await main.library.open('Two countries agree');
    const states: Readonly<Record<string, () => Promise<void>>> = {
      'an open article': async () => main.summary.toggle('Dates'),
      'an item lit': async () => main.summary.item('People').focus(),
      'why an item is there': async () => main.press('i'),
      'items confirmed, rejected and being edited': async () => {
        await main.press('i');
        await main.summary.confirm('People', 'Okoro');
        await main.summary.reject('Quotes', 'Knowing that');
        await main.summary.startEditing('Figures', '43');
      },
      'a note being written, another to read': async () => {
        await main.notes.start();
        await main.notes.insert('# One\n\n- a [link](https://example.invalid/)\n\n> quoted `code`');
        await main.notes.read();
        await main.notes.start();
      },
      'words selected, with the bar beside them': async () => {
        await main.press('Escape');
        await main.source.text.focus();
        await main.press('s');
        await expect(main.source.wordTools).toBeVisible();
      },
      'highlighted words and a task': async () => {
        await main.press('2');
        await main.notes.start();
        await main.notes.insert('- [ ] a task[^1]\n\n[^1]: a footnote');
        await main.notes.read();
      },
      'an article in Arabic': async () => main.library.open('افتتاح جسر'),
      'a filter that finds nothing': async () => main.library.filter.fill('nothing like it'),
      'a menu': async () => {
        await main.library.filter.fill('');
        await main.toolbar.importButton.click();
        await expect(main.page.getByRole('menu')).toBeVisible();
      },
      'the command palette': async () => {
        await main.press('Escape');
        await main.chooseFromMenu('show-commands');
        await expect(main.page.getByRole('menuitem').first()).toBeVisible();
      },
      'the list of keys': async () => {
        await main.press('Escape');
        await main.chooseFromMenu('show-keys');
        await expect(main.page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
      },
      'words found in the article': async () => {
        await main.press('Escape');
        const bar = main.page.getByRole('search');
        await main.pressMenuKey('Control+F');
        await expect(bar.getByRole('searchbox')).toBeFocused();
        await main.page.keyboard.type('the');
        await expect(bar.getByRole('status')).not.toBeEmpty();
      },
      'the first steps': async () => {
        await main.press('Escape');
        await main.chooseFromMenu('show-tour');
        await expect(main.page.getByRole('complementary')).toBeVisible();
      },
      'a narrow window with a drawer': async () => {
        await main.press('Escape');
        await main.resize(700, 700);
        await main.toolbar.show('summary');
      },
      'the history of an article': async () => {
        await main.press('Escape');
        await main.resize(1300, 800);
        await main.library.open('Two countries agree');
        await main.chooseFromMenu('show-history');
        await expect(main.history.versions()).not.toHaveCount(0);
      },
      'the deleted articles, before they are removed for good': async () => {
        await main.press('Escape');
        await main.library.removeOpenArticle();
        await main.chooseFromMenu('show-bin');
        await main.bin.askToRemove();
      },
      'an empty library': async () => {
        await main.press('Escape');
        await main.toasts.undo('Deleted');
        await main.resize(1300, 800);
        await main.library.removeSamples();
        await expect(main.library.pane).toContainText('No articles');
      },
    };
    for (const [state, arrange] of Object.entries(states)) {
      await test.step(state, async () => {
        await arrange();
        expect.soft(await axeFindings(main.page), state).toEqual([]);
      });
    }
  });
}

test('no finding on the page of a library that cannot be opened, nor on its backups', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  await first.main.chooseFromMenu('back-up-now');
  await expect(first.main.toasts.saying('Backed up the library')).toBeVisible();
  await first.app.close();
  await rm(join(library, 'library.json'));
  const { main } = await launch([`--library=${library}`]);
  for (const theme of ['theme-light', 'theme-dark']) {
    await main.chooseFromMenu(theme);
    await expect(main.page.locator('html')).toHaveAttribute('data-theme', theme.slice('theme-'.length));
    expect.soft(await axeFindings(main.page), theme).toEqual([]);
    await main.page.getByRole('button', { name: 'Open a backup…' }).click();
    await expect(main.page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    expect.soft(await axeFindings(main.page), `${theme}, backups`).toEqual([]);
    await main.press('Escape');
  }
  await main.page.getByRole('button', { name: 'Open read-only' }).click();
  await expect(main.page.getByRole('region', { name: 'Read only' })).toBeVisible();
  await expect(main.library.article()).toHaveCount(6);
  expect.soft(await axeFindings(main.page), 'read-only').toEqual([]);
});
