import { SetupError, say } from '../setup/console.mjs';
import { hasProgram } from '../setup/run.mjs';
import { installPackages } from '../setup/system-libraries.mjs';

const TOOLS = {
  'mkfs.ext4': 'e2fsprogs',
  'mkfs.xfs': 'xfsprogs',
  strace: 'strace',
  faketime: 'faketime',
  perl: 'perl-base',
};

/** Installs what the fault suite uses of the system; where that fails the suite goes on and says what it could not run. */
export async function ensureFaultTools() {
  const wanted = [];
  for (const [program, name] of Object.entries(TOOLS)) if (!(await hasProgram(program))) wanted.push(name);
  if (wanted.length === 0) return;
  try {
    await installPackages(wanted, `the fault suite uses ${wanted.join(', ')}`);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
  }
}
