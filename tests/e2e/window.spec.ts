import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/test';
import type { MainWindow } from './pages/main-window';

async function widthOf(pane: Locator): Promise<number> {
  return (await pane.boundingBox())?.width ?? 0;
}

async function expectNoOverflow(main: MainWindow): Promise<void> {
  const { wide, room } = await main.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: innerWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
}

test('panes are resized by mouse and by key, hidden and shown, and it is remembered, as is the dark theme', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  const edge = main.page.getByRole('separator', { name: 'Resize library' });
  const before = await widthOf(main.library.pane);
  const box = await edge.boundingBox();
  const y = (box?.y ?? 0) + 200;
  const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
  await main.page.mouse.move(x, y);
  await main.page.mouse.down();
  await main.page.mouse.move(x + 60, y, { steps: 5 });
  await main.page.mouse.up();
  await expect.poll(() => widthOf(main.library.pane)).toBeGreaterThan(before + 40);
  const dragged = await widthOf(main.library.pane);
  await edge.focus();
  await main.press('ArrowRight');
  await expect.poll(() => widthOf(main.library.pane)).toBeGreaterThan(dragged);
  const wide = await widthOf(main.library.pane);

  await main.toolbar.hide('notes');
  await expect(main.notes.pane).toBeHidden();
  await main.toolbar.chooseTheme('Dark');
  await expect(main.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const light = await main.page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(Math.max(...(light.match(/\d+/gu) ?? []).slice(0, 3).map(Number))).toBeLessThan(70);
  await app.close();

  const { main: again } = await launch([`--library=${library}`]);
  await expect(again.library.article()).toHaveCount(6);
  await expect(again.page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(again.notes.pane).toBeHidden();
  expect(Math.abs((await widthOf(again.library.pane)) - wide)).toBeLessThan(4);
  await again.toolbar.show('notes');
  await expect(again.notes.pane).toBeVisible();
  for (const pane of ['library', 'summary'] as const) {
    await again.toolbar.hide(pane);
    await expect(again[pane].pane).toBeHidden();
    await again.toolbar.show(pane);
    await expect(again[pane].pane).toBeVisible();
  }
});

test('in a narrower window the sides give way with the source, and all have their width again when it grows', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.resize(1600, 900);
  const panes = [main.library.pane, main.source.text, main.summary.pane];
  const widths = () => Promise.all(panes.map(widthOf));
  await expect.poll(widths).not.toContain(0);
  const edge = main.page.getByRole('separator', { name: 'Resize summary' });
  await edge.focus();
  await main.press('ArrowLeft');
  const wide = await widths();
  await main.resize(1280, 900);
  const share = async (): Promise<number> => ((await widths())[2] ?? 0) / (wide[2] ?? 1);
  await expect.poll(share).toBeLessThan(0.81);
  expect(await share()).toBeGreaterThan(0.79);
  await main.resize(1000, 900);
  // The library has come to its least width, of 13 letters' heights.
  await expect.poll(async () => Math.round((await widths())[0] ?? 0)).toBe(208);
  const [, source = 0, side = 0] = await widths();
  expect(side).toBeGreaterThanOrEqual(272);
  expect(side).toBeLessThan((wide[2] ?? 0) * 0.7);
  expect(source).toBeGreaterThan((wide[1] ?? 0) * 0.55);
  await main.resize(1600, 900);
  await expect.poll(async () => (await widths()).map(Math.round)).toEqual(wide.map(Math.round));
});

test('F6 goes round the panes, the toolbar is one tab stop away, and the library is gone through by key', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.list.focus();
  await main.press('F6');
  await expect(main.source.text).toBeFocused();
  await main.press('F6');
  await expect(main.summary.focusedItem()).toBeVisible();
  await main.press('F6');
  await expect(main.notes.pane.locator(':focus')).toBeVisible();
  await main.press('F6');
  await expect(main.library.list).toBeFocused();
  await main.press('Shift+F6');
  await expect(main.notes.pane.locator(':focus')).toBeVisible();

  await main.library.list.focus();
  await main.press('End');
  await expect(main.library.article().last()).toHaveAttribute('aria-selected', 'true');
  await main.press('Home');
  await expect(main.library.article().first()).toHaveAttribute('aria-selected', 'true');
  const title = (await main.library.article().nth(1).getByRole('paragraph').first().textContent()) ?? '';
  await main.press('ArrowDown');
  await expect(main.source.title).toContainText(title);
});

test('a window of 700 pixels, and one of letters twice as large, is usable and runs over nowhere', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');

  await test.step('700 pixels: the sides lie over the source, one at a time', async () => {
    await main.resize(700, 700);
    await expect(main.source.text).toBeVisible();
    await expect(main.library.pane).toBeHidden();
    await expectNoOverflow(main);
    await main.toolbar.show('library');
    await main.library.open('Mobile clinics');
    await expectNoOverflow(main);
    await main.press('Escape');
    await expect(main.library.pane).toBeHidden();
    await main.toolbar.show('summary');
    await expect(main.summary.items('People').first()).toBeVisible();
    await expectNoOverflow(main);
    await main.summary.item('People').click();
    await expect(main.summary.pane).toBeHidden();
    await expect.poll(() => main.source.litWords()).not.toEqual([]);
  });
  await test.step('letters twice as large', async () => {
    await main.resize(1200, 800);
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(2));
    await main.page.waitForFunction(() => innerWidth === 600);
    await expect(main.source.text).toBeVisible();
    await expectNoOverflow(main);
    await main.toolbar.show('library');
    await expect(main.library.article().first()).toBeVisible();
    await expectNoOverflow(main);
  });
});
