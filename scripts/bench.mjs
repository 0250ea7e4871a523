import { spawn } from 'node:child_process';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { startVirtualDisplay } from './setup/display.mjs';
import { ROOT } from './setup/paths.mjs';
import { ensureSystemLibraries } from './setup/system-libraries.mjs';
import { ensureRuntime } from './runtime.mjs';

/** Packages whose exports Node sees only with `require`: SQLite, and pdf.js in its two parts. */
const BY_REQUIRE = [
  'node-sqlite3-wasm',
  'pdfjs-dist/legacy/build/pdf.js',
  'pdfjs-dist/legacy/build/pdf.worker.js',
  'papaparse',
];

/** Gives them as modules with the same exports. */
const byRequire = {
  name: 'by-require',
  enforce: 'pre',
  resolveId: (id) => (BY_REQUIRE.includes(id) ? `\0required:${id}` : null),
  load: (id) => {
    const name = id.startsWith('\0required:') ? id.slice(10) : null;
    if (name === null) return null;
    const names = Object.keys(createRequire(import.meta.url)(name)).join(', ');
    return `import { createRequire } from 'node:module';\nexport const { ${names} } = createRequire(import.meta.url)('${name}');`;
  },
};

/** `npm run bench -- [--sizes 1000,10000] [--only store,import]`: measures everything against its floor; see docs/performance.md. */
await runMain(async () => {
  await ensureDependencies();
  await ensureBuild('app');
  const { build } = await import('vite');
  const outDir = join(ROOT, '.cache', 'bench');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    plugins: [byRequire],
    // What lies beside the built program is found there.
    define: { __dirname: JSON.stringify(join(ROOT, 'out', 'main')) },
    build: {
      ssr: join(ROOT, 'tests', 'bench', 'main.ts'),
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
        output: { format: 'es', entryFileNames: 'main.mjs' },
      },
    },
  });
  const args = process.argv.slice(2);
  const screen = needsWindow(args) ? await prepareWindow() : null;
  // WebAssembly is compiled as in the program: see src/main/search/compile-once.ts. So many files are asked for at once as in it (src/main/jobs/more-threads.ts):
  // what loads the modules has begun to use the threads for that before their code can say so.
  const child = spawn(process.execPath, ['--liftoff-only', join(outDir, 'main.mjs'), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { UV_THREADPOOL_SIZE: '16', ...process.env, ...screen?.env },
  });
  const code = await new Promise((done) => child.on('close', done));
  screen?.stop();
  return code ?? 1;
});

function needsWindow(args) {
  const only = args.indexOf('--only');
  return only === -1 || /window|folders|pdf/u.test(args[only + 1] ?? '');
}

/** An Electron, and on Linux a screen of its own for it. */
async function prepareWindow() {
  const executable = await ensureRuntime();
  const own = process.platform === 'linux';
  await ensureSystemLibraries(executable, { virtualDisplay: own });
  const display = own ? await startVirtualDisplay() : null;
  const env = { SIDELIGHT_EXECUTABLE: executable, ...(display ? { DISPLAY: display.name } : {}) };
  return { env, stop: () => display?.stop() };
}
