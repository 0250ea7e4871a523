import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog } from './fixtures/dialogs';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
import { structureOf } from './fixtures/pdf-structure';
import { expect, test } from './fixtures/test';

test.skip(!canReadPdf(), 'reading a PDF needs pdftotext and pdfinfo (poppler-utils)');

/** With the six samples, fifty. */
const TEXTS = 44;
/** How long fifty reports may take on a busy machine, in milliseconds. */
const PATIENCE = 240_000;

/** Texts of one title, so that their files would be of one name. */
async function writeTexts(folder: string): Promise<readonly string[]> {
  const numbers = Array.from({ length: TEXTS }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const path = join(folder, `text-${number}.txt`);
      await writeFile(path, `Letters from the ferry\n\nThe ferry carried parcel ${number}x to Lowen on 3 May 2021.\n`);
      return path;
    }),
  );
}

test('fifty PDFs in a row: one file each, none empty, none replaced, in one hidden window; or cancelled on the way', async ({
  launch,
  library,
  filesFolder,
  dataFolder,
}) => {
  test.setTimeout(3 * PATIENCE);
  const { main, app } = await launch([`--library=${library}`, ...(await writeTexts(dataFolder))]);
  await expect(main.page.getByRole('contentinfo')).toContainText('50 articles', { timeout: 60_000 });
  await app.evaluate(({ app: program }) => {
    Object.assign(globalThis, { opened: 0 });
    program.on('browser-window-created', () => {
      (globalThis as unknown as { opened: number }).opened += 1;
    });
  });
  await writeFile(join(filesFolder, 'Letters from the ferry.pdf'), 'mine');
  await answerOpenDialog(app, [filesFolder]);

  await test.step('all', async () => {
    await main.chooseFromMenu('export-all');
    await expect(main.toasts.saying('Saved 50 PDFs in')).toBeVisible({ timeout: PATIENCE });
    const names = (await readdir(filesFolder)).sort();
    expect(names).toHaveLength(51);
    expect(await readFile(join(filesFolder, 'Letters from the ferry.pdf'), 'utf8')).toBe('mine');
    const parcels = new Set<string>();
    for (const name of names.filter((each) => each.startsWith('Letters from the ferry ('))) {
      const words = bare((await readPdf(join(filesFolder, name))).pages.join('\n'));
      parcels.add(/parcel\d*?(?<number>\d+)x/u.exec(words)?.groups?.['number'] ?? name);
    }
    expect(parcels.size).toBe(TEXTS);
    expect(await app.evaluate(() => (globalThis as unknown as { opened: number }).opened)).toBe(1);
  });

  await test.step('all in one file', async () => {
    const target = join(dataFolder, 'all.pdf');
    await answerSaveDialog(app, target);
    await main.chooseFromMenu('export-all-in-one');
    await expect(main.toasts.saying('Saved all.pdf')).toBeVisible({ timeout: PATIENCE });
    const { pages } = await readPdf(target);
    const { bookmarks, links } = await structureOf(target);
    expect(bookmarks).toHaveLength(50);
    const starts = bookmarks.map(({ page }) => page ?? 0);
    // Every article begins on a page of its own, and none is empty.
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    for (const [index, { title }] of bookmarks.entries()) {
      const own = bare(pages.slice((starts[index] ?? 1) - 1, (starts[index + 1] ?? pages.length + 1) - 1).join('\n'));
      expect(own).toContain(bare(title));
      expect(own.length).toBeGreaterThan(200);
    }
    const all = bare(pages.join('\n'));
    for (let number = 1; number <= TEXTS; number += 1) expect(all).toContain(`parcel${number}x`);
    expect(links.flat()).not.toContain(null);
    expect(bare(pages[0] ?? '')).toContain('DOSSIERS');
  });

  await test.step('all in one file, cancelled', async () => {
    const target = join(dataFolder, 'cancelled.pdf');
    await answerSaveDialog(app, target);
    await main.chooseFromMenu('export-all-in-one');
    await main.page.getByRole('button', { name: 'Cancel export' }).click();
    await expect(main.toasts.saying('Export of all dossiers cancelled')).toBeVisible({ timeout: PATIENCE });
    expect(await readdir(dataFolder)).not.toContain('cancelled.pdf');
  });

  await test.step('cancelled', async () => {
    await main.chooseFromMenu('export-all');
    await main.page.getByRole('button', { name: 'Cancel export' }).click();
    const told = main.toasts.saying(/Export cancelled after \d+ of 50 PDFs/u);
    await expect(told).toBeVisible({ timeout: 30_000 });
    const saved = Number(/after (\d+) of/u.exec((await told.textContent()) ?? '')?.[1]);
    expect(saved).toBeLessThan(50);
    expect(await readdir(filesFolder)).toHaveLength(51 + saved);
    await expect(main.page.getByRole('button', { name: 'Cancel export' })).toHaveCount(0);
  });
});
