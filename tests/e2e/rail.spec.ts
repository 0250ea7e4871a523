import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures/test';

const FIRST = 'Maria Ahmed John Anna Peter Laura David Elena Omar Fatima'.split(' ');
const LAST = (
  'Santos Karimi Miller Weber Novak Okoro Haddad Rossi Lopez Kowalski Jensen Ivanov Tanaka Singh Mensah ' +
  'Silva Murphy Dubois Fischer Nagy Petrov Yilmaz Hassan Costa Larsen Brandt Moreau Ortega Bianchi Keller'
).split(' ');
const FILLER = 'The boats came back with little, and the baskets at the quay stood half empty. ';

/** A long text that names one person in each of its paragraphs. */
const TEXT = LAST.map(
  (last, index) =>
    `Entry ${index + 1}. The nets were empty, said ${FIRST[index % FIRST.length]} ${last}, the harbour master. ${FILLER.repeat(5)}`,
).join('\n\n');

/** All sections of the summary but the people are folded away. */
const SETTINGS = {
  theme: 'light',
  layout: { library: 20, source: 45, summary: 35, libraryHidden: false, summaryHidden: false },
  lastArticleId: null,
  summary: {
    closed: ['keyPoints', 'organizations', 'places', 'timeline', 'quotes', 'figures', 'dates', 'topics'],
    isUnreviewedOnly: false,
  },
};

test.beforeEach(async ({ dataFolder }) => {
  await writeFile(join(dataFolder, 'quay diary.txt'), `Quay diary\n\n${TEXT}`);
  await writeFile(join(dataFolder, 'settings.json'), JSON.stringify(SETTINGS));
});

/** True when one of the marked items of the summary is on the screen. */
function showsMarked(summary: Locator): Promise<boolean> {
  return summary.locator('[data-in-view]').evaluateAll((marks) =>
    marks.some((mark) => {
      const { left, top, bottom } = mark.getBoundingClientRect();
      const there = document.elementFromPoint(left + 8, (top + bottom) / 2);
      return there?.closest('[data-item]') === mark.closest('[data-item]');
    }),
  );
}

test('the summary marks what was drawn from the words in view, and follows the source where it is asked to', async ({
  launch,
  library,
  dataFolder,
}) => {
  const { main, app } = await launch([`--library=${library}`, join(dataFolder, 'quay diary.txt')], dataFolder);
  await expect(main.source.title).toContainText('Quay diary');
  await main.resize(1200, 560);
  const inView = (name: string) => main.summary.items('People', name).locator('[data-in-view]');
  await expect(inView('Maria Santos')).toHaveCount(1);
  await expect(inView('Larsen')).toHaveCount(0);
  await main.source.scrollTo('Entry 25.');
  await expect(inView('Larsen')).toHaveCount(1);
  await expect(inView('Maria Santos')).toHaveCount(0);

  await test.step('it stays where it is until the option is chosen', async () => {
    await main.page.mouse.move(0, 0);
    expect(await showsMarked(main.summary.pane)).toBe(false);
    await main.chooseFromMenu('follow-source');
    await expect.poll(() => showsMarked(main.summary.pane)).toBe(true);
    await main.source.scrollTo('Entry 3.');
    await expect(inView('Miller')).toHaveCount(1);
    await expect.poll(() => showsMarked(main.summary.pane)).toBe(true);
  });

  await test.step('which is remembered', async () => {
    await app.close();
    const { app: again } = await launch([`--library=${library}`], dataFolder);
    const isChecked = () =>
      again.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('follow-source')?.checked);
    await expect.poll(isChecked).toBe(true);
  });
});

test('the rail shows where the marks of the text lie, and leads to them by mouse and by key', async ({
  launch,
  library,
  dataFolder,
}) => {
  const { main } = await launch([`--library=${library}`, join(dataFolder, 'quay diary.txt')], dataFolder);
  await expect(main.source.title).toContainText('Quay diary');
  const rail = main.page.getByRole('slider', { name: 'Marks in the whole text' });
  const box = await rail.boundingBox();
  if (!box) throw new Error('The rail is not shown.');

  await test.step('a click goes to that part of the text, and back', async () => {
    await rail.click({ position: { x: box.width / 2, y: box.height * 0.5 } });
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry 1\d\./u);
    await expect(main.source.text).toBeFocused();
    await main.press('Alt+ArrowLeft');
    await expect.poll(() => main.source.text.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
  });

  await test.step('the arrows go from mark to mark, and each says what it is', async () => {
    await rail.focus();
    await main.press('End');
    await expect(rail).toHaveAttribute('aria-valuetext', /^(\d+) of \1: “.+”/u);
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry (?:2\d|30)\./u);
    await main.press('Home');
    await expect(rail).toHaveAttribute('aria-valuetext', /^1 of /u);
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
    await main.source.scrollTo('Entry 25.');
    await expect.poll(top).toBeGreaterThan(before + 100);
  });
});
