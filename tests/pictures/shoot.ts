import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { ROOT } from '../e2e/fixtures/launch';
import type { MainWindow } from '../e2e/pages/main-window';

/** Where the pictures of README and guide are. */
export const IMAGES = join(ROOT, 'docs', 'guide', 'images');

/** The size of the window in most pictures. */
const SIZE = { width: 1280, height: 800 };

/** Makes the window as large as in most pictures. */
export async function usualSize(main: MainWindow): Promise<void> {
  await main.resize(SIZE.width, SIZE.height);
}

/** Takes the picture of the window as it is, once its typefaces are there and nothing moves. */
export async function shoot(main: MainWindow, name: string): Promise<void> {
  await main.page.evaluate(() => document.fonts.ready);
  await main.page.waitForTimeout(600);
  await main.page.screenshot({ path: join(IMAGES, `${name}.png`), animations: 'disabled', caret: 'hide' });
}

/** Takes the picture as the window itself draws it, for a page that is shown larger or smaller than its letters say. */
export async function shootWindow(app: ElectronApplication, name: string): Promise<void> {
  const png = await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows().find((each) => each.isVisible());
    await new Promise((done) => setTimeout(done, 600));
    return (await window?.webContents.capturePage())?.toPNG().toString('base64') ?? '';
  });
  await writeFile(join(IMAGES, `${name}.png`), Buffer.from(png, 'base64'));
}
