import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runMain, SetupError } from '../setup/console.mjs';
import { ensureDependencies } from '../setup/dependencies.mjs';
import { ROOT } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';

const OUT = join(ROOT, 'out', 'eval');

/**
 * `node scripts/eval/encodings.mjs FOLDER`: re-encodes translated manual pages (FOLDER/<language>/man*, as Debian's packages
 * manpages-* hold them) in 26 encodings and prints how many are read as they were written.
 */
await runMain(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new SetupError('name the folder of translated manual pages, say /usr/share/man');
  await ensureDependencies();
  const { build } = await import('vite');
  mkdirSync(OUT, { recursive: true });
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, 'tests', 'eval', 'encodings.ts'),
      outDir: OUT,
      emptyOutDir: false,
      rollupOptions: { output: { entryFileNames: 'encodings.mjs' } },
    },
  });
  const { code, output } = await run(process.execPath, [join(OUT, 'encodings.mjs'), folder], { cwd: ROOT });
  process.stdout.write(output);
  return code;
});
