import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures/test';
import type { Point, SourcePage } from './pages/source-page';

/** One finger on the window, as the system tells the engine of it. */
async function fingerOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  return {
    put: (at: Point) => send('touchStart', [at]),
    draw: async (from: Point, to: Point) => {
      for (const share of [0.1, 0.3, 0.6, 1])
        await send('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
    },
    lift: () => send('touchEnd', []),
  };
}

/** The middle of some words of the source, where they stand now. */
async function placeOf(source: SourcePage, words: string): Promise<Point> {
  const { from, to } = await source.endsOf(words, false);
  return { x: (from.x + to.x) / 2, y: from.y };
}

test('a finger that rests takes words of the source, for a note or a tag; one that moves at once scrolls', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Notes from the Tellin grain market');
  await main.resize(1200, 600);
  const finger = await fingerOn(main.page);
  const [from, to] = [await placeOf(main.source, 'morning'), await placeOf(main.source, 'between')];
  await finger.put(from);
  await expect.poll(() => main.source.selectedWords()).toBe('morning');
  await expect(main.source.wordTools).toBeHidden();
  await finger.draw(from, to);
  await expect.poll(() => main.source.selectedWords()).toBe('morning, 18 June 2024, between');
  await finger.lift();
  await expect(main.source.wordTools).toBeVisible();
  const button = await main.source.wordTools.getByRole('button', { name: /note/iu }).boundingBox();
  await finger.put({ x: (button?.x ?? 0) + 10, y: (button?.y ?? 0) + 10 });
  await finger.lift();
  await expect(main.notes.editor).toBeFocused();
  await expect(main.notes.pane).toContainText('morning, 18 June 2024, between');

  const before = await main.source.topParagraph();
  await finger.put({ x: to.x, y: 500 });
  await finger.draw({ x: to.x, y: 500 }, { x: to.x, y: 150 });
  await finger.lift();
  await expect.poll(() => main.source.topParagraph()).not.toBe(before);
  expect(await main.source.selectedWords()).toBe('');
});

test('a pen takes the word it rests on, and on from there', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Notes from the Tellin grain market');
  await main.resize(1200, 600);
  const session = await main.page.context().newCDPSession(main.page);
  const send = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Point) =>
    session.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1, pointerType: 'pen' });
  const [from, to] = [await placeOf(main.source, 'morning'), await placeOf(main.source, 'between')];
  await send('mousePressed', from);
  await expect.poll(() => main.source.selectedWords()).toBe('morning');
  await send('mouseMoved', to);
  await expect.poll(() => main.source.selectedWords()).toBe('morning, 18 June 2024, between');
  await send('mouseReleased', to);
  await expect(main.source.wordTools).toBeVisible();
});

test('a finger draws a range of dates from bar to bar, and scrolls beside the bars', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.narrow('Dates');
  await main.library.line('2024').focus();
  await main.press('ArrowRight');
  await expect(main.library.line('Jun 2024')).toBeVisible();
  const barOf = async (name: string): Promise<Point> => {
    const box = await main.library.line(name).locator('[data-draws]').boundingBox();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  };
  const finger = await fingerOn(main.page);
  const [from, to] = [await barOf('Sept 2024'), await barOf('Jul 2024')];
  await finger.put(from);
  await finger.draw(from, to);
  await expect(main.library.line('Jul 2024').locator('[data-chosen]')).toBeVisible();
  await finger.lift();
  await expect(main.library.article()).toHaveCount(2);
  const chip = main.library.pane.getByRole('button', { name: 'No longer narrow to “Jul 2024 – Sept 2024”' });
  await chip.click();
  await expect(main.library.article()).toHaveCount(6);

  const beside = { x: from.x - 70, y: from.y };
  await finger.put(beside);
  await finger.draw(beside, { x: beside.x, y: to.y });
  await finger.lift();
  await expect(chip).toHaveCount(0);
  await expect(main.library.article()).toHaveCount(6);
});
