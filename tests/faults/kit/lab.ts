import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomFrom } from './random';
import type { Random } from './random';

/** The four ways in which a library can break its promise; each must never happen. */
export type Breach = 'lost' | 'resets' | 'unreadable' | 'silent';

/** What a class of faults came to. */
export type Tally = { runs: number; acknowledged: number } & Record<Breach, number>;

/** What a fault class works with; `full` asks for the counts of the full suite. */
export type Lab = {
  readonly full: boolean;
  readonly random: Random;
  readonly tally: Tally;
  /** Counts a breach and says what it was. */
  readonly breach: (kind: Breach, detail: string) => void;
  /** Says something worth knowing about the class. */
  readonly remark: (text: string) => void;
  /** Says on the line of the class that a part of it could not run here. */
  readonly notRun: (reason: string) => void;
  /** A path below a fresh folder; nothing is at it yet. */
  readonly freshPath: () => Promise<string>;
  /** Work to be done when the class is over, last first; it must not fail for what is already gone. */
  readonly atEnd: (work: () => Promise<unknown>) => void;
};

/** One class of faults; `unable` says why it cannot run on this system, or null. */
export type FaultClass = {
  readonly id: string;
  readonly unable?: () => Promise<string | null>;
  readonly run: (lab: Lab) => Promise<void>;
};

/** A tally with nothing in it. */
export function emptyTally(): Tally {
  return { runs: 0, acknowledged: 0, lost: 0, resets: 0, unreadable: 0, silent: 0 };
}

/** A lab of its own for one class; `end` clears away all it made. */
export function openLab(
  full: boolean,
  seed: number,
  say: (line: string) => void,
): { readonly lab: Lab; readonly missing: readonly string[]; readonly end: () => Promise<void> } {
  const tally = emptyTally();
  const missing: string[] = [];
  const endings: (() => Promise<unknown>)[] = [];
  const lab: Lab = {
    full,
    random: randomFrom(seed),
    tally,
    breach: (kind, detail) => {
      tally[kind] += 1;
      say(`  ${kind}, run ${tally.runs}: ${detail}`);
    },
    remark: (text) => say(`  ${text}`),
    notRun: (reason) => void missing.push(reason),
    freshPath: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sidelight-fault-'));
      endings.push(() => rm(folder, { recursive: true, force: true }));
      return join(folder, 'library');
    },
    atEnd: (work) => void endings.push(work),
  };
  return {
    lab,
    missing,
    end: async () => {
      for (const work of endings.reverse()) await work();
    },
  };
}

/** A lab whose breaches are counted apart and not said: for stores that are broken on purpose. */
export function asideLab(lab: Lab): Lab {
  const tally = emptyTally();
  return { ...lab, tally, breach: (kind) => void (tally[kind] += 1), remark: () => undefined };
}
