import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseBefore } from './fixtures/choose-before';
import { shareThatDiffers } from './fixtures/compare-pictures';
import { startHeld } from './fixtures/held-start';
import type { HeldStart } from './fixtures/held-start';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

const HOSTILE = [
  '<img src=x onerror="window.__xss = 1">',
  '</script><script>window.__xss = 1</script>',
  '" onmouseover="window.__xss = 1" x="',
];
/** Of the pixels outside of the texts so many may differ: a caret, the edge of a letter. */
const UNSEEN = 0.001;

const kept = (page: Page) => page.locator('#kept');
const keptRow = (page: Page, words: string) => kept(page).locator('[data-index]').filter({ hasText: words });

/** The places of the texts, which a picture does not hold. */
async function texts(page: Page): Promise<readonly { x: number; y: number; width: number; height: number }[]> {
  return page.evaluate(() =>
    ['source', 'summary', 'notes'].flatMap((pane) => {
      const shown = document.querySelector(`#root [data-pane=${pane}]`)?.getBoundingClientRect();
      return shown ? [{ x: shown.x, y: shown.y, width: shown.width, height: shown.height }] : [];
    }),
  );
}

/** Ends a program after its first text was drawn: one that is ended before has no picture. */
async function leave({ app, page }: Pick<HeldStart, 'app' | 'page'>): Promise<void> {
  await expect(page.locator('[data-pane=source] h1')).toBeVisible();
  // What the window tells main then comes two frames later.
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 300)));
  await app.close();
}

/** Lets the code of a start go and waits until the window has taken the place of its picture. */
async function untilReplaced({ page, release }: HeldStart): Promise<void> {
  await release();
  await expect(kept(page)).toHaveCount(0);
  await expect(page.getByRole('option').first()).toBeVisible();
}

async function expectNoJump(start: HeldStart, name: string): Promise<void> {
  const { page, errors } = start;
  await page.evaluate(() => document.fonts.ready);
  const before = await page.screenshot({ path: test.info().outputPath(`${name}-picture.png`) });
  await untilReplaced(start);
  await expect(page.locator('[data-pane=source] h1')).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const after = await page.screenshot({ path: test.info().outputPath(`${name}-window.png`) });
  expect(await shareThatDiffers(page, before, after, await texts(page))).toBeLessThan(UNSEEN);
  expect(errors).toEqual([]);
}

test('a start shows the window as it was left before its code is there, for nobody to trip over', async ({
  launch,
  library,
  dataFolder,
}) => {
  const args = [`--library=${library}`];
  const { main, app } = await launch(args);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.article().nth(3).click();
  await expect(main.library.article().nth(3)).toHaveAttribute('aria-selected', 'true');
  const title = await main.library.article().nth(3).locator('p').first().textContent();
  await leave({ app, page: main.page });

  const start = await startHeld(dataFolder, args);
  await expect(keptRow(start.page, title ?? '')).toBeVisible();
  await expect(kept(start.page).locator('[data-index]')).toHaveCount(6);
  // A screen reader and the keys pass it by, and it holds no text of an article.
  await expect(start.page.getByRole('option')).toHaveCount(0);
  await expect(kept(start.page)).toHaveAttribute('inert', '');
  // Its letters are asked for with the page, not after its styles were read.
  await expect(start.page.locator('link[rel=preload][as=font][href*="/inter-latin-"]')).toHaveCount(1);
  expect(await kept(start.page).locator('[id], [data-pane], article').count()).toBe(0);
  await expectNoJump(start, 'plain');
  await leave(start);

  // Nothing was changed: the same picture holds again, and a page that is loaded again has none.
  const again = await startHeld(dataFolder, args);
  await expect(kept(again.page)).toBeVisible();
  await untilReplaced(again);
  await again.page.reload();
  await expect(again.page.getByRole('option')).toHaveCount(6);
  await expect(kept(again.page)).toHaveCount(0);
  await leave(again);
});

test('a click on a row and words for the search that come before the window are not lost', async ({
  launch,
  library,
  dataFolder,
}) => {
  const args = [`--library=${library}`];
  const { main, app } = await launch(args);
  await expect(main.library.article()).toHaveCount(6);
  const title = (await main.library.article().nth(2).locator('p').first().textContent()) ?? '';
  await leave({ app, page: main.page });

  const clicked = await startHeld(dataFolder, args);
  const row = await keptRow(clicked.page, title).boundingBox();
  await clicked.page.mouse.click((row?.x ?? 0) + 20, (row?.y ?? 0) + 20);
  await untilReplaced(clicked);
  await expect(clicked.page.locator('[data-pane=source] h1')).toContainText(title);
  await leave(clicked);

  const typed = await startHeld(dataFolder, args);
  const box = await kept(typed.page).locator('input').boundingBox();
  await typed.page.mouse.click((box?.x ?? 0) + 30, (box?.y ?? 0) + 5);
  await typed.page.keyboard.type('ferrx');
  await typed.page.keyboard.press('Backspace');
  await typed.page.keyboard.type('y');
  await untilReplaced(typed);
  await expect(typed.page.getByRole('searchbox', { name: 'Search' })).toHaveValue('ferry');
  await expect(typed.page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  await leave(typed);
});

test('a picture of what is no longer so is not shown', async ({ launch, library, dataFolder, filesFolder }) => {
  const args = [`--library=${library}`];
  const { main, app } = await launch(args);
  await expect(main.library.article()).toHaveCount(6);
  await leave({ app, page: main.page });
  const file = join(filesFolder, 'late.txt');
  await writeFile(
    file,
    'Late harvest in the valley\n\nThe harvest came three weeks late, the growers said on Monday.\n',
  );
  const added = await sidelight(['import', '--library', library, file], filesFolder);
  expect(added.errors).toBe('');

  const changed = await startHeld(dataFolder, args);
  await expect(kept(changed.page)).toHaveCount(0);
  await changed.release();
  await expect(changed.page.getByRole('option')).toHaveCount(7);
  await leave(changed);

  // It was kept anew; of another size of the window it is no picture.
  const wide = await startHeld(dataFolder, args);
  await expect(kept(wide.page).locator('[data-index]')).toHaveCount(7);
  await wide.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1100, 700));
  await expect(kept(wide.page)).toBeHidden();
  await untilReplaced(wide);
  await leave(wide);

  // Another theme was chosen between.
  const settings = join(dataFolder, 'settings.json');
  const before = JSON.parse(await readFile(settings, 'utf8')) as Record<string, unknown>;
  await writeFile(settings, JSON.stringify({ ...before, theme: 'dark' }));
  const dark = await startHeld(dataFolder, args);
  await expect(kept(dark.page)).toHaveCount(0);
  await dark.release();
  await expect(dark.page.getByRole('option')).toHaveCount(7);
  await leave(dark);
});

test('the picture of an Arabic window in the dark is like the window', async ({ launch, library, dataFolder }) => {
  const args = [`--library=${library}`];
  await chooseBefore(dataFolder, 'ar', 'dark');
  const { main, app } = await launch(args);
  await expect(main.page.getByRole('option')).toHaveCount(6);
  await expect(main.page.locator('[data-pane=source] h1')).toBeVisible();
  await main.page.getByRole('option').nth(1).click();
  await expect(main.page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await leave({ app, page: main.page });

  const start = await startHeld(dataFolder, args);
  await expect(start.page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(start.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(kept(start.page).locator('[data-index]')).toHaveCount(6);
  await expectNoJump(start, 'arabic-dark');
  await leave(start);
});

test('markup in a title is words in the picture, too', async ({ launch, library, dataFolder, filesFolder }) => {
  const folder = join(filesFolder, 'hostile');
  await mkdir(folder);
  for (const [index, title] of HOSTILE.entries()) {
    await writeFile(
      join(folder, `${index}.txt`),
      `${title}\n\nA text that has a title like no other, said the clerk.\n`,
    );
  }
  const added = await sidelight(['import', '--library', library, folder], filesFolder);
  expect(added.errors).toBe('');
  const args = [`--library=${library}`];
  const { main, app } = await launch(args);
  await expect(main.library.article()).toHaveCount(9);
  await leave({ app, page: main.page });

  const start = await startHeld(dataFolder, args);
  for (const title of HOSTILE) await expect(keptRow(start.page, title)).toBeVisible();
  expect(await kept(start.page).locator('img, script, [onerror], [onmouseover], a, style, [style]').count()).toBe(0);
  expect(await start.page.evaluate(() => '__xss' in window)).toBe(false);
  await untilReplaced(start);
  expect(await start.page.evaluate(() => '__xss' in window)).toBe(false);
  expect(start.errors).toEqual([]);
  await leave(start);
});
