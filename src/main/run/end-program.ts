import { app } from 'electron';
import type { WorkerThreads } from '../jobs/worker-threads';

/**
 * Ends the program with the code. Everything must be on the disk before: when a worker thread could not be ended, the
 * program is ended by the system, since an orderly end would wait for that thread for ever.
 */
export function endProgram(code: number, threads: WorkerThreads): void {
  if (threads.living() > 0) process.kill(process.pid, 'SIGKILL');
  else app.exit(code);
}
