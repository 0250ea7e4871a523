import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { CALLED_FROM, ROOT } from './setup/paths.mjs';
import { needsProgram, readyProgram } from './setup/program.mjs';

await runMain(async () => {
  await ensureDependencies();
  await ensureBuild('cli');
  const own = process.argv.slice(2);
  const program = needsProgram(own) && !process.env.SIDELIGHT_PROGRAM ? await readyProgram() : null;
  const env = { ...process.env, ...program?.env };
  const child = spawn(process.execPath, [join(ROOT, 'out', 'cli', 'index.cjs'), ...own], {
    cwd: CALLED_FROM,
    env,
    stdio: 'inherit',
  });
  // Ctrl-C reaches the tool too, which ends what it began; this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done) => child.on('close', (result) => done(result ?? 1)));
  program?.stop();
  return code;
});
