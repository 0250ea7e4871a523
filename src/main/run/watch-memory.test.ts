import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginWatchMemory, readWatchMemory } from './watch-memory';

let folder = '';
let path = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-watch-'));
  path = join(folder, 'watching', 'a.jsonl');
  await beginWatchMemory(path, '/in');
});
afterEach(() => rm(folder, { recursive: true }));

const stamps = (from: number, to: number, stamp: string): ReadonlyMap<string, string> =>
  new Map(Array.from({ length: to - from }, (_, index) => [`/in/${from + index}.txt`, stamp]));

it('only adds what is new to the file, and knows all of it again', async () => {
  const memory = await readWatchMemory(path);
  const many = stamps(0, 100_000, '12 1700000000000');
  await memory?.add(many, many);
  const before = (await stat(path)).size;
  const one = stamps(100_000, 100_001, '3 4');
  await memory?.add(one, new Map([...many, ...one]));
  expect((await stat(path)).size - before).toBeLessThan(100);
  const again = await readWatchMemory(path);
  expect(again?.folder).toBe('/in');
  expect(again?.taken.size).toBe(100_001);
  expect([again?.taken.get('/in/7.txt'), again?.taken.get('/in/100000.txt')]).toEqual(['12 1700000000000', '3 4']);
});

it('forgets files that are gone and former states, so that it does not grow without end', async () => {
  const memory = await readWatchMemory(path);
  for (let turn = 0; turn < 40; turn += 1) {
    const now = stamps(turn * 100, turn * 100 + 100, `1 ${turn}`);
    await memory?.add(now, now);
  }
  expect(memory?.taken.size).toBeLessThan(1_300);
  expect((await readFile(path, 'utf8')).length).toBeLessThan(60_000);
  expect((await readWatchMemory(path))?.taken).toEqual(memory?.taken);
});

it('passes over a line that was cut off', async () => {
  const memory = await readWatchMemory(path);
  await memory?.add(stamps(0, 2, '1 1'), stamps(0, 2, '1 1'));
  await appendFile(path, '{"taken":{"/in/9.tx');
  expect((await readWatchMemory(path))?.taken).toEqual(stamps(0, 2, '1 1'));
});
