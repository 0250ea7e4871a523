import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildForNode } from './setup/build-for-node.mjs';
import { ensureBuild } from './setup/build.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/paths.mjs';

/** `npm run fuzz [-- COUNT [FIRST]]`: harms files of every format (2,000, from seed 0) and imports them in the threads of the program. */
await runMain(async () => {
  await ensureDependencies();
  await ensureBuild('app');
  const program = await buildForNode('tests/fuzz/run.ts', join(ROOT, '.cache', 'fuzz'), 'run.mjs');
  const child = spawn(process.execPath, [program, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((done) => {
    child.on('close', (code) => done(code ?? 1));
  });
});
