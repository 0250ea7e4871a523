import type { NewArticle } from '../../src/core/ports';

/** One line of the table: ours against its floor or peer, both measured in this run, in milliseconds or bytes. */
export type BenchRow = {
  readonly name: string;
  readonly against: string;
  readonly unit: 'ms' | 'bytes' | 'MB' | 'nodes' | 'hits';
  /** Null where what it is measured against cannot do it at all; `against` says why. */
  readonly floor: number | null;
  readonly ours: number;
  /** The highest ratio that is good enough; null where the row only shows how another one grows. */
  readonly target: number | null;
};

/** A group of rows that can be asked for by name with --only; `folder` is an empty one of its own. */
export type BenchGroup = {
  readonly name: string;
  readonly run: (options: GroupOptions) => Promise<readonly BenchRow[]>;
};

/** What a group is told: the sizes of libraries to measure, and a maker of them that makes each one once. */
export type GroupOptions = {
  readonly sizes: readonly number[];
  readonly folder: string;
  readonly library: (size: number, more?: readonly NewArticle[]) => string;
};

/** The size of a library that the targets speak of; in a small one, what every opening costs hides the rest. */
export const TARGET_SIZE = 50_000;

/** The value that this share (0 to 1) of the values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Runs the works in turn, so that a busy moment of the machine meets all of them; the times of each, in milliseconds. */
export async function interleaved(
  rounds: number,
  works: readonly ((round: number) => unknown)[],
): Promise<readonly (readonly number[])[]> {
  const times = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, work] of works.entries()) times[index]?.push(await timed(() => work(round)));
  }
  return times;
}

/** The milliseconds that a work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
