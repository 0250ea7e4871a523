import { describe, expect, it } from 'vitest';
import { inParallel } from './in-parallel';

const turn = () => new Promise<void>((done) => void setImmediate(done));

describe('inParallel', () => {
  it('does every item once, more than one at a time', async () => {
    const done: number[] = [];
    let [running, most] = [0, 0];
    await inParallel(
      Array.from({ length: 50 }, (_, index) => index),
      async (item) => {
        running += 1;
        most = Math.max(most, running);
        await turn();
        running -= 1;
        done.push(item);
      },
    );
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(most).toBe(16);
  });

  it('throws the first failure when all that had begun is over, and begins nothing after it', async () => {
    const begun: number[] = [];
    let running = 0;
    const work = inParallel(
      Array.from({ length: 50 }, (_, index) => index),
      async (item) => {
        begun.push(item);
        running += 1;
        if (item !== 3) await turn();
        running -= 1;
        if (item === 3) throw new Error('full');
      },
    );
    await expect(work).rejects.toThrow('full');
    expect(running).toBe(0);
    expect(begun.length).toBeLessThanOrEqual(16);
  });
});
