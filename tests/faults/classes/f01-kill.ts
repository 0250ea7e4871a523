import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass } from '../kit/lab';
import { emptyModel } from '../kit/model';

/** The process group is killed at a random instant while it edits, imports, deletes and makes snapshots. */
export const kill: FaultClass = {
  id: 'F1',
  run: async (lab) => {
    const runs = lab.full ? 300 : 40;
    const longest = lab.full ? 1500 : 700;
    for (let chain = 0; chain < 4; chain += 1) {
      const folder = await lab.freshPath();
      const model = emptyModel();
      for (let run = 0; run < runs / 4; run += 1) {
        lab.tally.runs += 1;
        const driver = startDriver(lab, model, { folder, seed: lab.tally.runs });
        await pause(lab.random.unit() * longest);
        await driver.kill();
        // Killed before it could make the library: there is nothing to open yet, and nothing was promised.
        if (driver.acknowledged() === 0 && model.records.size === 0) {
          model.pending.clear();
          await startDriver(lab, model, { folder, seed: 0, most: 4 }).over;
        }
        await checkLibrary(lab, folder, model);
      }
    }
  },
};
