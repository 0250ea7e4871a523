import type { Bridge } from '../../../src/shared/ipc/contract';

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to Window
  interface Window {
    /** What the page of the program is given. */
    readonly sidelight: Bridge;
  }
}

/** Functions that are sent into the page: each stands alone. */

/** How long two frames take in which nothing happens, in milliseconds, several times. */
export async function twoFrames(rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await new Promise((done) => requestAnimationFrame(done));
    const start = performance.now();
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    times.push(performance.now() - start);
  }
  return times;
}

/** Clicks, and waits until something that holds the words can be seen and two more frames have begun. */
export async function clickAndPaint(asked: {
  readonly click: string;
  readonly shows: string;
  readonly words: string;
}): Promise<number> {
  const { click, shows, words } = asked;
  await new Promise((done) => requestAnimationFrame(done));
  const start = performance.now();
  document.querySelector<HTMLElement>(click)?.click();
  const isThere = (): boolean => {
    const shown = document.querySelector(shows);
    return shown?.checkVisibility() === true && (shown.textContent ?? '').includes(words);
  };
  await new Promise<void>((done) => {
    const observer = new MutationObserver(look);
    function look(): void {
      if (!isThere()) return;
      observer.disconnect();
      done();
    }
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return performance.now() - start;
}

/** Jumps through what scrolls, a place a frame; the times from each jump to two frames later. */
export async function jumpScroll(selector: string): Promise<number[]> {
  let element = document.querySelector(selector);
  while (element && element.scrollHeight <= element.clientHeight + 1) element = element.parentElement;
  if (!element) throw new Error(`Nothing scrolls around ${selector}`);
  const times: number[] = [];
  for (let jump = 0; jump < 40; jump += 1) {
    const start = performance.now();
    element.scrollTop = ((jump * 7919) % 97) * (element.scrollHeight / 97);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    times.push(performance.now() - start);
  }
  return times;
}

/**
 * The longest task of the page, in milliseconds, while texts are imported and the list follows, from the press of the button of
 * the preview to half a second after the message that they were added; a task below 50 ms counts as none.
 */
export async function longestTaskOfImport(
  texts: readonly { readonly name: string; readonly text: string }[],
): Promise<number> {
  const pause = (time: number) => new Promise((done) => setTimeout(done, time));
  const button = (): HTMLElement | undefined =>
    [...document.querySelectorAll<HTMLElement>('[role=dialog] button')].find(({ textContent }) =>
      /^Import \d/u.test(textContent),
    );
  const isTold = (): boolean =>
    [...document.querySelectorAll('section[aria-label] > ul[aria-live] > li')].some(({ textContent }) =>
      /articles added/u.test(textContent),
    );
  const until = async (isSo: () => boolean): Promise<void> => {
    while (!isSo()) await pause(250);
  };
  const encoder = new TextEncoder();
  const files = texts.map(({ name, text }) => ({ name, bytes: encoder.encode(text), modifiedAt: null }));
  const offered = await window.sidelight.files.import(files);
  if (!offered.ok) throw new Error(offered.error.message);
  await until(() => button() !== undefined);
  // The preview is there: what its opening took is not of the import.
  await pause(1000);
  const tasks = [0];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  button()?.click();
  await until(isTold);
  await pause(500);
  observer.disconnect();
  return Math.max(...tasks);
}
