import { readlinkSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** What a thread is started with in a program that has a window; it cannot tell by itself. */
export const BESIDE_WINDOW = 'beside-window';

/**
 * Lets the window go first where this thread and it want the same core: without it a drawing of 10 ms takes far longer while the
 * engines are at work. Only on Linux has a thread a priority that Node can set, and without a window nobody waits for a frame.
 */
export function giveWay(): void {
  if (process.platform !== 'linux' || !process.argv.includes(BESIDE_WINDOW)) return;
  try {
    setPriority(ownThread(), constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Where the system hides its threads, they are as they were.
  }
}

/** The link reads "1234/task/1240". */
function ownThread(): number {
  return Number(readlinkSync('/proc/thread-self').split('/').at(-1));
}
