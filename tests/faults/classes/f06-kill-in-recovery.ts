import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass } from '../kit/lab';
import { emptyModel } from '../kit/model';

/** Killed at work, and killed again within the first second of the next starts. */
export const killInRecovery: FaultClass = {
  id: 'F6',
  run: async (lab) => {
    const folder = await lab.freshPath();
    const model = emptyModel();
    await startDriver(lab, model, { folder, seed: 9, most: 20 }).over;
    for (let run = 0; run < (lab.full ? 60 : 10); run += 1) {
      lab.tally.runs += 1;
      const first = startDriver(lab, model, { folder, seed: 1000 + run });
      await first.opened;
      await pause(lab.random.unit() * 400);
      await first.kill();
      for (const longest of [300, lab.full ? 1000 : 500]) {
        const again = startDriver(lab, model, { folder, seed: 2000 + run * 2 + longest });
        await pause(lab.random.unit() * longest);
        await again.kill();
      }
      await checkLibrary(lab, folder, model);
    }
  },
};
