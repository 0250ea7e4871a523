import { createIds } from '../../../src/main/store/ids';
import { checkBackups } from '../kit/check-backups';
import { checkLibrary } from '../kit/check-library';
import { pause, startDriver } from '../kit/driver';
import type { DriverOrder } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { emptyModel } from '../kit/model';
import { whyNoProgram } from '../kit/programs';

const DAY = 24 * 60 * 60 * 1000;
const DECADE = 3653 * DAY;
/** libfaketime leaves the clock that timers use alone. */
const faked = (time: string): readonly string[] => [
  'env',
  'FAKETIME_DONT_FAKE_MONOTONIC=1',
  'TZ=Europe/Berlin',
  'faketime',
  '-f',
  time,
];

type Case = { readonly name: string; readonly jumps?: readonly number[]; readonly wrap?: readonly string[] };
const CASES: readonly Case[] = [
  { name: 'three days back, again and again', jumps: [0, 0, 0, -3 * DAY] },
  { name: 'ten years on and back in the middle', jumps: [DECADE, DECADE, DECADE, 0, 0] },
  { name: 'the system clock three days back', wrap: faked('-3d') },
  { name: 'the system clock ten years on', wrap: faked('+10y') },
  { name: 'the hour that is skipped in spring', wrap: faked('@2026-03-29 01:59:59') },
  { name: 'the hour that comes twice in autumn', wrap: faked('@2026-10-25 02:59:59') },
];

/** The clock jumps: nothing that was acknowledged depends on it, ids keep their order, the newest backup stays. */
export const clocks: FaultClass = {
  id: 'F11',
  run: async (lab) => {
    const reason = await whyNoProgram('faketime', ['-f', '-3d', 'true']);
    if (reason !== null) lab.notRun(`jumps of the system clock (${reason})`);
    for (let round = 0; round < (lab.full ? 2 : 1); round += 1) {
      for (const [place, each] of CASES.entries()) {
        if (each.wrap !== undefined && reason !== null) continue;
        lab.tally.runs += 1;
        checkIds(lab, each);
        await workThrough(lab, each, 11_000 + round * 100 + place * 10, reason === null);
      }
    }
  },
};

/** Normal, then with the clock of the case, then normal again, each time with backups. */
async function workThrough(lab: Lab, { name, jumps, wrap }: Case, seed: number, canFake: boolean): Promise<void> {
  const folder = await lab.freshPath();
  const model = emptyModel();
  const order: DriverOrder = { folder, seed, most: 15, day: 0, longest: 5000 };
  await startDriver(lab, model, order).over;
  await checkBackups(lab, folder, model);
  const jumping = startDriver(lab, model, { ...order, seed: seed + 1, ...(jumps ? { jumps } : {}) }, wrap);
  if ((await jumping.over) !== 0) lab.breach('unreadable', `${name}: no work is possible`);
  await checkBackups(lab, folder, model);
  await checkLibrary(lab, folder, model);
  const last = startDriver(lab, model, { ...order, seed: seed + 2, most: 100_000 });
  await last.opened;
  if (canFake) {
    // However late it is for the second: the first is alive and keeps the library.
    const second = startDriver(lab, emptyModel(), { folder, seed: 1, most: 3 }, faked('+10y'));
    if ((await second.over) !== 3) lab.breach('silent', `${name}: a program ten years ahead took the library over`);
  }
  await pause(200);
  await last.kill();
  await checkLibrary(lab, folder, model);
  await checkBackups(lab, folder, model);
}

/** Ids sort in the order in which they were made, whatever the clock says. */
function checkIds(lab: Lab, { name, jumps = [0, -3 * DAY, DECADE, 0] }: Case): void {
  let turn = 0;
  const ids = createIds({ now: () => new Date(1_790_000_000_000 + turn + (jumps[(turn += 1) % jumps.length] ?? 0)) });
  const made = Array.from({ length: 500 }, () => ids.next());
  const sorted = [...new Set(made)].sort();
  if (sorted.some((id, place) => id !== made[place]) || sorted.length < 500)
    lab.breach('silent', `${name}: ids out of order`);
}
