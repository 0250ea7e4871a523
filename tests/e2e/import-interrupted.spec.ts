import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { killApp } from './fixtures/launch';
import { readImportRecord, readStoredBatches } from './fixtures/library-records';
import { expect, test } from './fixtures/test';

const COUNT = 120;

test('an import that the program died in is gone on with at the next start, and none of it is lost or there twice', async ({
  launch,
  library,
  filesFolder,
}) => {
  const folder = join(filesFolder, 'many');
  await mkdir(folder);
  for (let index = 0; index < COUNT; index += 1) {
    const said = Array.from(
      { length: 60 },
      (_, line) => `Well ${index}-${line} was dry on Monday, said Marta Lindqvist.`,
    );
    await writeFile(
      join(folder, `note-${String(index).padStart(3, '0')}.txt`),
      `Field note ${index}\n\n${said.join('\n\n')}\n`,
    );
  }
  const first = await launch([`--library=${library}`]);
  await expect(first.main.library.article()).toHaveCount(6);
  await answerOpenDialog(first.app, [folder]);
  await first.main.toolbar.importFolder();
  const preview = first.main.page.getByRole('dialog', { name: 'Before the import' });
  await preview.getByRole('button', { name: `Import ${COUNT} texts` }).click();
  await first.main.page.getByRole('button', { name: 'Pause import' }).waitFor();
  await killApp(first);

  const { main } = await launch([`--library=${library}`]);
  const toast = main.toasts.saying('The import of “many” was interrupted: ');
  await toast.getByRole('button', { name: 'Continue' }).click();
  await expect(main.toasts.saying(`${COUNT} articles added`)).toBeVisible({ timeout: 60_000 });
  await expect(main.page.getByRole('contentinfo', { name: 'Status' })).toContainText(`${COUNT + 6} articles`);
});

/** Saved pages of a megabyte, most of it a picture: sixteen of them are more than one batch holds. */
const PAGES = 40;

test('an import that the program died in between two batches keeps the first, and brings the rest once', async ({
  launch,
  library,
  filesFolder,
}) => {
  test.setTimeout(240_000);
  const folder = join(filesFolder, 'pages');
  await mkdir(folder);
  const picture = `<img alt="" src="data:image/png;base64,${'A'.repeat(1024 * 1024)}">`;
  for (let index = 0; index < PAGES; index += 1) {
    const said = Array.from({ length: 12 }, (_, line) => `<p>Pier ${index}-${line} was shut, said Orla Venn.</p>`);
    const page = `<html><head><title>Pier ${index}</title></head><body><article>${said.join('')}${picture}</article></body></html>`;
    await writeFile(join(folder, `pier-${String(index).padStart(2, '0')}.html`), page);
  }
  const first = await launch([`--library=${library}`]);
  await expect(first.main.library.article()).toHaveCount(6);
  await answerOpenDialog(first.app, [folder]);
  await first.main.toolbar.importFolder();
  const preview = first.main.page.getByRole('dialog', { name: 'Before the import' });
  await preview.getByRole('button', { name: `Import ${PAGES} texts` }).click({ timeout: 60_000 });
  await expect
    .poll(async () => (await readImportRecord(library)).done.length, { intervals: [10], timeout: 90_000 })
    .not.toBe(0);
  await killApp(first);

  const killed = await readImportRecord(library);
  expect(killed.isEnded).toBe(false);
  expect(killed.done.length).toBeLessThan(PAGES);
  const kept = killed.done.map(({ articleId }) => articleId);
  const before = await readStoredBatches(library);
  expect(before.flat()).toEqual(expect.arrayContaining(kept));

  const { main } = await launch([`--library=${library}`]);
  const toast = main.toasts.saying('The import of “pages” was interrupted: ');
  await toast.getByRole('button', { name: 'Continue' }).click();
  await expect(main.toasts.saying(`${PAGES} articles added`)).toBeVisible({ timeout: 90_000 });
  await expect(main.page.getByRole('contentinfo', { name: 'Status' })).toContainText(`${PAGES + 6} articles`);
  const whole = await readImportRecord(library);
  expect(whole.isEnded).toBe(true);
  // The files of the first batch were not done again, and each of the others was once.
  expect(whole.done.slice(0, kept.length)).toEqual(killed.done);
  expect(whole.done.map(({ file }) => file)).toEqual([...Array(PAGES).keys()]);
  const after = await readStoredBatches(library);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  const brought = whole.done.map(({ articleId }) => articleId);
  expect(after.flat().filter((id) => brought.includes(id))).toEqual(brought);
});
