import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { baseArguments, executablePath } from './fixtures/launch';
import { expect, test } from './fixtures/test';

/** How many columns of pixels between two parts of the width (0 to 1) hold something that stands out from the paper. */
async function columnsWithInk(app: ElectronApplication, png: Buffer, from: number, to: number): Promise<number> {
  return app.evaluate(
    ({ nativeImage }, [base64, left, right]) => {
      const image = nativeImage.createFromBuffer(Buffer.from(base64, 'base64'));
      const { width, height } = image.getSize();
      const bytes = image.toBitmap();
      let columns = 0;
      for (let x = Math.ceil(left * width); x < right * width; x += 1) {
        let inks = 0;
        // The heads of the panes and the line at the bottom say nothing of the article.
        for (let y = Math.ceil(height * 0.12); y < height * 0.65; y += 1) {
          const at = (y * width + x) * 4;
          if (Math.min(bytes[at] ?? 255, bytes[at + 1] ?? 255, bytes[at + 2] ?? 255) < 200) inks += 1;
        }
        if (inks > 0) columns += 1;
      }
      return columns;
    },
    [png.toString('base64'), from, to] as const,
  );
}

test('the picture of a run without a person shows the text, its rail and its summary', async ({
  launch,
  filesFolder,
}) => {
  const { app } = await launch();
  const text = join(filesFolder, 'pier.txt');
  const out = join(filesFolder, 'out');
  const said = '"The pier will open again in spring," said Ada Norn, the harbour master of Velmar, on 3 May 2024.';
  await writeFile(text, `Pier of Velmar to open again\n\n${[said, said.replace('spring', 'June')].join('\n\n')}\n`);
  const run = spawnSync(
    executablePath(),
    [...baseArguments(), `--user-data-dir=${join(filesFolder, 'own')}`, `--sidelight-out=${out}`, text],
    { encoding: 'utf8', timeout: 90_000 },
  );
  expect(run.status, run.stderr).toBe(0);
  const png = await readFile(join(out, 'pier.png'));
  expect(await columnsWithInk(app, png, 0.22, 0.6), 'text').toBeGreaterThan(150);
  expect(await columnsWithInk(app, png, 0.71, 0.729), 'rail').toBeGreaterThan(2);
  expect(await columnsWithInk(app, png, 0.74, 1), 'summary').toBeGreaterThan(100);
});
