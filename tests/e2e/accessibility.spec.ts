import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, a line a violation. */
async function violations({ page }: MainWindow): Promise<readonly string[]> {
  // The new mode of axe opens a blank page for itself, which Electron has not.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().withTags(RULES).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing to object to, ${theme.toLowerCase()}`, async ({ launch }) => {
    const { main } = await launch();
    await main.toolbar.chooseTheme(theme);
    await main.library.open('Two countries agree');
    await test.step('an open article', async () => expect(await violations(main)).toEqual([]));
    await test.step('an item with the focus, its words lit', async () => {
      await main.summary.item('Quotes', 'The river does not stop').focus();
      expect(await violations(main)).toEqual([]);
    });
    await test.step('an item being edited', async () => {
      await main.summary.startEditing('People', 'Tomas Okoro');
      expect(await violations(main)).toEqual([]);
      await main.press('Escape');
    });
    await test.step('a note being written', async () => {
      await main.notes.start();
      await main.notes.insert('# A note\n\nwith **words**');
      await main.status.waitUntilSaved();
      expect(await violations(main)).toEqual([]);
    });
    await test.step('an Arabic article', async () => {
      await main.library.open('افتتاح');
      expect(await violations(main)).toEqual([]);
    });
    await test.step('an empty library with a notification', async () => {
      await main.library.removeSamples();
      expect(await violations(main)).toEqual([]);
    });
  });
}
