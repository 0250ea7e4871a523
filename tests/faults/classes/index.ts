import type { FaultClass } from '../kit/lab';
import { kill } from './f01-kill';
import { failingCalls } from './f03-failing-calls';
import { shortWrites } from './f05-short-writes';
import { killInRecovery } from './f06-kill-in-recovery';
import { damagedFiles } from './f07-damaged-files';

/** All classes of faults, in the order in which they run. */
export const CLASSES: readonly FaultClass[] = [kill, failingCalls, shortWrites, killInRecovery, damagedFiles];
