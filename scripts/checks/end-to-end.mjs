import { ensureBuild } from '../setup/build.mjs';
import { timed } from '../setup/console.mjs';
import { startVirtualDisplay } from '../setup/display.mjs';
import { ensureSystemLibraries } from '../setup/system-libraries.mjs';
import { ensureRuntime } from '../runtime.mjs';
import { offlineWrap } from './offline.mjs';
import { runPlaywright } from './test-runners.mjs';

/** Builds the program and runs end-to-end tests, or what another configuration names, in the real Electron; answers how many passed, failed and were skipped. */
export async function runEndToEnd(args, more = {}, config = 'tests/e2e/playwright.config.ts') {
  const executable = await ensureRuntime();
  const own = process.platform === 'linux';
  await ensureSystemLibraries(executable, { virtualDisplay: own });
  await timed('build', async () => {
    await ensureBuild('app');
    await ensureBuild('cli');
  });
  const wrap = await offlineWrap();
  const display = own ? await startVirtualDisplay() : null;
  try {
    const env = { SIDELIGHT_EXECUTABLE: executable, ...(display ? { DISPLAY: display.name } : {}), ...more };
    return await timed('end-to-end tests', () => runPlaywright(args, { env, wrap, config }));
  } finally {
    display?.stop();
  }
}
