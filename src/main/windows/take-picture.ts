import type { BrowserWindow } from 'electron';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';

const LIMIT_MS = 15_000;

/** Waits until the words stand in the page, nothing is busy, the fonts are there and two frames were painted. */
const WAIT_FOR_WORDS = (words: string): string => `new Promise((done) => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => done(true)));
  const look = () => {
    const isShown = document.body.textContent.includes(${JSON.stringify(words)});
    const isBusy = document.querySelector('[aria-busy="true"]') !== null;
    if (isShown && !isBusy) document.fonts.ready.then(painted);
    else setTimeout(look, 50);
  };
  setTimeout(() => done(false), ${LIMIT_MS});
  look();
})`;

/** A picture (PNG) of the window's page once `words` are painted in it, or an error when they do not appear. */
export async function takePicture(window: BrowserWindow, words: string): Promise<Result<Uint8Array>> {
  const isShown: unknown = await window.webContents.executeJavaScript(WAIT_FOR_WORDS(words));
  if (isShown !== true) return fail('not-shown', 'The window did not show the article in time.');
  const image = await window.webContents.capturePage();
  if (image.isEmpty()) return fail('not-painted', 'The window could not be pictured.');
  return ok(new Uint8Array(image.toPNG()));
}
