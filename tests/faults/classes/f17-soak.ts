import { join } from 'node:path';
import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { makeDisk, whyNoDisks } from '../kit/loop-disk';
import type { LoopDisk } from '../kit/loop-disk';
import { emptyModel } from '../kit/model';

const FAULTS = ['none', 'kill', 'flaky', 'cut', 'full'] as const;
/** Those that need no disk of their own. */
const PLAIN = ['none', 'kill', 'flaky'] as const;

/** Thousands of random operations on one library, with kills, power cuts, failing calls, short writes and full disks between them. */
export const soak: FaultClass = {
  id: 'F17',
  run: async (lab) => {
    const reason = await whyNoDisks();
    if (reason !== null) lab.notRun(`its power cuts and full disks (${reason})`);
    for (let run = 0; run < (lab.full ? 20 : 1); run += 1) {
      lab.tally.runs += 1;
      const disk = reason === null ? await makeDisk(lab, { type: 'ext4', megabytes: 400 }) : null;
      await soakOne(lab, disk, lab.full ? 10_000 : 500, 17_000 + run * 1000);
      await disk?.remove();
    }
  },
};

async function soakOne(lab: Lab, disk: LoopDisk | null, operations: number, seed: number): Promise<void> {
  const folder = disk === null ? await lab.freshPath() : join(disk.folder, 'library');
  const model = emptyModel();
  await startDriver(lab, model, { folder, seed, most: 5 }).over;
  for (let done = 0, turn = 1; done < operations && turn < operations; turn += 1) {
    const fault = lab.random.pick(disk === null ? PLAIN : FAULTS);
    const order = { folder, seed: seed + turn, longest: 20_000, day: turn * 50, most: 50 + lab.random.below(500) };
    const driver = startDriver(lab, model, fault === 'flaky' ? { ...order, broken: fault } : order);
    if (fault === 'kill' || fault === 'cut' || fault === 'full') {
      await driver.opened;
      await pause(lab.random.unit() * 1500);
    }
    if (fault === 'full' && disk !== null) {
      await disk.fill();
      await Promise.race([driver.firstRefusal, pause(2000)]);
      await disk.free();
    }
    if (fault === 'cut' && disk !== null) {
      await disk.cut(driver.pid);
      await driver.kill();
      await disk.mountAgain();
    }
    if (fault === 'kill') await driver.kill();
    await driver.over;
    done += driver.tried();
    await checkLibrary(lab, folder, model);
    await disk?.sync();
  }
}
