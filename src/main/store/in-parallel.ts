/** As many as the pool of threads does at once (see main/jobs/more-threads.ts): a disk syncs many files faster together than in turn. */
const AT_ONCE = 16;

/**
 * Does the work of every item, a few at a time. After a failure nothing new begins, and the failure is thrown when all
 * that had begun is over, so that the caller can tidy up without a race.
 */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const takeTurns = async (): Promise<void> => {
    while (failures.length === 0) {
      const next = waiting.next();
      if (next.done) return;
      try {
        await work(next.value);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  if (failures.length > 0) throw failures[0];
}
