import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

/** The command line tool for plain Node, dependencies bundled; the readers of formats are files of their own. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: resolve(import.meta.dirname, 'src/cli/index.ts'),
    target: 'node18',
    outDir: resolve(import.meta.dirname, 'out/cli'),
    rollupOptions: {
      external: ['canvas', 'path2d-polyfill', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)],
      output: { format: 'cjs', entryFileNames: 'index.cjs', chunkFileNames: '[name]-[hash].cjs' },
    },
  },
});
