import { SetupError, say } from './console.mjs';
import { hasProgram, run } from './run.mjs';

/** What Electron links against on Debian and Ubuntu; newer releases carry some under a name that ends in t64. */
const ELECTRON_PACKAGES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libdrm2',
  'libnotify4',
  'libatspi2.0-0',
  'libsecret-1-0',
];

/** The shared libraries an executable needs and this machine lacks. */
async function missingLibraries(executable) {
  const { output } = await run('ldd', [executable]);
  return [...output.matchAll(/^\s*(\S+) => not found$/gmu)].map((match) => match[1]);
}

/** Makes sure that Electron can start here (Linux only): its libraries, and a virtual display when one is wanted. */
export async function ensureSystemLibraries(executable, { virtualDisplay }) {
  if (process.platform !== 'linux') return;
  const missing = await missingLibraries(executable);
  const wanted = missing.length > 0 ? [...ELECTRON_PACKAGES] : [];
  if (virtualDisplay && !(await hasProgram('Xvfb'))) wanted.push('xvfb');
  if (wanted.length === 0) return;
  await installPackages(
    wanted,
    `Electron needs ${[...missing, ...(wanted.includes('xvfb') ? ['Xvfb'] : [])].join(', ')}`,
  );
}

/** Installs Debian packages as root; anyone else is shown the one command that does it. */
export async function installPackages(packages, reason) {
  if (!(await hasProgram('apt-get'))) {
    throw new SetupError(`${reason}; install them with this system's package manager, then run the same command again`);
  }
  const names = await currentNames(packages);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if (process.getuid?.() !== 0) {
    throw new SetupError(`${reason}; run this once, then the same command again: sudo apt-get ${install.join(' ')}`);
  }
  say(`installing system libraries: ${names.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const first = await run('apt-get', install, { env });
  if (first.code === 0) return;
  await run('apt-get', ['update'], { env });
  const second = await run('apt-get', install, { env });
  if (second.code !== 0)
    throw new SetupError(`apt-get could not install ${names.join(' ')} (see above)`, second.output);
}

async function currentNames(packages) {
  const names = [];
  for (const name of packages) {
    const { code } = await run('apt-cache', ['show', `${name}t64`]);
    names.push(code === 0 ? `${name}t64` : name);
  }
  return names;
}
