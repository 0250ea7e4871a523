import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { FaultClass } from '../kit/lab';
import { emptyModel } from '../kit/model';
import { straced, whyNoStrace } from '../kit/programs';

/** What a sync takes longer here, in milliseconds. */
const DELAY = 400;

/** Every sync takes 400 ms, and one of them two seconds: nothing is acknowledged before its sync is over. */
export const slowDisk: FaultClass = {
  id: 'F13',
  unable: whyNoStrace,
  run: async (lab) => {
    for (let run = 0; run < (lab.full ? 10 : 2); run += 1) {
      lab.tally.runs += 1;
      const folder = await lab.freshPath();
      const model = emptyModel();
      await startDriver(lab, model, { folder, seed: 13_000 + run, most: 5 }).over;
      const wrap = straced(
        run % 2 === 0 ? `fdatasync:delay_enter=${DELAY * 1000}` : `fdatasync:delay_enter=2000000:when=4`,
      );
      const driver = startDriver(lab, model, { folder, seed: 13_500 + run }, wrap);
      await driver.opened;
      await pause(3000 + lab.random.unit() * 1500);
      await driver.kill();
      if (driver.acknowledged() === 0) lab.breach('unreadable', 'nothing is acknowledged on a slow disk');
      if (run % 2 === 0 && driver.fastest() < DELAY - 5) {
        lab.breach('silent', `acknowledged after ${Math.round(driver.fastest())} ms, before its sync was over`);
      }
      await checkLibrary(lab, folder, model);
    }
  },
};
