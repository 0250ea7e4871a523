import { join } from 'node:path';
import { checkLibrary, compare, openForCheck, recordsOf } from '../kit/check-library';
import { pause, reach, startDriver } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { makeDisk, makeMemoryDisk, whyNoDisks } from '../kit/loop-disk';
import { emptyModel } from '../kit/model';

type FullDisk = {
  readonly folder: string;
  readonly fill: () => Promise<void>;
  readonly free: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** The disk gets full at work: that is said, nothing is lost, and with room again it goes on without a restart. */
export const diskFull: FaultClass = {
  id: 'F4',
  unable: whyNoDisks,
  run: async (lab) => {
    for (let run = 0; run < (lab.full ? 20 : 4); run += 1) {
      lab.tally.runs += 1;
      const disk: FullDisk =
        run % 2 === 0 ? await makeMemoryDisk(lab, 300) : await makeDisk(lab, { type: 'ext4', megabytes: 32 });
      await fillAtWork(lab, disk, run);
      await disk.remove();
    }
  },
};

async function fillAtWork(lab: Lab, disk: FullDisk, run: number): Promise<void> {
  const folder = join(disk.folder, 'library');
  const model = emptyModel();
  const driver = startDriver(lab, model, { folder, seed: 4000 + run });
  await driver.opened;
  await pause(lab.random.unit() * 200);
  await disk.fill();
  const code = await Promise.race([driver.firstRefusal, pause(20_000).then(() => 'nothing was refused')]);
  if (code !== 'disk-full') lab.breach('silent', `the disk is full, and what was said is: ${code}`);
  if (run % 4 < 2) {
    // Killed while it is full: what there is can be read all the same.
    await driver.kill();
    const opened = await openForCheck(folder);
    if (!opened.ok) lab.breach('unreadable', `on the full disk: ${opened.error.code}`);
    else {
      compare(lab, model, await recordsOf(opened.value));
      await opened.value.close();
    }
    await disk.free();
  } else {
    await disk.free();
    await reach(lab, driver, driver.acknowledged() + 10);
    await driver.kill();
  }
  await checkLibrary(lab, folder, model);
}
