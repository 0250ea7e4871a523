import { failingFiles, UNSYNCED_FILES } from '../../integration/store/failing-files';
import { openLibrary } from '../../../src/main/store/open-library';
import { checkLibrary } from '../kit/check-library';
import type { FaultClass } from '../kit/lab';
import { acknowledge, begin, emptyModel, leaveOpen } from '../kit/model';
import { nextOperation, perform } from '../kit/operation';

/** Writes that take only 1 to 7 bytes, at random places and from then on for a while. */
export const shortWrites: FaultClass = {
  id: 'F5',
  run: async (lab) => {
    for (let run = 0; run < 40; run += 1) {
      lab.tally.runs += 1;
      const folder = await lab.freshPath();
      const from = lab.random.below(60);
      const length = 1 + lab.random.below(7);
      const disk = failingFiles(
        (call, name) => (name === 'write' && call >= from && call < from + 200 ? length : null),
        UNSYNCED_FILES,
      );
      const opened = await openLibrary(folder, {
        clock: { now: () => new Date() },
        ids: { next: () => `library-${run}` },
        files: disk.files,
      });
      if (!opened.ok) {
        lab.breach('unreadable', opened.error.message);
        continue;
      }
      const store = opened.value;
      const model = emptyModel();
      for (let number = 0; number < 25; number += 1) {
        const articles = Object.keys(store.catalogue().articles);
        const operation = nextOperation(lab.random, `${run}-${number}`, articles);
        begin(model, number, operation);
        const done = await perform(store, operation);
        if (done.ok) {
          acknowledge(model, number);
          lab.tally.acknowledged += 1;
        } else {
          leaveOpen(model, number);
          lab.breach('lost', `a short write was not gone on with: ${done.error.message}`);
        }
      }
      await store.close();
      await checkLibrary(lab, folder, model);
    }
  },
};
