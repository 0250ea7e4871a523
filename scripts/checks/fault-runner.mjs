import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../setup/paths.mjs';
import { ensureFaultTools } from './fault-tools.mjs';
import { privateMounts } from './private-mounts.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs the fault suite with these arguments; answers how many classes of faults passed, failed and could not run here. */
export async function runFaults(args) {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-faults-'));
  try {
    return await runIn(folder, args);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

/** The programs stand in the folder too: a long run goes on with what it began with, whatever is built meanwhile. */
async function runIn(folder, args) {
  const programs = join(folder, 'programs');
  await bundle(programs);
  const report = join(folder, 'report.json');
  const wrap = await privateMounts();
  if (wrap) await ensureFaultTools();
  const env = { ...process.env, TMPDIR: folder, ...(wrap ? { SIDELIGHT_PRIVATE_MOUNTS: '1' } : {}) };
  const [program, ...before] = [...(wrap ?? []), process.execPath];
  const code = await new Promise((done) => {
    const command = [...before, join(programs, 'run.mjs'), `--report=${report}`, ...args];
    const child = spawn(program, command, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'inherit'] });
    // Ctrl-C reaches only the foreground, and the first process of a namespace not at all.
    const stop = () => child.kill('SIGKILL');
    for (const signal of SIGNALS) process.once(signal, stop);
    child.on('error', () => done(1));
    child.on('close', (result) => {
      for (const signal of SIGNALS) process.removeListener(signal, stop);
      done(result ?? 1);
    });
  });
  if (!existsSync(report))
    return { passed: 0, failed: 1, skipped: 0, failures: ['the fault suite did not come to its end'] };
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  return code !== 0 && counts.failed === 0
    ? { ...counts, failed: 1, failures: [`the fault suite ended with ${code}`] }
    : counts;
}

/** The suite and the process that faults are done to, as programs of their own. */
async function bundle(outDir) {
  // Not at the top: on a fresh machine this file is read before the dependencies are there.
  const { build } = await import('vite');
  const entry = (name) => join(ROOT, 'tests', 'faults', `${name}.ts`);
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      rollupOptions: {
        input: { run: entry('run'), driver: entry('driver') },
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'shared-[hash].mjs' },
      },
    },
  });
}
