import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, runMain, say } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay } from './setup/display.mjs';
import { sandboxArguments } from './setup/electron-arguments.mjs';
import { ROOT } from './setup/paths.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { ensureRuntime } from './runtime.mjs';

await runMain(async () => {
  await ensureDependencies();
  const executable = await ensureRuntime();
  if (!hasDisplay()) throw new SetupError('hot reload needs a display; without one, use npm start');
  await ensureSystemLibraries(executable, { virtualDisplay: false });
  say('starting with hot reload; edits of the window show at once, edits of main restart it');
  // Hot reload leaves its own build in out/: the next start must make a proper one.
  rmSync(join(ROOT, 'out', '.app-stamp'), { force: true });
  const cli = join(ROOT, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const electron = [...sandboxArguments(), ...process.argv.slice(2)];
  const args = [cli, 'dev', '--watch', '--', ...electron];
  const env = { ...process.env, ELECTRON_EXEC_PATH: executable };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: 'inherit' });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});
