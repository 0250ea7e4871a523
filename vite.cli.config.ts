import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { characterMaps } from './scripts/setup/character-maps.mjs';

const at = (path: string) => resolve(import.meta.dirname, path);

/** The command line tool for plain Node and its threads, dependencies bundled; the readers of formats are files of their own. */
export default defineConfig({
  plugins: [characterMaps(at('.'))],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node18',
    outDir: at('out/cli'),
    rollupOptions: {
      input: {
        index: at('src/cli/index.ts'),
        'bundle-worker': at('src/main/bundle/bundle-worker.ts'),
        'collection-worker': at('src/main/jobs/collection-worker.ts'),
        'engine-worker': at('src/main/jobs/engine-worker.ts'),
      },
      external: ['canvas', 'path2d-polyfill', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
