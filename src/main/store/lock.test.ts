import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REAL_FILES } from './files';
import { acquireLock } from './lock';

const HOUR = 60 * 60 * 1000;
const SILENCE = 240;

describe('the lock of a library', () => {
  let folder = '';
  let path = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lock-'));
    path = join(folder, 'lock');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** A lock of another computer whose last heartbeat is so many milliseconds from now. */
  async function leave(from: number): Promise<void> {
    const since = new Date().toISOString();
    await writeFile(
      path,
      JSON.stringify({ token: 'x', pid: 1, host: 'elsewhere', bootId: null, startedAt: null, since }),
    );
    await beat(from);
  }
  const beat = (from: number): Promise<void> => {
    const time = new Date(Date.now() + from);
    return utimes(path, time, time);
  };
  const take = () => acquireLock(REAL_FILES, folder, SILENCE);

  it.each([
    ['an hour old', -HOUR],
    ['five hours ahead, by a stick that keeps local time', 5 * HOUR],
    ['a day ahead, by a wrong clock', 24 * HOUR],
  ])('takes over one of another computer that is silent and %s', async (_name, from) => {
    await leave(from);
    const taken = await take();
    expect(taken).toHaveProperty('lock');
    if (!('lock' in taken)) return;
    expect(taken.lock.isHeld()).toBe(true);
    expect(await readFile(path, 'utf8')).not.toContain('elsewhere');
    await taken.lock.release();
  });

  it.each([
    ['behind', -HOUR],
    ['ahead', 5 * HOUR],
  ])(
    'leaves one of another computer alone that gives a sign of life, however far its clock is %s',
    async (_name, from) => {
      await leave(from);
      let beats = 0;
      const timer = setInterval(() => void beat(from + (beats += 1) * 1000), 60);
      const taken = await take();
      clearInterval(timer);
      expect(taken).toHaveProperty('heldBy', expect.stringContaining('elsewhere'));
      expect(await readFile(path, 'utf8')).toContain('elsewhere');
    },
  );

  it('does not watch for one whose heartbeat is fresh', async () => {
    await leave(-1000);
    // Watching would take longer than a test may.
    expect(await acquireLock(REAL_FILES, folder, 600_000)).toHaveProperty('heldBy');
  });

  it.each([
    ['at once where it is old', -HOUR, 600_000],
    ['when it stays so, where its time is to come', HOUR, SILENCE],
  ])('takes over one that is empty, as a power cut leaves it, %s', async (_name, from, silence) => {
    await writeFile(path, '');
    await beat(from);
    expect(await acquireLock(REAL_FILES, folder, silence)).toHaveProperty('lock');
  });
});
