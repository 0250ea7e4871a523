import { runFaults } from './checks/fault-runner.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

/** `npm run faults [-- --full] [-- F1 F7 ...]`: harms libraries in every way in docs/faults.md and looks for lost words. */
await runMain(async () => {
  await ensureDependencies();
  const { failed } = await runFaults(process.argv.slice(2));
  return failed === 0 ? 0 : 1;
});
