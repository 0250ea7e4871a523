import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { CALLED_FROM, ROOT } from './setup/paths.mjs';

await runMain(async () => {
  await ensureDependencies();
  await ensureBuild('cli');
  const args = [join(ROOT, 'out', 'cli', 'index.cjs'), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { cwd: CALLED_FROM, stdio: 'inherit' });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});
