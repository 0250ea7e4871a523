import { runEndToEnd } from './checks/end-to-end.mjs';
import { runFaults } from './checks/fault-runner.mjs';
import { STATIC_CHECKS, failureOf } from './checks/static-checks.mjs';
import { runVitest } from './checks/test-runners.mjs';
import { SetupError, runMain, say, timed } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';

const PARTS = ['check', 'unit', 'faults', 'e2e'];

/** `npm test` runs everything; `npm test -- unit ARGS` (or check, faults, e2e) runs one part and hands on what follows. */
await runMain(async () => {
  const [part, ...args] = process.argv.slice(2);
  if (part && !PARTS.includes(part)) throw new SetupError(`npm test -- ${part}: choose one of ${PARTS.join(', ')}`);
  const wants = (name) => !part || part === name;
  await ensureDependencies();
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const retried = [];
  const add = (counts) => {
    for (const key of Object.keys(totals)) totals[key] += counts[key];
    failures.push(...counts.failures);
    retried.push(...(counts.retried ?? []));
  };
  if (wants('check')) await checkStatically(add);
  if (wants('unit')) await timed('unit and integration tests', async () => add(await runVitest(args)));
  if (wants('faults')) await timed('fault suite', async () => add(await runFaults(part ? args : [])));
  if (wants('e2e')) add(await runEndToEnd(args));
  // Last, where it is seen, whatever was printed in between.
  for (const each of retried) process.stdout.write(`\npassed only at the second try: ${each}\n`);
  for (const each of failures) process.stdout.write(`\nfailed: ${each}\n`);
  process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
  return totals.failed === 0 ? 0 : 1;
});

async function checkStatically(add) {
  for (const check of STATIC_CHECKS) {
    await timed(check.name, async () => {
      const failure = await failureOf(check);
      if (failure === null) return;
      process.stdout.write(failure);
      say(`${check.name}: failed`);
      add({ passed: 0, failed: 1, skipped: 0, failures: [check.name] });
    });
  }
}
