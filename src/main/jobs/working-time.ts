/** A clock that runs towards a limit. */
export type WorkingTime = {
  /** Begins anew. */
  readonly restart: () => void;
  readonly stop: () => void;
};

/** How often the clock looks at the time, in milliseconds. */
const TICK_MS = 250;

/**
 * Calls back once, after so many milliseconds in which this process was at work too: of a time in which it was not (a
 * computer that slept, or had no processor for it), one tick counts.
 */
export function afterWorking(limitMs: number, callback: () => void): WorkingTime {
  const tickMs = Math.min(TICK_MS, limitMs);
  let left = limitMs;
  const timer = setInterval(() => {
    left -= tickMs;
    if (left > 0) return;
    clearInterval(timer);
    callback();
  }, tickMs);
  return {
    restart: () => {
      // The tick that is running has begun before.
      left = limitMs + tickMs;
    },
    stop: () => clearInterval(timer),
  };
}
