import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { canMount, mountSmallDisk } from './fixtures/small-disk';
import type { SmallDisk } from './fixtures/small-disk';
import { expect, test as base } from './fixtures/test';

const test = base.extend<{ readonly disk: SmallDisk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads from this pattern which fixtures a fixture needs
  disk: async ({}, use) => {
    const disk = await mountSmallDisk();
    await use(disk);
    await disk.remove();
  },
});

test.skip(!canMount, 'a disk that is full can be made only as root on Linux');

const RIVER = 'The river does not stop';
/** Long enough that it cannot fit into what is left of the last block of a file. */
const LONG = 'A full page of field notes. '.repeat(300);

test('on a full disk the failure is shown and stays, the text stays editable, and is saved when there is room', async ({
  disk,
  launch,
  sampleLibrary,
}) => {
  const library = join(disk.folder, 'library');
  await cp(sampleLibrary, library, { recursive: true });
  const { main, app } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await main.notes.start();
  await main.notes.type('Before. ');
  await main.status.waitUntilSaved();

  await disk.fill();
  await main.notes.insert(LONG);
  await expect(main.status.failure()).toContainText('The disk is full', { timeout: 2_000 });
  await main.notes.type(' Written while full.');
  await expect(main.status.failure()).toBeVisible();
  await main.library.open('Mobile clinics');
  await expect(main.status.failure()).toBeVisible();
  await main.library.open('Two countries agree');
  await main.notes.write(1);
  expect(await main.notes.written()).toBe(`Before. ${LONG} Written while full.`);

  await disk.free();
  await main.status.waitUntilSaved();
  await expect(main.status.failure()).toHaveCount(0);
  await app.close();
  const { main: again } = await launch([`--library=${library}`]);
  await again.library.open('Two countries agree');
  await again.notes.write(1);
  expect(await again.notes.written()).toBe(`Before. ${LONG} Written while full.`);
});

test('a correction that cannot be saved says so and stays in its form, a decision can be tried again', async ({
  disk,
  launch,
  sampleLibrary,
}) => {
  const library = join(disk.folder, 'library');
  await cp(sampleLibrary, library, { recursive: true });
  const { main } = await launch([`--library=${library}`]);
  await main.library.open('Two countries agree');
  await disk.fill();
  await main.summary.startEditing('Quotes', RIVER);
  await main.summary.field('Words').fill(LONG);
  await main.summary.saveEdit();
  await expect(main.toasts.saying(`Not saved: ${RIVER}`)).toContainText('The disk is full');
  await expect(main.summary.field('Words')).toHaveValue(LONG);
  await disk.free();
  await main.summary.field('Words').fill(`${RIVER} ${LONG}`);
  await main.summary.saveEdit();
  const quote = main.summary.item('Quotes', RIVER);
  await expect(quote).toHaveAccessibleDescription(/Edited/u);
  await expect(main.summary.field('Words')).toHaveCount(0);
  await expect(main.toasts.saying('Not saved:')).toHaveCount(0);
  await main.status.waitUntilSaved();

  // The decision is written with all that was set right.
  await disk.fill();
  await quote.focus();
  await main.press('d');
  const toast = main.toasts.saying('Not saved:').last();
  await expect(toast.getByRole('button', { name: 'Try again' })).toBeVisible();
  await disk.free();
  await toast.getByRole('button', { name: 'Try again' }).click();
  await expect(quote).toHaveAccessibleDescription(/Disputed/u);
});

test('a library on a disk that cannot be written to says so first, and is shown under a banner', async ({
  disk,
  launch,
  sampleLibrary,
}) => {
  const library = join(disk.folder, 'library');
  await cp(sampleLibrary, library, { recursive: true });
  await disk.setReadOnly(true);
  const { main } = await launch([`--library=${library}`]);
  await expect(main.page.getByRole('alert')).toContainText('cannot be written to');
  await main.lookAtArticles();
  await expect(main.page.getByRole('status').filter({ hasText: 'Read only' })).toContainText('cannot be written to');
  await main.library.open('Two countries agree');
  await expect(main.summary.items('People').first()).toBeVisible();
  await expect(main.toolbar.importButton).toBeDisabled();
  await expect(main.toolbar.exportButton).toBeEnabled();
});
