import type { FaultClass } from '../kit/lab';
import { kill } from './f01-kill';
import { powerCut } from './f02-power-cut';
import { failingCalls } from './f03-failing-calls';
import { diskFull } from './f04-disk-full';
import { shortWrites } from './f05-short-writes';
import { killInRecovery } from './f06-kill-in-recovery';
import { damagedFiles } from './f07-damaged-files';
import { twoOpeners } from './f08-two-openers';
import { folderGone } from './f09-folder-gone';
import { exports } from './f10-exports';
import { clocks } from './f11-clocks';
import { formats } from './f12-formats';
import { slowDisk } from './f13-slow-disk';
import { backups } from './f16-backups';
import { soak } from './f17-soak';

/** All classes of faults, in the order in which they run. */
export const CLASSES: readonly FaultClass[] = [
  kill,
  powerCut,
  failingCalls,
  diskFull,
  shortWrites,
  killInRecovery,
  damagedFiles,
  twoOpeners,
  folderGone,
  exports,
  clocks,
  formats,
  slowDisk,
  backups,
  soak,
];
