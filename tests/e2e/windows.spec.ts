import type { ElectronApplication } from '@playwright/test';
import { expect, test } from './fixtures/test';
import type { Started } from './fixtures/test';
import { MainWindow } from './pages/main-window';

const ARTICLE = 'Two countries agree';
const OTHER = 'Mobile clinics';

/** Does something that opens another window, and gives that by its parts once it has drawn something. */
async function another(running: Started, open: () => Promise<void>): Promise<MainWindow> {
  const [page] = await Promise.all([running.app.waitForEvent('window'), open()]);
  await page.getByRole('main').waitFor();
  return new MainWindow({ ...running, window: page });
}

const titles = (app: ElectronApplication): Promise<readonly string[]> =>
  app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .map((window) => window.getTitle())
      .toSorted(),
  );

test('an article is opened in a window of its own, and both windows stay true', async ({ launch, library }) => {
  const first = await launch([`--library=${library}`]);
  const { main, app } = first;
  await main.library.open(ARTICLE);
  const second = await another(first, () => main.chooseFromMenu('open-in-window'));

  await test.step('it shows the article without the list, and its title names it', async () => {
    await expect(second.source.title).toContainText(ARTICLE);
    await expect(second.library.pane).toBeHidden();
    await expect
      .poll(() => titles(app))
      .toEqual([
        expect.stringMatching(/^Two countries agree.* – library – Sidelight$/u),
        expect.stringMatching(/^Two countries agree.* – library – Sidelight$/u),
      ]);
    await main.library.open(OTHER);
    await expect
      .poll(() => titles(app))
      .toEqual([expect.stringMatching(/^Mobile clinics/u), expect.stringMatching(/^Two countries agree/u)]);
  });
  await test.step('a note written in one is in the other, and undone in the other', async () => {
    await main.library.open(ARTICLE);
    await second.notes.start();
    await second.notes.type('Seen in both');
    await second.notes.read();
    await expect(main.notes.note(1)).toContainText('Seen in both');
    await main.chooseFromMenu('undo');
    await expect(main.notes.notes()).toHaveCount(0);
    await expect(second.notes.notes()).toHaveCount(0);
  });
});
