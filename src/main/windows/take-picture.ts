import type { BrowserWindow } from 'electron';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';

const LIMIT_MS = 15_000;

/**
 * Waits until a pane shows the article and none waits for one, no kept picture lies over the window, nothing is busy, the rail
 * and the fonts are there and two frames were painted.
 */
const WAIT_FOR_ARTICLE = (articleId: string): string => `new Promise((done) => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
  const has = (selector) => document.querySelector(selector) !== null;
  const look = () => {
    const isShown = has('[data-shows=' + CSS.escape(${JSON.stringify(articleId)}) + ']') && !has('[data-shows=""]');
    const isBusy = has('[aria-busy="true"], #kept') || has('[data-shows] ~ [role=slider] canvas:not([data-painted])');
    if (isShown && !isBusy) document.fonts.ready.then(painted);
    else setTimeout(look, 50);
  };
  setTimeout(() => done(false), ${LIMIT_MS});
  look();
})`;

/** A picture (PNG) of the window's page once the article is painted in its panes, or an error when it does not appear. */
export async function takePicture(window: BrowserWindow, articleId: string): Promise<Result<Uint8Array>> {
  const isShown: unknown = await window.webContents.executeJavaScript(WAIT_FOR_ARTICLE(articleId));
  if (isShown !== true) return fail('not-shown', 'The window did not show the article in time.');
  const image = await window.webContents.capturePage();
  if (image.isEmpty()) return fail('not-painted', 'The window could not be pictured.');
  return ok(new Uint8Array(image.toPNG()));
}
