import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';

const FILLER =
  'The boats came back before noon with less than the day before, and the baskets at the quay stood half empty. ';

/** A long text with one named person near its beginning and another near its end. */
const TEXT = Array.from({ length: 80 }, (_, index) => {
  const said =
    index === 4
      ? 'The nets were empty on Monday, said Maria Santos, the harbour master of Lisbon. '
      : index === 74
        ? 'Nobody has counted the ships, said Ahmed Karimi, a minister in Cairo. '
        : '';
  return `Entry ${index + 1}. ${said}${FILLER.repeat(4)}`;
}).join('\n\n');

test.beforeEach(async ({ dataFolder }) => {
  await writeFile(join(dataFolder, 'quay diary.txt'), `Quay diary\n\n${TEXT}`);
});

test('the summary marks what was drawn from the words in view, and follows the source where it is asked to', async ({
  launch,
  library,
  dataFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`, join(dataFolder, 'quay diary.txt')]);
  await expect(main.source.title).toContainText('Quay diary');
  await main.resize(1200, 560);
  const inView = (name: string) => main.summary.items('People', name).locator('[data-in-view]');
  await expect(inView('Maria Santos')).toHaveCount(1);
  await expect(inView('Ahmed Karimi')).toHaveCount(0);
  await main.source.scrollTo('Entry 74.');
  await expect(inView('Ahmed Karimi')).toHaveCount(1);
  await expect(inView('Maria Santos')).toHaveCount(0);

  await test.step('it stays where it is until the option is chosen, and is remembered', async () => {
    const quote = main.summary.items('Places', 'Cairo');
    const scroller = main.summary.pane;
    await main.source.scrollTo('Entry 30.');
    await main.page.mouse.move(0, 0);
    await scroller.locator('h3').first().scrollIntoViewIfNeeded();
    await expect(quote).not.toBeInViewport();
    await main.chooseFromMenu('follow-source');
    await main.source.scrollTo('Entry 74.');
    await expect(quote).toBeInViewport();
    const isChecked = () =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('follow-source')?.checked);
    await expect.poll(isChecked).toBe(true);
    await app.close();
  });
  const { app: again } = await launch([`--library=${library}`], dataFolder);
  const isStillChecked = () =>
    again.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('follow-source')?.checked);
  await expect.poll(isStillChecked).toBe(true);
});

test('the rail shows where the marks of the text lie, and leads to them by mouse and by key', async ({
  launch,
  library,
  dataFolder,
}) => {
  const { main } = await launch([`--library=${library}`, join(dataFolder, 'quay diary.txt')]);
  await expect(main.source.title).toContainText('Quay diary');
  const rail = main.page.getByRole('slider', { name: 'Marks in the whole text' });
  const box = await rail.boundingBox();
  if (!box) throw new Error('The rail is not shown.');

  await test.step('a click goes to that part of the text, and back', async () => {
    await rail.click({ position: { x: box.width / 2, y: box.height * 0.5 } });
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry (?:3\d|4\d)\./u);
    await expect(main.source.text).toBeFocused();
    await main.press('Alt+ArrowLeft');
    await expect.poll(() => main.source.text.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  await test.step('the arrows go from mark to mark, and each says what it is', async () => {
    await rail.focus();
    await main.press('End');
    await expect(rail).toHaveAttribute('aria-valuetext', /Cairo/u);
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry 7\d\./u);
    await main.press('Home');
    await expect.poll(() => main.source.topParagraph()).toMatch(/^(?:Quay|Entry \d\.)/u);
    await main.press('ArrowDown');
    await expect(rail).toHaveAttribute('aria-valuenow', '2');
    await main.press('Enter');
    await expect(main.source.text).toBeFocused();
  });

  await test.step('what a person marks is a mark too', async () => {
    const before = Number(await rail.getAttribute('aria-valuemax'));
    await main.source.selectWords('half empty');
    await main.press('1');
    await expect(rail).toHaveAttribute('aria-valuemax', String(before + 1));
  });

  await test.step('something is drawn, and the part in view goes along', async () => {
    const drawn = await rail.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return [...data].some((value) => value > 0);
    });
    expect(drawn).toBe(true);
    const view = rail.locator('div');
    const top = () => view.evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    await main.source.scrollTo('Entry 60.');
    await expect.poll(top).toBeGreaterThan(before + 100);
  });
});
