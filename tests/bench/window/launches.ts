import { EMPTY_APP, timesUntil } from './launch';

/** The milliseconds from the starts of programs on, a number for each start. */
export type Launches = {
  /** An empty program until its window is ready to be shown. */
  readonly empty: readonly number[];
  /** Sidelight until rows of its list are painted in a window that is shown. */
  readonly painted: readonly number[];
  /** Sidelight until a click on a row would open it. */
  readonly answers: readonly number[];
};

/** The starts of Sidelight and of an empty program, in turns. */
export async function interleavedLaunches(rounds: number, args: readonly string[]): Promise<Launches> {
  const [empty, painted, answers]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    const [ready] = await timesUntil(['ready'], [EMPTY_APP]);
    const [first, then] = await timesUntil(['painted', 'answers'], args);
    empty.push(ready ?? Number.NaN);
    painted.push(first ?? Number.NaN);
    answers.push(then ?? Number.NaN);
  }
  return { empty, painted, answers };
}
