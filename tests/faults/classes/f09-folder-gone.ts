import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { checkLibrary } from '../kit/check-library';
import { heard, pause, reach, startDriver } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { makeDisk, whyNoDisks } from '../kit/loop-disk';
import type { LoopDisk } from '../kit/loop-disk';
import { copyOfModel, emptyModel } from '../kit/model';

/** How a library goes away while it is open, and how it comes back. */
type Loss = {
  readonly away: () => Promise<unknown>;
  readonly back: () => Promise<unknown>;
  /** True where the same program must go on with it when it is back. */
  readonly goesOn: boolean;
  /** What stands in its place meanwhile. */
  readonly inPlace: () => Promise<readonly string[]>;
};
const KINDS = [
  'renamed',
  'replaced by an empty folder',
  'replaced by another library',
  'deleted',
  'pulled',
  'dead',
] as const;

/** The folder goes away at work: every change is refused, nothing is begun in its place, and when it is back all is there. */
export const folderGone: FaultClass = {
  id: 'F9',
  run: async (lab) => {
    const reason = await whyNoDisks();
    if (reason !== null) lab.notRun(`a pulled and a dead disk (${reason})`);
    for (let run = 0; run < (lab.full ? 30 : 6); run += 1) {
      const kind = KINDS[run % KINDS.length] ?? 'renamed';
      if (reason !== null && (kind === 'pulled' || kind === 'dead')) continue;
      lab.tally.runs += 1;
      await loseAtWork(lab, kind, run);
    }
  },
};

async function loseAtWork(lab: Lab, kind: (typeof KINDS)[number], run: number): Promise<void> {
  const onDisk = kind === 'pulled' || kind === 'dead';
  const disk = onDisk ? await makeDisk(lab, { type: 'ext4' }) : null;
  const folder = disk === null ? await lab.freshPath() : join(disk.folder, 'library');
  const model = emptyModel();
  const driver = startDriver(lab, model, { folder, seed: 9000 + run });
  await driver.opened;
  await reach(lab, driver, 10);
  await pause(lab.random.unit() * 200);
  const loss = lossOf(lab, kind, folder, run, disk);
  // It happens between two instants of the program, so that what was acknowledged before is known.
  process.kill(-driver.pid, 'SIGSTOP');
  await pause(100);
  await heard(driver);
  const known = copyOfModel(model);
  await loss.away();
  process.kill(-driver.pid, 'SIGCONT');
  const code = await Promise.race([driver.firstRefusal, pause(10_000).then(() => 'nothing was refused')]);
  const wanted = kind === 'dead' ? 'disk-error' : 'library-gone';
  if (code !== wanted) lab.breach('silent', `${kind}: what was said is: ${code}`);
  await pause(100);
  await heard(driver);
  const [before, acknowledged] = [await loss.inPlace(), driver.acknowledged()];
  await pause(150);
  const strangers = (await loss.inPlace()).filter((name) => !before.includes(name));
  if (strangers.length > 0) lab.breach('silent', `${kind}: begun in its place: ${strangers.join(', ')}`);
  if (driver.acknowledged() > acknowledged) lab.breach('silent', `${kind}: acknowledged while it was away`);
  await loss.back();
  if (loss.goesOn) await reach(lab, driver, acknowledged + 10);
  await driver.kill();
  if (kind === 'dead') await disk?.mountAgain();
  await checkLibrary(lab, folder, loss.goesOn ? model : known);
  await disk?.remove();
}

/** Something may stand in the folder at this very moment (a save that is tried again); what was there before was told, and what stays fails. */
async function removeEmpty(folder: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await rmdir(folder);
      return;
    } catch (error) {
      if (tries === 20) throw error;
      await pause(50);
    }
  }
}

function lossOf(lab: Lab, kind: (typeof KINDS)[number], folder: string, run: number, disk: LoopDisk | null): Loss {
  const away = `${folder}-away`;
  const nothing = (): Promise<readonly string[]> => readdir(folder).catch(() => []);
  switch (kind) {
    case 'renamed':
      return { away: () => rename(folder, away), back: () => rename(away, folder), goesOn: true, inPlace: nothing };
    case 'replaced by an empty folder':
      return {
        away: async () => {
          await rename(folder, away);
          await mkdir(folder);
        },
        back: async () => {
          await removeEmpty(folder);
          await rename(away, folder);
        },
        goesOn: true,
        inPlace: nothing,
      };
    case 'replaced by another library':
      return {
        away: async () => {
          await startDriver(lab, emptyModel(), { folder: `${folder}-other`, seed: run, most: 5 }).over;
          await rename(folder, away);
          await rename(`${folder}-other`, folder);
        },
        back: async () => {
          await rename(folder, `${folder}-other`);
          await rename(away, folder);
        },
        goesOn: true,
        inPlace: () => readdir(folder, { recursive: true }),
      };
    case 'deleted':
      return {
        // A copy is put back in its place: other files under the same names, which an open program need not go on with.
        away: async () => {
          await cp(folder, away, { recursive: true });
          await rm(folder, { recursive: true, force: true, maxRetries: 20 });
        },
        back: async () => {
          await rm(folder, { recursive: true, force: true });
          await rename(away, folder);
        },
        goesOn: false,
        inPlace: nothing,
      };
    case 'pulled':
      return {
        away: async () => disk?.pull(),
        back: async () => disk?.putBack(),
        goesOn: true,
        inPlace: nothing,
      };
    default:
      return { away: async () => disk?.cut(), back: () => Promise.resolve(), goesOn: false, inPlace: nothing };
  }
}
