import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openReadingPositions } from './reading-positions';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-positions-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const open = () => openReadingPositions(folder, () => undefined);
const written = () => readFile(join(folder, 'reading-positions.json'), 'utf8').catch(() => null);

it('knows after a restart where each article was left, but nothing of one left at its top', async () => {
  const positions = await open();
  positions.keep('A1', 300);
  positions.keep('A2', 40);
  positions.keep('A1', 0);
  expect([positions.of('A1'), positions.of('A2')]).toEqual([null, 40]);
  positions.close();
  const again = await open();
  expect([again.of('A1'), again.of('A2'), again.of('A3')]).toEqual([null, 40, null]);
});

it('writes once in some seconds, however much is scrolled, and nothing where nothing was', async () => {
  const positions = await open();
  vi.useFakeTimers();
  positions.keep('A1', 0);
  vi.advanceTimersByTime(60_000);
  expect(await written()).toBeNull();
  for (const offset of [10, 20, 30]) positions.keep('A1', offset);
  vi.advanceTimersByTime(4_000);
  expect(await written()).toBeNull();
  vi.advanceTimersByTime(2_000);
  expect(JSON.parse((await written()) ?? '')).toEqual([['A1', 30]]);
});

it('begins anew where the file is damaged, which is kept', async () => {
  await writeFile(join(folder, 'reading-positions.json'), '[["A1", "far"]]');
  const positions = await open();
  expect(positions.of('A1')).toBeNull();
  expect(await readFile(join(folder, 'reading-positions.json.damaged'), 'utf8')).toBe('[["A1", "far"]]');
});
