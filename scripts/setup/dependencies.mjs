import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './console.mjs';
import { ROOT } from './paths.mjs';
import { npmCommand, run } from './run.mjs';
import { hashOf, isStamped } from './stamp.mjs';

const OLDEST_NODE = 20;

/** Installs the packages of package-lock.json, once for each content of it; says nothing when there is nothing to do. */
export async function ensureDependencies() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) throw new SetupError(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}`);
  const stamp = join(ROOT, 'node_modules', '.sidelight-lock');
  const wanted = `${process.platform}-${process.arch} ${hashOf([join(ROOT, 'package-lock.json')])}`;
  if (isStamped(stamp, wanted)) return;
  say('installing dependencies (npm ci; about 40 seconds the first time)');
  rmSync(stamp, { force: true });
  const { command, first } = npmCommand();
  const args = [...first, 'ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { code, output } = await run(command, args, { cwd: ROOT });
  if (code !== 0) {
    throw new SetupError(
      'npm ci failed (see above); connect to a network once, then run the same command again',
      output,
    );
  }
  writeFileSync(stamp, wanted);
}
