import { expect } from '@playwright/test';

/** The ways in which the program can break its promise, as the whole fault suite counts them. */
type Breach = 'lost' | 'resets' | 'unreadable' | 'silent';

/** What a class of faults came to. */
export type Tally = {
  readonly run: () => void;
  readonly acknowledged: () => void;
  readonly breach: (kind: Breach, detail: string) => void;
  /** Prints the line of the class, and fails the test when anything was broken. */
  readonly end: () => void;
};

/** How often a class is run: `full` times for `npm run faults -- --full`, else `short` times. */
export function runsOf(short: number, full: number): number {
  const asked = Number(process.env.SIDELIGHT_FAULT_RUNS ?? 0);
  if (asked > 0) return asked;
  return process.env.SIDELIGHT_FAULTS === 'full' ? full : short;
}

/** A tally with nothing in it. */
export function openTally(id: string): Tally {
  const counts = { runs: 0, acknowledged: 0, lost: 0, resets: 0, unreadable: 0, silent: 0 };
  return {
    run: () => void (counts.runs += 1),
    acknowledged: () => void (counts.acknowledged += 1),
    breach: (kind, detail) => {
      counts[kind] += 1;
      process.stdout.write(`  ${id} ${kind}, run ${counts.runs}: ${detail}\n`);
    },
    end: () => {
      const words = Object.entries(counts).map(([name, count]) => `${name}=${count}`);
      process.stdout.write(`${id} ${words.join(' ')}\n`);
      expect(counts).toMatchObject({ lost: 0, resets: 0, unreadable: 0, silent: 0 });
      expect(counts.runs).toBeGreaterThan(0);
    },
  };
}
