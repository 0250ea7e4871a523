import { join } from 'node:path';
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
