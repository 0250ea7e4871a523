import { run } from '../setup/run.mjs';
import { ROOT } from '../setup/paths.mjs';

/** The checks that read the code without running it, in the order in which their answers are most useful. */
export const STATIC_CHECKS = [
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint and layers', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'dead code', args: ['node_modules/knip/bin/knip.js', '--no-progress'] },
];

/** Runs one check; answers with what it printed when it failed, or null. */
export async function failureOf({ args }) {
  const { code, output } = await run(process.execPath, args, { cwd: ROOT });
  return code === 0 ? null : output;
}
