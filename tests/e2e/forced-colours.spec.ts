import { axeFindings } from './fixtures/axe-findings';
import { expect, test } from './fixtures/test';

test('where the system chooses all colours, evidence at rest has lines under its words', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Notes from the Tellin grain market');
  await main.resize(1280, 800);
  const lines = main.page.locator('[data-forced-lines] > span');
  await expect(lines).toHaveCount(0);
  const painted = await main.source.markedWords();
  expect(painted).toContain('Josip Lund');
  await main.page.emulateMedia({ forcedColors: 'active' });
  await expect(lines).not.toHaveCount(0);
  expect(await main.source.markedWords()).toEqual([]);
  /** The words right above the lines of a kind. */
  const above = (kind: string) =>
    main.page.locator(`[data-forced-lines] > [data-kind="${kind}"]`).evaluateAll((all) =>
      all.map((line) => {
        const { left, right, top } = line.getBoundingClientRect();
        const [from, to] = [left + 1, right - 1].map((x) => document.caretRangeFromPoint(x, top - 6));
        const text = from?.startContainer.textContent ?? '';
        return text.slice(from?.startOffset, to?.startOffset);
      }),
    );
  expect((await above('people')).some((words) => words.includes('Josip Lun'))).toBe(true);
  expect(await lines.first().evaluate((line) => getComputedStyle(line).borderBlockEndColor)).toMatch(/^rgb/u);
  expect(await axeFindings(main.page)).toEqual([]);

  // They go with the text, and come with what is scrolled into view.
  const widest = () => lines.evaluateAll((all) => Math.max(...all.map((line) => line.getBoundingClientRect().bottom)));
  await main.source.scrollTo('## What people said');
  await expect.poll(() => above('people').then((words) => words.join())).toContain('Rahel');
  expect(await widest()).toBeLessThan(830);
  await main.page.getByRole('button', { name: 'Leave the text unmarked' }).click();
  await expect(lines).toHaveCount(0);
  await main.page.emulateMedia({ forcedColors: 'none' });
});
