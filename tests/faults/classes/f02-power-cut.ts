import { join } from 'node:path';
import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { asideLab } from '../kit/lab';
import { makeDisk, whyNoDisks, whyNot } from '../kit/loop-disk';
import type { DiskKind } from '../kit/loop-disk';
import { emptyModel } from '../kit/model';

const DISKS: readonly { readonly kind: DiskKind; readonly full: number; readonly short: number }[] = [
  { kind: { type: 'ext4' }, full: 200, short: 22 },
  { kind: { type: 'xfs' }, full: 60, short: 4 },
  { kind: { type: 'ext4', options: 'noauto_da_alloc' }, full: 60, short: 4 },
];
/** So many cuts on one library, then a new one: its making is cut as well. */
const CHAIN = 10;

/** The power fails at a random instant, on disks that then hold only what was synced. */
export const powerCut: FaultClass = {
  id: 'F2',
  unable: whyNoDisks,
  run: async (lab) => {
    await proveCut(lab);
    for (const { kind, full, short } of DISKS) {
      const reason = await whyNot(kind);
      if (reason !== null) {
        lab.notRun(reason);
        continue;
      }
      const runs = lab.full ? full : short;
      for (let run = 0; run < runs; run += CHAIN) await cutAgainAndAgain(lab, kind, Math.min(CHAIN, runs - run));
    }
  },
};

async function cutAgainAndAgain(lab: Lab, kind: DiskKind, runs: number): Promise<void> {
  const disk = await makeDisk(lab, kind);
  const folder = join(disk.folder, 'library');
  const model = emptyModel();
  for (let run = 0; run < runs; run += 1) {
    lab.tally.runs += 1;
    // One in four is cut while it starts or makes the library, and one in four again in the next start.
    const isEarly = run === 0 ? lab.random.unit() < 0.7 : lab.random.unit() < 0.25;
    const isTwice = lab.random.unit() < 0.25;
    let acknowledged = 0;
    for (const turn of isTwice ? [0, 1] : [0]) {
      const driver = startDriver(lab, model, { folder, seed: 40_000 + lab.tally.runs * 2 + turn });
      if (!isEarly && turn === 0) await driver.opened;
      await pause(lab.random.unit() * (turn === 1 || isEarly ? 350 : lab.full ? 800 : 400));
      await disk.cut(driver.pid);
      await driver.kill();
      acknowledged += driver.acknowledged();
      await disk.mountAgain();
    }
    if (acknowledged === 0 && model.records.size === 0) {
      // Nothing was promised yet, though it may be there; a library that was cut in the making must still come into being.
      await startDriver(lab, model, { folder, seed: 0, most: 4 }).over;
    }
    await checkLibrary(lab, folder, model);
    // Unlike any program the checker outlives the next cut: the lock it gave back must not come back with its name in it.
    await disk.sync();
  }
  await disk.remove();
}

/** A store that acknowledges before it has synced must lose words here, else the cuts are none and prove nothing. */
async function proveCut(lab: Lab): Promise<void> {
  const aside = asideLab(lab);
  const disk = await makeDisk(lab, { type: 'ext4' });
  const folder = join(disk.folder, 'library');
  const model = emptyModel();
  await startDriver(aside, model, { folder, seed: 1, most: 4 }).over;
  const driver = startDriver(aside, model, { folder, seed: 2, broken: 'hasty' });
  await driver.opened;
  await pause(300);
  await disk.cut(driver.pid);
  await driver.kill();
  await disk.mountAgain();
  await checkLibrary(aside, folder, model);
  await disk.remove();
  if (aside.tally.lost === 0)
    lab.breach('silent', 'a store that does not sync lost nothing: the power cut is not real');
  lab.remark(`a store that acknowledges before it syncs loses ${aside.tally.lost} records in one such cut`);
}
