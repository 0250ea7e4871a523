import { hasProgram, run } from '../setup/run.mjs';

const UNSHARE = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc'];

/**
 * A way to run a command with mounts and processes of its own: whatever it mounts or starts is gone when it ends, however
 * it ends. Null where this system does not allow it.
 */
export async function privateMounts() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return null;
  if (!(await hasProgram('unshare')) || !(await hasProgram('setpriv'))) return null;
  const { code } = await run('unshare', [...UNSHARE, 'true']);
  if (code !== 0) return null;
  // A shell comes first because somebody must bury the orphans: a dead process whose parent does not is still listed.
  return ['setpriv', '--pdeathsig', 'KILL', 'unshare', ...UNSHARE, 'sh', '-c', '"$@"; exit $?', 'sh'];
}
