import { runEndToEnd } from './checks/end-to-end.mjs';
import { runFaults } from './checks/fault-runner.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** The classes that need the window: they are end-to-end tests, and the short form of them is in those of `npm test`. */
const WINDOW = ['F10', 'F14', 'F15'];
/** Those of them of which a part does without it. */
const BOTH = ['F10'];

/** `npm run faults [-- --full] [-- F1 F7 ...]`: harms libraries in every way in docs/faults.md and looks for lost words. */
await runMain(async () => {
  await ensureDependencies();
  const args = process.argv.slice(2);
  const ids = args.filter((arg) => !arg.startsWith('--'));
  const ofWindow = ids.length === 0 ? WINDOW : ids.filter((id) => WINDOW.includes(id));
  const ofStore = args.filter((arg) => !WINDOW.includes(arg) || BOTH.includes(arg));
  let failures = 0;
  if (ids.length === 0 || ofStore.some((arg) => !arg.startsWith('--'))) failures += (await runFaults(ofStore)).failed;
  if (ofWindow.length > 0) {
    const env = args.includes('--full') ? { SIDELIGHT_FAULTS: 'full' } : {};
    failures += (await runEndToEnd(['tests/e2e/faults', '-g', ofWindow.join('|')], env)).failed;
  }
  return failures === 0 ? 0 : 1;
});
