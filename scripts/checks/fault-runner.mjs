import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';

const OUT = join(ROOT, '.cache', 'faults');

/** Runs the fault suite with these arguments; answers how many classes of faults passed, failed and could not run here. */
export async function runFaults(args) {
  await bundle();
  const report = join(OUT, `report-${process.pid}.json`);
  const code = await new Promise((done) => {
    const command = [join(OUT, 'run.mjs'), `--report=${report}`, ...args];
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', () => done(1));
    child.on('close', done);
  });
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { passed: 0, failed: 0, skipped: 0 };
  rmSync(report, { force: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The suite and the process that faults are done to, as programs of their own. */
async function bundle() {
  // Not at the top: on a fresh machine this file is read before the dependencies are there.
  const { build } = await import('vite');
  mkdirSync(OUT, { recursive: true });
  const entry = (name) => join(ROOT, 'tests', 'faults', `${name}.ts`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: OUT,
      emptyOutDir: false,
      rollupOptions: {
        input: { run: entry('run'), driver: entry('driver') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
}
