/** Why an import ends before its last file: the person cancelled it, or its library is being closed. */
type StopReason = 'cancelled' | 'closing';

/** The phases of a running import; from 'stopping' it only ends. */
export type ImportPhase = 'running' | 'paused' | 'stopping';

/** What can be done to a running import, and what the import asks before each file. */
export type ImportControl = {
  readonly phase: () => ImportPhase;
  readonly pause: () => void;
  readonly resume: () => void;
  /** The first reason counts; a paused import is stopped too. */
  readonly stop: (reason: StopReason) => void;
  readonly stopped: () => StopReason | null;
  /** Resolves when the next file may be begun: false when the import was stopped. */
  readonly mayGoOn: () => Promise<boolean>;
  /** Resolves when the import is stopped. */
  readonly whenStopped: Promise<void>;
  /**
   * What comes of some work, or null when the import is stopped before. A race with `whenStopped` would be that too, but would
   * hold what came of all the works before until the import ends.
   */
  readonly unlessStopped: <T>(work: Promise<T>) => Promise<T | null>;
};

/** The control of an import that begins as running; `onPhase` hears of each change of the phase. */
export function createImportControl(onPhase: (phase: ImportPhase) => void): ImportControl {
  let phase: ImportPhase = 'running';
  let reason: StopReason | null = null;
  let waiting: (() => void)[] = [];
  let tellStopped: () => void = () => undefined;
  const whenStopped = new Promise<void>((resolve) => {
    tellStopped = resolve;
  });
  const giveUps = new Set<() => void>();

  function enter(next: ImportPhase): void {
    if (phase === next || phase === 'stopping') return;
    phase = next;
    if (next !== 'paused') {
      for (const go of waiting) go();
      waiting = [];
    }
    onPhase(next);
  }

  const isPaused = (): boolean => phase === 'paused';

  return {
    phase: () => phase,
    pause: () => enter('paused'),
    resume: () => enter('running'),
    stop: (why) => {
      reason ??= why;
      enter('stopping');
      tellStopped();
      for (const giveUp of giveUps) giveUp();
    },
    stopped: () => reason,
    mayGoOn: async () => {
      // Resumed and paused again at once: what waited has to wait again.
      while (isPaused()) await new Promise<void>((resolve) => waiting.push(resolve));
      return phase !== 'stopping';
    },
    whenStopped,
    unlessStopped: <T>(work: Promise<T>) =>
      new Promise<T | null>((resolve, reject) => {
        const giveUp = (): void => resolve(null);
        giveUps.add(giveUp);
        work.then(resolve, reject).finally(() => giveUps.delete(giveUp));
        if (reason !== null) void whenStopped.then(giveUp);
      }),
  };
}
