import { readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLibrary } from '../kit/check-library';
import { pause, reach, startDriver } from '../kit/driver';
import type { Driver } from '../kit/driver';
import { bytesBelow, sameBytes } from '../kit/folder-bytes';
import type { FaultClass, Lab } from '../kit/lab';
import { emptyModel } from '../kit/model';
import type { Model } from '../kit/model';

/** What a driver ends with when it may only read, and when it was refused. */
const READS = 3;
const REFUSED = 2;
const SAVES = 100;
/** Leaves its dead child unburied, so that it is still listed. */
const CARELESS = ['sh', '-c', '"$@" & exec sleep 1000 >&-', 'sh'];

/** Two programs on one library: one writes, the other reads and says so; whoever is dead holds nothing. */
export const twoOpeners: FaultClass = {
  id: 'F8',
  run: async (lab) => {
    for (let run = 0; run < (lab.full ? 20 : 2); run += 1) {
      lab.tally.runs += 1;
      const folder = await lab.freshPath();
      const model = emptyModel();
      await startTogether(lab, folder, model, run);
      await openBeside(lab, folder, model, run);
      await openAfterKill(lab, folder, model, run);
      await checkLibrary(lab, folder, model);
      await openElsewhere(lab, folder, model, run);
      await checkLibrary(lab, folder, model);
    }
  },
};

/** Both start at once where there is nothing yet: not more than one may write. */
async function startTogether(lab: Lab, folder: string, model: Model, run: number): Promise<void> {
  const both = [0, 1].map((which) => startDriver(lab, model, { folder, seed: 5000 + run * 2 + which }));
  await Promise.all(both.map(({ opened }) => opened));
  const alive = both.filter(isAlive);
  if (alive.length > 1) lab.breach('silent', 'two programs that started at once write to one library');
  if (alive.length === 0) lab.breach('unreadable', 'of two programs that started at once none may write');
  await pause(lab.random.unit() * 200);
  for (const driver of both) await driver.kill();
}

/** The second comes while the first works, and while it stands still. */
async function openBeside(lab: Lab, folder: string, model: Model, run: number): Promise<void> {
  const first = startDriver(lab, model, { folder, seed: 6000 + run });
  await first.opened;
  await second(lab, folder, first);
  await reach(lab, first, SAVES);
  process.kill(-first.pid, 'SIGSTOP');
  await pause(50);
  const before = await bytesBelow(folder);
  await second(lab, folder, first);
  if (!sameBytes(before, await bytesBelow(folder))) lab.breach('silent', 'a program that may only read changed a file');
  process.kill(-first.pid, 'SIGCONT');
  await reach(lab, first, first.acknowledged() + 20);
  await first.kill();
}

async function second(lab: Lab, folder: string, first: Driver): Promise<void> {
  const code = await startDriver(lab, emptyModel(), { folder, seed: 1, most: 3 }).over;
  if (!isAlive(first)) lab.breach('unreadable', 'the first program ended when a second one came');
  if (code === 0) lab.breach('silent', 'a second program was let write beside the first');
  else if (code !== READS) lab.breach('unreadable', `a second program could not even read (${code})`);
}

/** Killed, and in every other run not buried: the next start is not held up. */
async function openAfterKill(lab: Lab, folder: string, model: Model, run: number): Promise<void> {
  const isCareless = process.platform === 'linux' && run % 2 === 0;
  const first = startDriver(lab, model, { folder, seed: 7000 + run }, isCareless ? CARELESS : []);
  await first.opened;
  await pause(lab.random.unit() * 200);
  if (isCareless) process.kill((JSON.parse(await readFile(join(folder, 'lock'), 'utf8')) as { pid: number }).pid, 9);
  else await first.kill();
  await pause(30);
  const next = startDriver(lab, model, { folder, seed: 8000 + run, most: 10 });
  const code = await next.over;
  if (code !== 0) lab.breach('unreadable', `the lock of a killed program holds up the next start (${code})`);
  await first.kill();
}

/** A lock of another computer holds while it is fresh, and is taken over when it is silent, whatever its clock said. */
async function openElsewhere(lab: Lab, folder: string, model: Model, run: number): Promise<void> {
  const lock = join(folder, 'lock');
  const holder = {
    token: 'x',
    pid: 1,
    host: 'elsewhere',
    bootId: null,
    startedAt: null,
    since: new Date().toISOString(),
  };
  await writeFile(lock, JSON.stringify(holder));
  const early = await startDriver(lab, emptyModel(), { folder, seed: 1, most: 3 }).over;
  if (early !== READS && early !== REFUSED) lab.breach('silent', 'the lock of another computer was not kept');
  // By its clock, which may be hours ahead of ours, or behind.
  const from = run % 2 === 0 ? 5 * 60 * 60_000 : -60_000;
  const time = new Date(Date.now() + from);
  await utimes(lock, time, time);
  const late = await startDriver(lab, model, { folder, seed: 9000 + run, most: 10 }).over;
  if (late !== 0) lab.breach('unreadable', `a silent lock, ${from / 1000} s from now, holds up the start (${late})`);
}

function isAlive(driver: Driver): boolean {
  return !driver.isOver();
}
