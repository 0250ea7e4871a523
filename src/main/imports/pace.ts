import type { Clock } from '#core/ports';

/** How fast an import goes: files a minute, and the seconds the rest will take; null until it can be told. */
export type Pace = { readonly perMinute: number | null; readonly secondsLeft: number | null };

/** The least files and time, in milliseconds, from which a pace is told; less is chance. */
const LEAST_FILES = 5;
const LEAST_MS = 2_000;

/** Follows the pace of a work whose pauses do not count; `tick` is called with the files done so far. */
export function createPace(clock: Clock): {
  readonly tick: (done: number, total: number) => Pace;
  readonly pause: () => void;
  readonly resume: () => void;
} {
  const now = (): number => clock.now().getTime();
  let from = now();
  let pausedAt: number | null = null;
  let first: number | null = null;
  return {
    tick: (done, total) => {
      first ??= done;
      const files = done - first;
      const ms = (pausedAt ?? now()) - from;
      if (files < LEAST_FILES || ms < LEAST_MS) return { perMinute: null, secondsLeft: null };
      const each = ms / files;
      return { perMinute: Math.round(60_000 / each), secondsLeft: Math.ceil((each * (total - done)) / 1_000) };
    },
    pause: () => {
      pausedAt ??= now();
    },
    resume: () => {
      if (pausedAt !== null) from += now() - pausedAt;
      pausedAt = null;
    },
  };
}
