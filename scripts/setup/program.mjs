import { ensureBuild } from './build.mjs';
import { hasDisplay, startVirtualDisplay } from './display.mjs';
import { ROOT } from './paths.mjs';
import { ensureSystemLibraries } from './system-libraries.mjs';
import { ensureRuntime } from '../runtime.mjs';

/** True when a command of the command line tool lets the program print. */
export function needsProgram(args) {
  const [command, ...rest] = args;
  if (command !== 'export') return false;
  return rest.some((arg, index) => arg === '--format=pdf' || (arg === '--format' && rest[index + 1] === 'pdf'));
}

/** Makes the program ready to print for the command line tool: where it is, in variables of the environment, and a display. */
export async function readyProgram() {
  const executable = await ensureRuntime();
  const virtualDisplay = !hasDisplay();
  await ensureSystemLibraries(executable, { virtualDisplay });
  await ensureBuild('app');
  const display = virtualDisplay ? await startVirtualDisplay() : null;
  const env = { SIDELIGHT_PROGRAM: executable, SIDELIGHT_APP: ROOT, ...(display ? { DISPLAY: display.name } : {}) };
  return { env, stop: () => display?.stop() };
}
