import { expect, test } from './fixtures/test';

const QUOTE = 'Knowing that the water is coming';

test('the ends of the words of an item are dragged, and moved by key, to set them right', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const item = main.summary.item('Quotes', QUOTE);
  await item.click();
  const end = main.page.getByRole('slider', { name: /^Where the words of .* end$/u });
  const start = main.page.getByRole('slider', { name: /^Where the words of .* begin$/u });
  await expect(end).toBeVisible();
  await expect.poll(() => main.source.litWords()).not.toEqual([]);
  const [before = ''] = await main.source.litWords();

  await test.step('by key, word by word; Escape leaves it as it was, Enter keeps it', async () => {
    await start.focus();
    await main.press('ArrowRight');
    const draft = await start.getAttribute('aria-valuetext');
    expect(before.startsWith(draft?.slice(0, 10) ?? '')).toBe(false);
    await main.press('Escape');
    await expect(start).not.toHaveAttribute('aria-valuetext', draft ?? '');
    await end.focus();
    await main.press('ArrowLeft');
    await main.press('ArrowLeft');
    await main.press('Enter');
    await expect.poll(async () => (await main.source.litWords())[0]?.length).toBeLessThan(before.length);
    const [now = ''] = await main.source.litWords();
    expect(before.startsWith(now)).toBe(true);
  });

  await test.step('it is a step that can be taken back', async () => {
    await main.chooseFromMenu('undo');
    await expect.poll(() => main.source.litWords()).toEqual([before]);
  });

  await test.step('by mouse', async () => {
    const box = await start.boundingBox();
    if (!box) throw new Error('The handle is not shown.');
    const { mouse } = main.page;
    await mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await mouse.down();
    await mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2, { steps: 6 });
    await mouse.up();
    await expect.poll(async () => (await main.source.litWords())[0]?.length).toBeLessThan(before.length);
    const [now = ''] = await main.source.litWords();
    expect(before.endsWith(now)).toBe(true);
  });
});
