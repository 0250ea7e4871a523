import { expect, test } from './fixtures/test';

const WORDS = 'The river does not stop at the border';

test('words of the source are highlighted, noted, added and taken back with the mouse', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const tools = main.source.wordTools;
  const highlights = main.notes.pane.getByRole('region', { name: 'Highlights' });

  await test.step('what can be done stands beside the words and not upon them', async () => {
    await main.source.selectWords(WORDS);
    await expect(tools).toBeVisible();
    const bar = await tools.boundingBox();
    const words = await main.page.evaluate(() => {
      const { top, bottom } = document.getSelection()?.getRangeAt(0).getBoundingClientRect() ?? { top: 0, bottom: 0 };
      return { top, bottom };
    });
    expect(bar !== null && (bar.y + bar.height <= words.top || bar.y >= words.bottom)).toBe(true);
  });
  await test.step('a highlight is painted, listed, and leads back to its words', async () => {
    await tools.getByRole('button', { name: 'Highlight: green' }).click();
    await expect(tools).toBeHidden();
    await expect.poll(() => main.source.highlightedWords()).toEqual([WORDS]);
    await expect(highlights.getByRole('button', { name: `Green: ${WORDS}` })).toBeVisible();
    await highlights.getByRole('button', { name: `Green: ${WORDS}` }).click();
    await expect(main.source.text).toBeFocused();
  });
  await test.step('a note stays on its words', async () => {
    await main.source.selectWords('Tomas Okoro');
    await tools.getByRole('button', { name: 'Note on these words' }).click();
    await expect(main.notes.editor).toBeFocused();
    await main.notes.type('Ask him.');
    await main.status.waitUntilSaved();
    await main.notes.read();
    await expect(main.notes.note(1).getByRole('button', { name: 'On “Tomas Okoro”' })).toBeVisible();
    await expect.poll(() => main.source.highlightedWords()).toHaveLength(2);
  });
  await test.step('a task in a note is ticked where it is read', async () => {
    await main.notes.start();
    await main.notes.insert('- [ ] call the mayor\n- [ ] see the gauge[^1]\n\n[^1]: At Upper Hask.');
    await main.notes.read();
    await main.notes.note(2).getByRole('checkbox', { name: 'call the mayor' }).check();
    await main.status.waitUntilSaved();
    await expect(main.notes.note(2).getByRole('checkbox', { name: 'call the mayor' })).toBeChecked();
    await expect(main.notes.note(2).getByRole('checkbox', { name: 'see the gauge' })).not.toBeChecked();
    await expect(main.notes.note(2).getByText('At Upper Hask.')).toBeVisible();
  });
  await test.step('an item is added, edited like any other, and removed with undo', async () => {
    await main.source.selectWords(WORDS);
    await tools.getByRole('button', { name: 'Add as' }).click();
    await main.page.getByRole('menuitem', { name: 'Organisation' }).click();
    await expect(main.toasts.saying(`Added “${WORDS}”`)).toBeVisible();
    await expect(main.summary.items('Organisations', WORDS)).toHaveCount(1);
    await main.summary.startEditing('Organisations', WORDS);
    await main.summary.field('Name').fill('River Council');
    await main.summary.saveEdit();
    const added = main.summary.item('Organisations', 'River Council');
    await expect(added).toHaveAccessibleDescription(/Added by hand.*The river does not stop/u);
    await added.focus();
    await main.press('d');
    await expect(added).toHaveAccessibleDescription(/^Added by hand\. Disputed/u);
    await main.press('c');
    await expect(added).toHaveAccessibleDescription(/^Added by hand\. Confirmed/u);
    await main.press('x');
    await expect(main.summary.items('Organisations', 'River Council')).toHaveCount(0);
    await main.toasts.undo('Removed “River Council”');
    await expect(main.summary.items('Organisations', 'River Council')).toHaveCount(1);
  });
  await test.step('an item is made to stand on other words', async () => {
    await main.summary.item('People', 'Tomas Okoro').click();
    await main.source.selectWords('Tomas Okoro');
    await tools.getByRole('button', { name: 'Make these words the evidence of “Tomas Okoro”' }).click();
    await expect(main.toasts.saying('Edited “Tomas Okoro”')).toBeVisible();
    await expect(main.summary.item('People', 'Tomas Okoro')).toHaveAccessibleDescription(/Edited/u);
  });
  await test.step('all of it is there after a restart; a highlight is deleted and comes back', async () => {
    await app.close();
    const { main: again } = await launch([`--library=${library}`]);
    await again.library.open('Two countries agree');
    await expect.poll(() => again.source.highlightedWords()).toHaveLength(2);
    await expect(again.notes.note(2).getByRole('checkbox', { name: 'call the mayor' })).toBeChecked();
    await expect(again.summary.items('Organisations', 'River Council')).toHaveCount(1);
    await again.notes.pane.getByRole('button', { name: 'Delete highlight' }).click();
    await expect.poll(() => again.source.highlightedWords()).toEqual(['Tomas Okoro']);
    await again.toasts.undo('Took the highlight off');
    await expect.poll(() => again.source.highlightedWords()).toHaveLength(2);
  });
});

test('the same by keyboard: a sentence is selected, made longer, marked, copied and added', async ({
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.source.text.focus();
  await main.press('s');
  const first = await main.source.selectedWords();
  expect(first).not.toBe('');
  await main.press('s');
  await expect.poll(() => main.source.selectedWords()).not.toBe(first);
  await main.press('Shift+S');
  await expect.poll(() => main.source.selectedWords()).toBe(first);
  await main.press('Control+Shift+ArrowLeft');
  await expect.poll(async () => (await main.source.selectedWords()).length).toBeLessThan(first.length);

  await main.press('3');
  await expect.poll(() => main.source.highlightedWords()).toHaveLength(1);
  await expect(main.source.text).toBeFocused();

  await main.press('s');
  // A key that comes before the tools are there goes past them.
  await expect(main.source.wordTools).toBeVisible();
  await main.press('Tab');
  await expect(main.source.wordTools.getByRole('button').first()).toBeFocused();
  await main.press('Escape');
  await expect(main.source.wordTools).toBeHidden();
  await expect(main.source.text).toBeFocused();

  await main.press('s');
  // A key that comes before the tools are there goes past them.
  await expect(main.source.wordTools).toBeVisible();
  await main.press('Tab');
  const copy = main.source.wordTools.getByRole('button', { name: 'Copy with its source' });
  for (
    let presses = 0;
    presses < 12 && !(await copy.evaluate((each) => each === document.activeElement));
    presses += 1
  ) {
    await main.press('ArrowRight');
  }
  await main.press('Enter');
  await expect(main.toasts.saying('Copied with its source')).toBeVisible();
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toMatch(/^“[\s\S]+”\n— .*Two countries agree.*\.txt$|^“[\s\S]+”\n— .*Two countries agree/u);

  await main.press('s');
  await expect(main.source.wordTools).toBeVisible();
  await main.press('a');
  await expect(main.page.getByRole('menuitem', { name: 'Key point' })).toBeFocused();
  await main.press('Enter');
  await expect(main.toasts.saying('Added “')).toBeVisible();
});

test('words have tags of their own, made and taken off by keys, each a step', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.source.selectWords('Helena Brandt');
  await expect(main.source.wordTools).toBeVisible();
  await main.press('t');
  const dialog = main.page.getByRole('dialog', { name: 'Tags of these words' });
  await expect(dialog).toBeVisible();
  await main.page.keyboard.type('people/ministers');
  await main.press('Enter');
  await expect(dialog.getByRole('menuitemcheckbox', { name: 'people/ministers' })).toBeChecked();
  await main.press('Escape');
  await expect(dialog).toHaveCount(0);
  expect(await main.source.highlightedWords()).toEqual(['Helena Brandt']);
  const marked = main.notes.pane.getByRole('region', { name: 'Highlights' }).getByRole('listitem');
  await expect(marked).toHaveText(/Helena Brandt.*people\/ministers/u);

  // Another colour leaves the tags.
  await main.source.selectWords('Helena Brandt');
  await main.press('2');
  await expect(marked.getByRole('button', { name: 'Green: Helena Brandt, people/ministers' })).toBeVisible();
  await marked.getByRole('button', { name: 'Tag these words…' }).click();
  await dialog.getByRole('menuitemcheckbox', { name: 'people/ministers' }).click();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await main.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(marked).not.toContainText('people/ministers');
  await main.chooseFromMenu('undo');
  await expect(marked).toContainText('people/ministers');

  // They count for the article: what is searched for, and what the list is narrowed to.
  await main.library.filter.fill('tag:ministers');
  await expect(main.library.article()).toHaveCount(1);
  await main.library.filter.fill('');
  await expect(main.library.article()).toHaveCount(6);
  await main.library.narrow('people');
  await expect(main.library.article()).toHaveCount(1);
  await expect(main.library.article('Two countries agree')).toBeVisible();
});
