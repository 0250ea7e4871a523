import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { canMount, mountSmallDisk } from './fixtures/small-disk';
import { expect, test } from './fixtures/test';
import { sidelight } from './pages/command-line';

test.skip(!canMount, 'a disk that is full can be made only as root on Linux');

/** Saved pages of a megabyte, most of it a picture: sixteen of them are what is stored at once. */
const PAGES = 40;

test('a disk that fills up in the middle of an import keeps out whole texts only, and Retry brings them in once there is room', async ({
  launch,
  sampleLibrary,
  filesFolder,
  dataFolder,
}) => {
  const folder = join(filesFolder, 'pages');
  await mkdir(folder);
  const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(1024 * 1024)}">`;
  for (let index = 0; index < PAGES; index += 1) {
    const said = Array.from({ length: 12 }, (_, line) => `<p>Pier ${index}-${line} was shut, said Orla Venn.</p>`);
    const page = `<html><head><title>Pier ${index}</title></head><body><article>${said.join('')}${picture}</article></body></html>`;
    await writeFile(join(folder, `pier-${String(index).padStart(2, '0')}.html`), page);
  }
  const disk = await mountSmallDisk(28);
  try {
    const library = join(disk.folder, 'library');
    await cp(sampleLibrary, library, { recursive: true });
    const { main, app } = await launch([`--library=${library}`]);
    await expect(main.library.article()).toHaveCount(6);
    await answerOpenDialog(app, [folder]);
    await main.toolbar.importFolder();
    const preview = main.page.getByRole('dialog', { name: 'Before the import' });
    await preview.getByRole('button', { name: `Import ${PAGES} texts` }).click();
    const toast = main.toasts.saying(/\d+ articles added, \d+ not saved/u);
    await expect(toast).toContainText('The disk of the library is full, so nothing of this text is in the library.', {
      timeout: 120_000,
    });
    const [added = 0, unsaved = 0] = ((await toast.textContent()) ?? '').match(/\d+/gu)?.map(Number) ?? [];
    expect(added + unsaved).toBe(PAGES);
    await expect(main.page.getByRole('contentinfo', { name: 'Status' })).toContainText(`${added + 6} articles`);

    await toast.getByRole('button', { name: 'Details' }).click();
    const report = main.page.getByRole('dialog', { name: /^Import report/u });
    await expect(report).toContainText('Make room on that disk, then choose Retry in this report.');
    const all = `${added + 6} articles`;
    expect(await sidelight(['verify', library], dataFolder)).toMatchObject({
      status: 0,
      out: expect.stringContaining(all),
    });

    await disk.resize(120);
    await report.getByRole('button', { name: `Retry ${unsaved} files` }).click();
    await expect(main.toasts.saying(`${unsaved} articles added`)).toBeVisible({ timeout: 120_000 });
    await expect(main.page.getByRole('contentinfo', { name: 'Status' })).toContainText(`${PAGES + 6} articles`);
    await app.close();
    expect(await sidelight(['verify', library], dataFolder)).toMatchObject({ status: 0 });
    const { main: again } = await launch([`--library=${library}`]);
    await expect(again.page.getByRole('contentinfo', { name: 'Status' })).toContainText(`${PAGES + 6} articles`);
    await expect(again.toasts.saying('was interrupted')).toHaveCount(0);
  } finally {
    await disk.remove();
  }
});

test('an import that finds the disk full says so as an import, and takes the files when there is room', async ({
  launch,
  sampleLibrary,
  filesFolder,
}) => {
  const note = join(filesFolder, 'note.txt');
  await writeFile(note, 'The well of Orsel was dry on Monday. Its keeper said so.\n');
  const disk = await mountSmallDisk();
  try {
    const library = join(disk.folder, 'library');
    await cp(sampleLibrary, library, { recursive: true });
    const { main, app } = await launch([`--library=${library}`]);
    await expect(main.library.article()).toHaveCount(6);
    await disk.fill();
    await answerOpenDialog(app, [note]);
    await main.toolbar.importFiles();
    const toast = main.toasts.saying('The disk of the library is full');
    await expect(toast).toContainText('Make room on that disk, then import these files again.');
    await disk.free();
    await main.toolbar.importFiles();
    await expect(main.toasts.saying('1 article added')).toBeVisible();
    await expect(main.library.article()).toHaveCount(7);
  } finally {
    await disk.remove();
  }
});
