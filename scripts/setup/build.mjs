import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './console.mjs';
import { ROOT } from './paths.mjs';
import { run } from './run.mjs';
import { hashOf, isStamped } from './stamp.mjs';

const BUILDS = {
  app: {
    command: ['node_modules/electron-vite/bin/electron-vite.js', 'build'],
    inputs: ['src', 'electron.vite.config.ts', 'package.json', 'package-lock.json'],
  },
  cli: {
    command: ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.cli.config.ts'],
    inputs: ['src/core', 'src/shared', 'src/main', 'src/cli', 'vite.cli.config.ts', 'package-lock.json'],
  },
};

/** Builds the app or the command line tool into out/, only when something it is made from has changed. */
export async function ensureBuild(name) {
  const { command, inputs } = BUILDS[name];
  const stamp = join(ROOT, 'out', `.${name}-stamp`);
  const wanted = hashOf(inputs.map((path) => join(ROOT, path)));
  if (isStamped(stamp, wanted)) return;
  say(name === 'app' ? 'building Sidelight' : 'building the command line tool');
  rmSync(stamp, { force: true });
  const { code, output } = await run(process.execPath, command, { cwd: ROOT });
  if (code !== 0) throw new SetupError('the build failed (see above)', output);
  mkdirSync(join(ROOT, 'out'), { recursive: true });
  writeFileSync(stamp, wanted);
}
