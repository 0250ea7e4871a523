import { EMPTY_APP, timeUntil } from './launch';

/** The starts of Sidelight until its list is painted, and of an empty program until its window is ready, in turns. */
export async function interleavedLaunches(
  rounds: number,
  args: readonly string[],
): Promise<{ readonly empty: readonly number[]; readonly ours: readonly number[] }> {
  const [empty, ours]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await timeUntil('ready', [EMPTY_APP]));
    ours.push(await timeUntil('painted', args));
  }
  return { empty, ours };
}
