import { killApp } from './fixtures/launch';
import { expect, test } from './fixtures/test';

test('typed words save themselves, survive a restart, and read as Markdown', async ({ launch, library }) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');

  await test.step('a note is written, saved and shown as it reads', async () => {
    await main.notes.start();
    await main.notes.type('# To ask\nWho opens the **gates**?');
    await main.status.waitUntilSaved();
    await main.notes.pane.getByRole('button', { name: 'As it reads' }).click();
    const preview = main.notes.pane.getByRole('region', { name: 'As it reads' });
    await expect(preview.getByRole('heading', { name: 'To ask' })).toBeVisible();
    await main.notes.type(' And *when*?');
    await expect(preview.locator('em')).toHaveText('when');
    await main.notes.insert('\n\n- [ ] call');
    await main.notes.read();
    await main.notes.note(1).getByRole('checkbox').check();
    await main.notes.write(1);
    await expect(preview.getByRole('checkbox')).toBeChecked();
    await main.notes.read();
    await expect(main.notes.note(1).getByRole('heading', { name: 'To ask' })).toBeVisible();
    await expect(main.notes.note(1).getByText('gates', { exact: true })).toHaveCSS('font-weight', /^[67]\d\d$/u);
  });
  await test.step('a second note by the menu; one is deleted and brought back', async () => {
    await main.chooseFromMenu('new-note');
    await main.notes.editor.waitFor();
    await main.notes.type('A second thought');
    await main.notes.editor.press('Escape');
    await expect(main.notes.notes()).toHaveCount(2);
    await main.status.waitUntilSaved();
    await main.notes.remove(1);
    await expect(main.notes.notes()).toHaveCount(1);
    await main.toasts.undo('Deleted the note');
    await expect(main.notes.notes()).toHaveCount(2);
  });
  await test.step('after a restart both are there', async () => {
    await app.close();
    const { main: again } = await launch([`--library=${library}`]);
    await again.library.open('Two countries agree');
    await expect(again.notes.notes()).toHaveCount(2);
    await expect(again.notes.pane.getByText('A second thought')).toBeVisible();
    await expect(again.notes.pane.getByRole('heading', { name: 'To ask' })).toBeVisible();
    // That notes are shown as they read while they are written is remembered, too.
    await again.notes.write(2);
    await expect(again.notes.pane.getByRole('region', { name: 'As it reads' })).toContainText('A second thought');
  });
});

test('a note that is read is never seen as Markdown, not for a moment', async ({ launch, library }) => {
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.insert('Who opens the **gates**?');
  await main.notes.read();
  await main.status.waitUntilSaved();
  // What can be seen of the notes in each frame of the next start; `innerText` leaves out what is hidden.
  await main.page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seenNotes: seen });
    const look = (): void => {
      seen.push(document.querySelector<HTMLElement>('[data-pane="notes"]')?.innerText ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await main.page.reload();
  await expect(main.notes.note(1).getByText('gates', { exact: true })).toHaveCSS('font-weight', /^[67]\d\d$/u);
  const seen = await main.page.evaluate(() => (window as unknown as { seenNotes: readonly string[] }).seenNotes);
  expect(seen.some((words) => words.includes('Who opens the gates?'))).toBe(true);
  expect(seen.filter((words) => words.includes('**'))).toEqual([]);
});

test('words said to be saved survive a kill in the middle of typing, byte for byte', async ({ launch, library }) => {
  const acknowledged = '  Zwei “Zeilen”\n\n\t- 河谷 é e\u0301 👩‍🌾  ';
  let typed = '';
  for (const round of [1, 2, 3]) {
    await test.step(`kill ${round}`, async () => {
      const running = await launch([`--library=${library}`]);
      const { main } = running;
      await expect(main.library.article()).toHaveCount(6);
      await main.library.open('Mobile clinics');
      if (typed === '') await main.notes.start();
      else await main.notes.write(1);
      await expect(main.notes.editor).toBeFocused();
      const before = await main.notes.written();
      expect(before.slice(0, typed.length)).toBe(typed);
      await main.notes.insert(`${acknowledged}${round}`);
      typed = `${before}${acknowledged}${round}`;
      await main.status.waitUntilSaved();
      await main.notes.type(' and then the');
      await killApp(running);
    });
  }
  const { main } = await launch([`--library=${library}`]);
  await expect(main.library.article()).toHaveCount(6);
  await main.library.open('Mobile clinics');
  await main.notes.write(1);
  expect((await main.notes.written()).slice(0, typed.length)).toBe(typed);
});

test('a note runs nothing and loads nothing, whatever is written in it', async ({
  launch,
  library,
  expectedErrors,
}) => {
  // The document in which a note is cleaned has the policy of the page, which names the style it refused there.
  expectedErrors.push(/Refused to apply inline style/u);
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  const requests: string[] = [];
  main.page.on('request', (request) => {
    // The program's own parts for writing and showing notes come with the first note.
    if (!request.url().startsWith('app://sidelight/assets/')) requests.push(request.url());
  });
  await main.notes.start();
  await main.notes.insert(
    [
      'Before <img src="https://example.invalid/a.png" onerror="window.__xss = 1">',
      '',
      '![remote](https://example.invalid/b.png) [click](javascript:window.__xss=1) <svg onload="window.__xss=1">',
      '',
      '<script>window.__xss = 1</script> <iframe srcdoc="x"></iframe> <style>main { display: none }</style>',
      '',
      '[elsewhere](https://example.invalid/page) after',
    ].join('\n'),
  );
  await main.notes.read();
  const note = main.notes.note(1);
  await expect(note).toContainText('after');
  expect(
    await note.locator('img, svg:not([class*=lucide]), script, iframe, style, a, [onerror], [onload]').count(),
  ).toBe(0);
  await note.getByText('click').click();
  await note.getByText('elsewhere').click();
  await expect(note).toContainText('https://example.invalid/page');
  expect(await main.page.evaluate(() => '__xss' in globalThis)).toBe(false);
  expect(requests).toEqual([]);
  await expect(main.page.getByRole('main')).toBeVisible();
});

test('words typed just before another article is opened are not lost and stay with their article', async ({
  launch,
  library,
}) => {
  const { main } = await launch([`--library=${library}`]);
  const titles = ['Two countries agree', 'Mobile clinics', 'Notes from the Tellin', 'À Besk, l’école'];
  for (const title of titles) {
    await main.library.open(title);
    await main.notes.start();
    await main.notes.insert(`On ${title}: `);
    await main.notes.type('at once');
  }
  await main.status.waitUntilSaved();
  for (const title of titles) {
    await main.library.open(title);
    await expect(main.notes.notes()).toHaveCount(1);
    await expect(main.notes.note(1)).toContainText(`On ${title}: at once`);
  }
});
