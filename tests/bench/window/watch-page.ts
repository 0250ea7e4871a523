import type { ElectronApplication, Page } from '@playwright/test';
import { quantile } from '../measure';

/** What the window felt like while something went on, in milliseconds and MB. */
export type Felt = {
  /** The longest task of its page; below 50 none counts. */
  readonly longestTask: number;
  /** From one frame to the next, in 99 of 100 cases. */
  readonly frames: number;
  /** The longest that the main process took to answer the page. */
  readonly answer: number;
  /** The most that all processes of the program took together. */
  readonly memory: number;
};

declare global {
  /** The most memory of all processes so far, in KB, while it is watched. */
  var benchMemory: { peak: number; readonly timer: NodeJS.Timeout } | undefined;
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can add to Window
  interface Window {
    benchFelt?: { readonly tasks: number[]; readonly frames: number[]; readonly answers: number[]; isOver: boolean };
  }
}

/** How often the page asks main something, and main its memory (which takes main some 50 of them), in milliseconds. */
const [ASK_MS, MEMORY_MS] = [50, 1000];

/** Watches the window from now on until `end`. */
export async function watchWindow(
  app: ElectronApplication,
  page: Page,
): Promise<{ readonly end: () => Promise<Felt> }> {
  await app.evaluate(({ app: main }, every) => {
    const watched = {
      peak: 0,
      timer: setInterval(() => {
        const all = main.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
        watched.peak = Math.max(watched.peak, all);
      }, every),
    };
    globalThis.benchMemory = watched;
  }, MEMORY_MS);
  await page.evaluate(watchInPage, ASK_MS);
  return {
    end: async () => {
      const felt = await page.evaluate(() => {
        const watched = window.benchFelt;
        if (watched === undefined) throw new Error('Nothing was watched');
        watched.isOver = true;
        return { tasks: watched.tasks, frames: watched.frames, answers: watched.answers };
      });
      const peak = await app.evaluate(() => {
        clearInterval(globalThis.benchMemory?.timer);
        return globalThis.benchMemory?.peak ?? Number.NaN;
      });
      return {
        longestTask: Math.max(0, ...felt.tasks),
        frames: quantile(felt.frames, 0.99),
        answer: Math.max(...felt.answers),
        memory: peak / 1024,
      };
    },
  };
}

/** Stands alone: it is sent into the page. */
function watchInPage(every: number): void {
  const felt = { tasks: [] as number[], frames: [] as number[], answers: [] as number[], isOver: false };
  window.benchFelt = felt;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) felt.tasks.push(duration);
  });
  observer.observe({ type: 'longtask' });
  let last = performance.now();
  const frame = (now: number): void => {
    felt.frames.push(now - last);
    last = now;
    if (felt.isOver) observer.disconnect();
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  const ask = async (): Promise<void> => {
    while (!felt.isOver) {
      const start = performance.now();
      await window.sidelight.library.status();
      felt.answers.push(performance.now() - start);
      await new Promise((done) => setTimeout(done, every));
    }
  };
  void ask();
}
