import { app } from 'electron';
import { endsInTime } from '../jobs/in-time';
import type { Log } from './log';

/** The longest waits at the end, in milliseconds: for the windows to save what is unsaved, and for all together. */
const FLUSH_MS = 1_500;
const WHOLE_MS = 2_900;

/** What the end of the program must do, in this order. */
export type QuitOptions = {
  /** Has the windows save what is unsaved. */
  readonly flush: () => Promise<unknown>;
  readonly close: () => Promise<void>;
  readonly end: () => void;
  readonly log: Log;
};

/**
 * Makes every way of quitting (menu, closed window, SIGTERM, SIGINT, log-out) first save what is unsaved and close the
 * library, and end within three seconds even when the window does not answer.
 */
export function arrangeQuit(options: QuitOptions): void {
  let isStarted = false;
  const finish = async (): Promise<void> => {
    const begun = performance.now();
    await endsInTime(
      options.flush().catch(() => undefined),
      FLUSH_MS,
    );
    await endsInTime(
      options.close().catch((cause: unknown) => {
        options.log('Closing failed', cause);
      }),
      WHOLE_MS - (performance.now() - begun),
    );
    options.end();
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (isStarted) return;
    isStarted = true;
    void finish();
  });
  // Windows close because the program ends, never the other way round; the default would quit a second time, with code 0.
  app.on('window-all-closed', () => undefined);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      app.quit();
    });
  }
}
