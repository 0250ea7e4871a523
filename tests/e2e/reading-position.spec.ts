import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './fixtures/test';

/** A text of many paragraphs, each with a number of its own at its beginning. */
const LONG = Array.from(
  { length: 120 },
  (_, index) =>
    `Entry ${index + 1}. ${'The boats came back before noon with less than the day before, and the women at the quay counted the baskets aloud. '.repeat(4)}`,
).join('\n\n');

test('an article opens where it was left, in a wider window and after a restart too', async ({
  launch,
  library,
  dataFolder,
}) => {
  const file = join(dataFolder, 'quay diary.txt');
  const words = 'The nets were empty on Monday, said Maria Santos, the harbour master of Lisbon.';
  await writeFile(file, `Quay diary\n\n${words}\n\n${LONG}`);
  const { main, app } = await launch([`--library=${library}`, file]);
  await expect(main.source.title).toContainText('Quay diary');

  await test.step('after another article was read', async () => {
    await main.source.scrollTo('Entry 60.');
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry 60\./u);
    await main.library.open('Two countries agree');
    await expect.poll(() => main.source.text.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    await main.library.open('Quay diary');
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry 60\./u);
  });

  await test.step('in a window of another width', async () => {
    await main.library.open('Two countries agree');
    await main.resize(960, 600);
    await main.library.open('Quay diary');
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry 60\./u);
  });

  await test.step('after a restart, from the position that was kept at the end', async () => {
    await main.source.scrollTo('Entry 91.');
    await expect.poll(() => main.source.topParagraph()).toMatch(/^Entry 91\./u);
    await app.close();
    const kept = JSON.parse(await readFile(join(dataFolder, 'reading-positions.json'), 'utf8')) as unknown[];
    expect(kept).toHaveLength(1);
    const { main: again } = await launch([`--library=${library}`], dataFolder);
    await expect(again.source.title).toContainText('Quay diary');
    await expect.poll(() => again.source.topParagraph()).toMatch(/^Entry 91\./u);

    await test.step('and a jump to words goes to the words', async () => {
      await again.summary.item('People', 'Maria Santos').click();
      await expect.poll(() => again.source.showsLitWords()).toBe(true);
      await again.press('Alt+ArrowLeft');
      await expect.poll(() => again.source.topParagraph()).toMatch(/^Entry 91\./u);
    });
  });
});
