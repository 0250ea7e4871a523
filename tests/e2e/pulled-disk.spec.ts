import { mkdir, readFile, readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog } from './fixtures/dialogs';
import { expect, test } from './fixtures/test';

const ARTICLE = 'Two countries agree';

test('a library whose folder goes away while typing keeps the words, and saves them when it is back', async ({
  launch,
  library,
}) => {
  const away = `${library}-away`;
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Before. ');
  await main.status.waitUntilSaved();

  await rename(library, away);
  await main.notes.type('While away. ');
  await expect(main.status.failure()).toContainText('no longer where it was', { timeout: 2_000 });
  await test.step('an empty folder in its place is not written to', async () => {
    await mkdir(library);
    await main.notes.type('Over an empty folder.');
    await main.status.line.getByRole('button', { name: 'Try again' }).click();
    await expect(main.status.failure()).toContainText('no longer where it was');
    expect(await readdir(library)).toEqual([]);
    await rmdir(library);
  });

  await rename(away, library);
  await main.status.waitUntilSaved();
  await expect(main.status.failure()).toHaveCount(0);
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open(ARTICLE);
  await again.notes.write(1);
  expect(await again.notes.written()).toBe('Before. While away. Over an empty folder.');
});

test('"Save to…" writes the unsaved notes as Markdown where the person chooses', async ({
  filesFolder,
  launch,
  library,
}) => {
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open(ARTICLE);
  await main.notes.start();
  await main.notes.type('Saved. ');
  await main.status.waitUntilSaved();
  await rename(library, `${library}-away`);
  await main.notes.type('Not saved.');
  const saveTo = main.status.line.getByRole('button', { name: 'Save to…' });

  await answerSaveDialog(app, null);
  await saveTo.click();
  await answerSaveDialog(app, join(filesFolder, 'rescued'));
  await saveTo.click();
  await expect(main.toasts.saying('Wrote the unsaved notes to rescued.md')).toBeVisible();
  expect(await readdir(filesFolder)).toEqual(['rescued.md']);
  expect(await readFile(join(filesFolder, 'rescued.md'), 'utf8')).toMatch(
    /^# Two countries agree.*\n\nSaved\. Not saved\.\n$/u,
  );
  await expect(main.status.failure()).toBeVisible();
  expect(await readdir(join(library, '..'))).toEqual(['library-away']);
  await rename(`${library}-away`, library);
  await main.status.waitUntilSaved();
});
