import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const FAR = 'Rain fell on the valley all week, and nobody crossed the ford. ';
const TEXT = `The ferries of Orsel

${FAR.repeat(60)}

The harbour master closed the old pier. The pier had stood for ninety years.

${FAR.repeat(60)}

A new pier is planned, said the master of the harbour.
`;

test('words are found in the text that is shown, and a hit of the library opens at its words', async ({
  launch,
  library,
  filesFolder,
}) => {
  const file = join(filesFolder, 'ferries.txt');
  await writeFile(file, TEXT);
  const { main, app } = await launch([`--library=${library}`]);
  await answerOpenDialog(app, [file]);
  await main.toolbar.importFiles();
  await expect(main.source.title).toContainText('The ferries of Orsel');
  const bar = main.page.getByRole('search', { name: 'Find in this article' });
  const box = bar.getByRole('searchbox');
  const rail = main.page.getByRole('slider', { name: 'Marks in the whole text' });
  /** How many rows of the edge of the rail something is drawn in. */
  const linesAtEdge = (): Promise<number> =>
    rail.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(1, 0, 1, canvas.height) ?? { data: [] };
      return [...data].filter((value, index) => index % 4 === 3 && value > 0).length;
    });

  await test.step('by keys: Ctrl+F, typing, Enter and Shift+Enter, Escape', async () => {
    await main.pressMenuKey('Control+F');
    await expect(box).toBeFocused();
    await main.page.keyboard.type('pier');
    await expect(bar.getByRole('status')).toHaveText('1 of 3');
    await expect.poll(linesAtEdge).toBeGreaterThan(2);
    await main.press('Enter');
    await expect(bar.getByRole('status')).toHaveText('2 of 3');
    await main.press('Shift+Enter');
    await main.press('Shift+Enter');
    await expect(bar.getByRole('status')).toHaveText('3 of 3');
    await expect(main.source.text.getByText('A new pier is planned')).toBeInViewport();
    await expect(box).toBeFocused();
    await box.fill('the pi');
    await expect(bar.getByRole('status')).toHaveText('1 of 1');
    await box.fill('quay');
    await expect(bar.getByRole('status')).toHaveText('Nothing found');
    await main.press('Escape');
    await expect(bar).toBeHidden();
    await expect(main.source.text).toBeFocused();
    await expect.poll(linesAtEdge).toBe(0);
  });
  await test.step('a hit of the library opens at its words, all of them lit', async () => {
    await main.library.open('Two countries agree');
    await main.pressMenuKey('Control+Shift+F');
    await expect(main.library.filter).toBeFocused();
    await main.page.keyboard.type('harbour pier');
    await expect(main.library.article()).toHaveCount(1);
    await main.library.open('The ferries of Orsel');
    await expect(bar.getByRole('status')).toHaveText('1 of 5');
    await expect(main.source.text.getByText('The harbour master closed')).toBeInViewport();
    expect(await main.source.foundWords('all')).toEqual(['harbour', 'pier', 'pier', 'pier', 'harbour']);
    expect(await main.source.foundWords('now')).toEqual(['harbour']);
    await main.press('F3');
    await expect(bar.getByRole('status')).toHaveText('2 of 5');
    expect(await main.source.foundWords('now')).toEqual(['pier']);
  });
  await test.step('closed, nothing is lit; an article without a search opens without the line', async () => {
    await bar.getByRole('button', { name: 'Close the search in this article' }).click();
    await expect(bar).toBeHidden();
    expect(await main.source.foundWords('all')).toEqual([]);
    // Chosen once more in the list, the open article shows its words again.
    await main.library.open('The ferries of Orsel');
    await expect(bar.getByRole('status')).toHaveText('1 of 5');
    await expect(main.library.list).toBeFocused();
    await bar.getByRole('button', { name: 'Close the search in this article' }).click();
    await main.library.filter.fill('');
    await main.library.open('Two countries agree');
    await expect(bar).toBeHidden();
  });
});
