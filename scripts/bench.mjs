import { spawn } from 'node:child_process';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { ensureBuild } from './setup/build.mjs';
import { runMain } from './setup/console.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { ROOT } from './setup/paths.mjs';

/** SQLite's package names its exports only to `require`. */
const sqliteByRequire = {
  name: 'sqlite-by-require',
  enforce: 'pre',
  resolveId: (id) => (id === 'node-sqlite3-wasm' ? '\0sqlite' : null),
  load: (id) =>
    id === '\0sqlite'
      ? "import { createRequire } from 'node:module';\nexport const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm');"
      : null,
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
    plugins: [sqliteByRequire],
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
  const child = spawn(process.execPath, [join(outDir, 'main.mjs'), ...process.argv.slice(2)], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
});
