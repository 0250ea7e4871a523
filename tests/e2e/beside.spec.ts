import { expect, test } from './fixtures/test';

test('two articles are read beside each other, and swapped', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const beside = main.page.getByRole('region', { name: 'Another article beside' });

  await test.step('the open article is kept while another one is opened', async () => {
    await main.pressMenuKey('Control+Shift+B');
    await expect(beside).toContainText('Choose another article');
    await main.library.open('Mobile clinics');
    await expect(beside.getByRole('article')).toContainText('Two countries agree');
    await expect(beside).not.toContainText('Choose another article');
    await expect(main.source.title).toContainText('Mobile clinics');
  });
  await test.step('swapped, the summary is that of the other', async () => {
    await beside.getByRole('button', { name: 'Swap the two articles' }).click();
    await expect(main.source.title).toContainText('Two countries agree');
    await expect(beside.getByRole('article')).toContainText('Mobile clinics');
    await expect(main.summary.items('People', 'Helena Brandt')).toBeVisible();
  });
  await test.step('of marked articles the other one; in a narrow window below; closed', async () => {
    await beside.getByRole('button', { name: 'Close the article beside' }).click();
    await expect(beside).toBeHidden();
    await main.library.article('Mobile clinics').click({ modifiers: ['Control'] });
    await main.chooseFromMenu('keep-beside');
    await expect(beside.getByRole('article')).toContainText('Mobile clinics');
    await main.resize(920, 800);
    const [above, below] = [await main.source.text.boundingBox(), await beside.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0) - 1);
    await main.chooseFromMenu('keep-beside');
    await expect(beside).toBeHidden();
  });
});

test('the text beside has its evidence, and its summary leads to its words, by mouse and by key', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.pressMenuKey('Control+Shift+B');
  await main.library.open('Mobile clinics');
  const beside = main.page.getByRole('region', { name: 'Another article beside' });
  const text = beside.getByRole('article');
  await expect(text).toContainText('Two countries agree');
  /** The words that are painted under names that begin so, in the text beside or in the open one. */
  const painted = (start: string, where: 'beside' | 'open'): Promise<readonly string[]> =>
    main.page.evaluate(
      ([prefix, place]) => {
        const pane = document.querySelector('[aria-label="Another article beside"]');
        const words: string[] = [];
        for (const [name, highlight] of CSS.highlights as unknown as Map<string, Set<StaticRange>>)
          if (name.startsWith(prefix))
            for (const range of highlight) {
              const isBeside = pane?.contains(range.startContainer) === true;
              if (isBeside !== (place === 'beside')) continue;
              const live = document.createRange();
              live.setStart(range.startContainer, range.startOffset);
              live.setEnd(range.endContainer, range.endOffset);
              words.push(live.toString());
            }
        return words;
      },
      [start, where] as const,
    );

  await test.step('evidence is painted in both texts', async () => {
    await expect.poll(() => painted('rest-', 'beside')).toContain('Helena Brandt');
    await expect.poll(async () => (await painted('rest-', 'open')).length).toBeGreaterThan(3);
  });
  await test.step('an item of its summary leads to its words there', async () => {
    await beside.getByRole('button', { name: 'Show the summary of the article beside' }).click();
    const people = beside.getByRole('group', { name: 'People' });
    await people.getByRole('button', { name: 'Helena Brandt' }).click();
    await expect(text).toBeFocused();
    await expect.poll(() => painted('lit-', 'beside')).toContain('Helena Brandt');
    expect(await painted('lit-', 'open')).toEqual([]);
    await expect.poll(async () => (await painted('rest-', 'open')).length).toBeGreaterThan(3);
  });
  await test.step('by key: the item left from has the tab stop, arrows go on', async () => {
    await beside.getByRole('button', { name: 'Show the summary of the article beside' }).focus();
    await main.press('Enter');
    const held = beside.locator('button[data-item][tabindex="0"]');
    await expect(held).toHaveText('Helena Brandt');
    await held.focus();
    await main.press('ArrowDown');
    await expect(held).not.toHaveText('Helena Brandt');
    const name = (await held.textContent()) ?? '';
    await main.press('Enter');
    await expect(text).toBeFocused();
    await expect.poll(async () => (await painted('lit-', 'beside')).join(' ')).not.toBe('');
    expect(name).not.toBe('');
  });
  await test.step('closed, the open text keeps its own', async () => {
    await beside.getByRole('button', { name: 'Close the article beside' }).click();
    await expect(beside).toBeHidden();
    await expect.poll(async () => (await painted('rest-', 'open')).length).toBeGreaterThan(3);
  });
});

test('at a usual size two texts stand beside each other, and the list gives them its room', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  await main.resize(1280, 800);
  await main.library.open('Two countries agree');
  const beside = main.page.getByRole('region', { name: 'Another article beside' });

  await test.step('chosen from the list, which then gives way', async () => {
    await main.chooseFromMenu('keep-beside');
    await expect(beside).toContainText('Choose another article');
    await main.library.article('Mobile clinics').click();
    await expect(main.source.title).toContainText('Mobile clinics');
    await expect(main.library.pane).toBeHidden();
    await expect(main.source.text).toBeFocused();
    const [left, right] = [await main.source.text.boundingBox(), await beside.boundingBox()];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0) - 1);
    expect(left?.width).toBeGreaterThan(320);
    expect(right?.width).toBeGreaterThan(320);
  });
  await test.step('F6 passes over the list that gave way', async () => {
    const has = (pane: string) => main.page.locator(`[data-pane="${pane}"]:focus-within`);
    for (const pane of ['summary', 'notes', 'source']) {
      await main.press('F6');
      await expect(has(pane)).toBeVisible();
    }
  });
  await test.step('the list comes back when it is asked for, and when one text is left', async () => {
    await main.toolbar.show('library');
    await expect(main.library.pane).toBeVisible();
    await main.chooseFromMenu('keep-beside');
    await expect(beside).toBeHidden();
    await main.chooseFromMenu('keep-beside');
    await main.library.article('Two countries agree').click();
    await expect(main.library.pane).toBeHidden();
    await beside.getByRole('button', { name: 'Close the article beside' }).click();
    await expect(main.library.pane).toBeVisible();
  });
  await test.step('on the way along the list it stays', async () => {
    await main.library.list.focus();
    await main.chooseFromMenu('keep-beside');
    await main.press('ArrowDown');
    await expect(beside).not.toContainText('Choose another article');
    await expect(main.library.list).toBeFocused();
    await main.press('Enter');
    await expect(main.library.pane).toBeHidden();
    await expect(main.source.text).toBeFocused();
  });
});
