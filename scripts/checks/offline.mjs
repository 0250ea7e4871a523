import { SetupError, say } from '../setup/console.mjs';
import { hasProgram, run } from '../setup/run.mjs';
import { installPackages } from '../setup/system-libraries.mjs';

const TOOLS = { unshare: 'util-linux', ip: 'iproute2', strace: 'strace', pdftotext: 'poppler-utils' };

/**
 * A way to run a command in a network namespace of its own, with nothing but loopback in it, so that the tests pass
 * only if the program needs no network. Needs root on Linux; elsewhere the command runs as it is, and that is said.
 */
export async function offlineWrap() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) {
    say('not root on Linux: the end-to-end tests run with the network of this machine');
    return (program, args) => [program, args];
  }
  await ensureTools();
  const { code } = await run('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']);
  if (code !== 0) {
    say('network namespaces are not allowed here: the end-to-end tests run with the network of this machine');
    return (program, args) => [program, args];
  }
  return (program, args) => [
    'unshare',
    ['-n', 'sh', '-c', 'ip link set lo up && SIDELIGHT_PRIVATE_NETWORK=1 exec "$@"', 'sh', program, ...args],
  ];
}

/** What checks PDFs over and above; where it cannot be had, its tests are skipped and say so. */
const MORE_TOOLS = { qpdf: 'qpdf' };

async function ensureTools() {
  await ensure(TOOLS, 'the tests of "no network" and of PDFs use');
  try {
    await ensure(MORE_TOOLS, 'the tests of PDFs use');
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
  }
}

async function ensure(tools, reason) {
  const wanted = [];
  for (const [program, name] of Object.entries(tools)) if (!(await hasProgram(program))) wanted.push(name);
  if (wanted.length > 0) await installPackages(wanted, `${reason} ${wanted.join(', ')}`);
}
