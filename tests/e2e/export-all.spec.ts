import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOpenDialog } from './fixtures/dialogs';
import { bare, canReadPdf, readPdf } from './fixtures/pdf';
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
  test.setTimeout(2 * PATIENCE);
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
