import { join } from 'node:path';
import { buildForNode } from '../setup/build-for-node.mjs';
import { runMain, SetupError } from '../setup/console.mjs';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { ROOT } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';

const OUT = join(ROOT, 'out', 'eval');

/**
 * `node scripts/eval/encodings.mjs FOLDER`: re-encodes translated manual pages (FOLDER/man/<language>, as Debian's packages
 * manpages-* hold them) and, where a language has few, messages of programs (FOLDER/locale/<language>) in 26 encodings and prints how many are read as they were written.
 */
await runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined)
    throw new SetupError('name the folder with translated manual pages and messages, say /usr/share');
  await ensureDependencies();
  const program = await buildForNode('tests/eval/encodings.ts', OUT, 'encodings.mjs');
  const { code, output } = await run(process.execPath, [program, folder], { cwd: ROOT });
  process.stdout.write(output);
  return code;
});
