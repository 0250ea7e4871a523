import { cpus } from 'node:os';

/** More threads than this need much memory and give the disk no more to do. */
const MOST = 4;

/** In how many threads the engine works on this computer. */
export function engineThreads(): number {
  return Math.min(Math.max(1, cpus().length), MOST);
}
