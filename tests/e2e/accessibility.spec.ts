import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { axeFindings, axeFindingsIn } from './fixtures/axe-findings';
import { chooseBefore } from './fixtures/choose-before';
import { ROOT } from './fixtures/launch';
import { haveOlderSummary } from './fixtures/older-summary';
import { fillLibrary, writeTexts } from './fixtures/screens/full-library';
import { SCREENS } from './fixtures/screens/screens';
import type { Scene, Screen } from './fixtures/screens/screen';
import { expect, test } from './fixtures/test';

const softly = expect.configure({ soft: true, timeout: 5_000 });

for (const { language, theme, other } of [
  { language: 'en', theme: 'light', other: 'dark' },
  { language: 'ar', theme: 'dark', other: 'light' },
] as const) {
  test(`no finding on any screen in either theme, and the focus back after each: ${language}`, async ({
    dataFolder,
    expectedErrors,
    filesFolder,
    launch,
    library,
  }) => {
    // Some ninety screens, each opened, looked at twice and left.
    test.setTimeout(900_000);
    expectedErrors.push(/A part of the window broke/u);
    await chooseBefore(dataFolder, language, theme);
    await haveOlderSummary(library, 'Two countries agree');
    const { paths, folder } = await writeTexts(filesFolder);
    const { main, app } = await launch([`--library=${library}`, ...paths], dataFolder);
    const scene = { main, app, page: main.page, folder };
    await expect(main.page.locator('html')).toHaveAttribute('data-theme', theme);
    await expect(main.page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await fillLibrary(main);
    for (const screen of SCREENS) await test.step(screen.name, () => lookAt(screen, scene, other));
  });
}

for (const language of ['en', 'ar'] as const) {
  test(`no finding on the page of a library that cannot be opened, nor on its backups: ${language}`, async ({
    dataFolder,
    launch,
    library,
  }) => {
    await chooseBefore(dataFolder, language);
    const first = await launch([`--library=${library}`], dataFolder);
    await expect(first.main.page.getByRole('option')).toHaveCount(6);
    await first.main.chooseFromMenu('back-up-now');
    await expect(first.main.page.locator('[aria-live="polite"] li').first()).toBeVisible();
    await first.app.close();
    await rm(join(library, 'library.json'));
    const { main } = await launch([`--library=${library}`], dataFolder);
    const { page } = main;
    const ways = page.getByRole('main').getByRole('button');
    for (const theme of ['light', 'dark']) {
      await main.chooseFromMenu(`theme-${theme}`);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      softly(await axeFindings(page), theme).toEqual([]);
      await ways.first().click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
      softly(await axeFindings(page), `${theme}, backups`).toEqual([]);
      await main.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await softly(ways.first()).toBeFocused();
    }
    await ways.nth(1).click();
    await expect(page.getByRole('option')).toHaveCount(6);
    softly(await axeFindings(page), 'read-only').toEqual([]);
  });
}

test('the list of screens holds every dialog, menu and popover of the window', async () => {
  const renderer = join(ROOT, 'src', 'renderer');
  const files = (await readdir(renderer, { recursive: true })).filter((name) => name.endsWith('.tsx'));
  const opening = await Promise.all(
    files.map(async (name) => {
      const opens = /<(?:Dialog|ModalOverlay|Popover)\b/u.test(await readFile(join(renderer, name), 'utf8'));
      return opens ? [name.replaceAll('\\', '/')] : [];
    }),
  );
  // What all dialogs are made of is none itself.
  const known = new Set(['ui/dialog.tsx', ...SCREENS.flatMap(({ shows }) => shows)]);
  expect([...known].sort()).toEqual(opening.flat().sort());
});

/** Opens a screen, has axe look at the whole window in both themes, and leaves what lies over the window: the focus is where it was. */
async function lookAt({ name, from, open, leave }: Screen, scene: Scene, other: 'light' | 'dark'): Promise<void> {
  const { main, page } = scene;
  await from?.(page).focus();
  await open(scene);
  softly(await axeFindings(page), name).toEqual([]);
  softly(await axeFindingsIn(other, page), `${name}, ${other}`).toEqual([]);
  if (from === null) return;
  await leave?.(scene);
  const over = page.getByRole('dialog').or(page.getByRole('menu')).or(page.getByRole('complementary'));
  await expect(async () => {
    if ((await over.count()) > 0) await main.press('Escape');
    await expect(over).toHaveCount(0, { timeout: 500 });
  }).toPass();
  const start = from(page);
  const focused = () =>
    start.evaluate((each) =>
      each === document.activeElement ? 'back' : document.activeElement?.outerHTML.slice(0, 300),
    );
  await softly.poll(focused, `the focus after: ${name}`).toBe('back');
}
