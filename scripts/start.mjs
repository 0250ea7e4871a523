import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { SetupError, runMain, say } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { sandboxArguments, sandboxHelp } from './setup/electron-arguments.mjs';
import { CALLED_FROM, ROOT } from './setup/paths.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { ensureRuntime } from './runtime.mjs';

await runMain(async () => {
  const args = process.argv.slice(2).map(absolute);
  await ensureDependencies();
  const executable = await ensureRuntime();
  const virtualDisplay = !hasDisplay();
  await ensureSystemLibraries(executable, { virtualDisplay });
  await ensureBuild('app');
  return virtualDisplay ? await runWithoutDisplay(executable, args) : await openWindow(executable, args);
});

/** Options pass through; anything else is a file or folder, seen from where the command was typed. */
function absolute(argument) {
  if (argument.startsWith('--')) return argument;
  const path = resolve(CALLED_FROM, argument);
  if (!existsSync(path)) throw new SetupError(`there is no file or folder ${path}`);
  return path;
}

function openWindow(executable, args) {
  say('opening the window');
  return launch(executable, args, process.env);
}

async function runWithoutDisplay(executable, args) {
  const out = join(ROOT, 'sidelight-out');
  mkdirSync(out, { recursive: true });
  say(`no display here: the job is done on a virtual one and its results are left in ${out}`);
  const display = await startVirtualDisplay();
  try {
    const env = { ...process.env, DISPLAY: display.name };
    return await launch(executable, ['--log-level=3', `--sidelight-out=${out}`, ...args], env);
  } finally {
    display.stop();
  }
}

/** Runs Electron on the built app and answers with its exit code. */
function launch(executable, args, env) {
  return new Promise((done, fail) => {
    const child = spawn(executable, [...sandboxArguments(), ROOT, ...args], {
      env,
      stdio: ['inherit', 'inherit', 'pipe'],
    });
    let output = '';
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output = (output + chunk).slice(-10_000);
      process.stderr.write(chunk);
    });
    child.on('error', (error) => fail(new SetupError(`Electron could not be started: ${error.message}`)));
    child.on('close', (code, signal) => {
      const help = code === 0 ? null : sandboxHelp(output, executable);
      if (help) fail(new SetupError(help));
      else if (signal) fail(new SetupError(`Electron was ended by ${signal}`));
      else done(code);
    });
    for (const name of ['SIGINT', 'SIGTERM']) process.on(name, () => child.kill(name));
  });
}
