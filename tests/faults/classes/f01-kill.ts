import { dirname, join } from 'node:path';
import { checkBackups } from '../kit/check-backups';
import { checkExports } from '../kit/check-exports';
import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass } from '../kit/lab';
import { emptyModel } from '../kit/model';

/** Days between two runs on a library: more than a run makes backups. */
const DAYS_A_RUN = 40;

/** The process group is killed at a random instant while it edits, imports, deletes, exports, and makes snapshots and backups. */
export const kill: FaultClass = {
  id: 'F1',
  run: async (lab) => {
    const runs = lab.full ? 300 : 40;
    const longest = lab.full ? 1200 : 250;
    const written = { whole: 0, cut: 0 };
    for (let chain = 0; chain < 4; chain += 1) {
      const folder = await lab.freshPath();
      const exports = join(dirname(folder), 'exports');
      const model = emptyModel();
      const seen = new Map<string, number>();
      for (let run = 0; run < runs / 4; run += 1) {
        lab.tally.runs += 1;
        const driver = startDriver(lab, model, { folder, seed: lab.tally.runs, exports, day: run * DAYS_A_RUN });
        // One in three is killed while it starts; the others at work, however long a busy machine takes to start them.
        if (lab.random.unit() < 0.67) await driver.opened;
        await pause(lab.random.unit() * longest);
        await driver.kill();
        written.whole += driver.written().whole;
        written.cut += driver.written().cut;
        // Killed before it could make the library: there is nothing to open yet. What it had begun may be there all the same.
        if (driver.acknowledged() === 0 && model.records.size === 0)
          await startDriver(lab, model, { folder, seed: 0, most: 4 }).over;
        await checkLibrary(lab, folder, model);
        await checkExports(lab, exports, model, seen);
        if (model.backups.size > 0) await checkBackups(lab, folder, model);
      }
    }
    lab.remark(`${written.whole} exports and backups were written, ${written.cut} were cut off in the middle`);
  },
};
