import { cp, mkdir, readFile, readdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openLab } from '../faults/kit/lab';
import { makeDisk, whyNoLoops } from '../faults/kit/loop-disk';
import type { LoopDisk } from '../faults/kit/loop-disk';
import { answerSaveDialog } from './fixtures/dialogs';
import { killApp } from './fixtures/launch';
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

test('a disk that is really pulled while typing keeps the words, and saves them when it is plugged in again', async ({
  launch,
  library,
}) => {
  await withDisk(async (disk) => {
    const onDisk = await copyTo(disk, library);
    const { main, app } = await launch([`--library=${onDisk}`]);
    await main.library.open(ARTICLE);
    await main.notes.start();
    await main.notes.type('Before. ');
    await main.status.waitUntilSaved();

    await disk.pull();
    await main.notes.type('While away.');
    await expect(main.status.failure()).toContainText('no longer where it was');
    await main.status.line.getByRole('button', { name: 'Try again' }).click();
    await expect(main.status.failure()).toContainText('no longer where it was');
    expect(await readdir(disk.folder)).toEqual([]);

    await disk.putBack();
    await main.status.waitUntilSaved();
    await expect(main.status.failure()).toHaveCount(0);
    await app.close();
    const { main: again, app: last } = await launch([`--library=${onDisk}`]);
    await again.library.open(ARTICLE);
    await again.notes.write(1);
    expect(await again.notes.written()).toBe('Before. While away.');
    await last.close();
  });
});

test('a disk that dies while typing is said, and the words can be saved elsewhere', async ({
  filesFolder,
  launch,
  library,
}) => {
  await withDisk(async (disk) => {
    const onDisk = await copyTo(disk, library);
    const first = await launch([`--library=${onDisk}`]);
    await first.main.library.open(ARTICLE);
    await first.main.notes.start();
    await first.main.notes.type('Before. ');
    await first.main.status.waitUntilSaved();

    await disk.cut();
    await first.main.notes.type('After it died.');
    await expect(first.main.status.failure()).toContainText('The disk reported an error');
    await answerSaveDialog(first.app, join(filesFolder, 'rescued'));
    await first.main.status.line.getByRole('button', { name: 'Save to…' }).click();
    await expect(first.main.toasts.saying('Wrote the unsaved notes to rescued.md')).toBeVisible();
    expect(await readFile(join(filesFolder, 'rescued.md'), 'utf8')).toContain('Before. After it died.\n');

    await killApp(first);
    await disk.mountAgain();
    const { main, app } = await launch([`--library=${onDisk}`]);
    await main.library.open(ARTICLE);
    await main.notes.write(1);
    expect(await main.notes.written()).toBe('Before. ');
    await app.close();
  });
});

/** A disk for this test alone; without the means to make one the test is skipped, and says why. */
async function withDisk(use: (disk: LoopDisk) => Promise<void>): Promise<void> {
  const reason = await whyNoLoops();
  test.skip(reason !== null, `a disk that can be pulled ${reason}`);
  const { lab, end } = openLab(false, 1, () => undefined);
  try {
    await use(await makeDisk(lab, { type: 'ext4' }));
  } finally {
    await end();
  }
}

async function copyTo(disk: LoopDisk, library: string): Promise<string> {
  const folder = join(disk.folder, 'library');
  await cp(library, folder, { recursive: true });
  await disk.sync();
  return folder;
}
