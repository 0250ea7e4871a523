import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { executablePath, ROOT } from '../fixtures/launch';

/** What a command of the command line tool came to. */
export type CommandEnd = { readonly status: number; readonly out: string; readonly errors: string };

/** Runs the built command line tool, which finds the Electron of these tests. */
export function sidelight(args: readonly string[], settings: string): Promise<CommandEnd> {
  const env = {
    ...process.env,
    SIDELIGHT_PROGRAM: executablePath(),
    SIDELIGHT_APP: ROOT,
    XDG_CONFIG_HOME: settings,
    SOURCE_DATE_EPOCH: '1700000000',
  };
  return new Promise((done) => {
    const tool = join(ROOT, 'out', 'cli', 'index.cjs');
    execFile(process.execPath, [tool, ...args], { env }, (error, out, errors) => {
      done({ status: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, errors });
    });
  });
}
