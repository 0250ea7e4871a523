import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

/** CommonJS, with every dependency bundled, so that one build runs on Electron 25 and on today's alike. */
const commonjs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } as const;

export default defineConfig(({ command }) => ({
  main: {
    define: { SIDELIGHT_DEV: JSON.stringify(command === 'serve') },
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('src/main/index.ts'), 'engine-worker': at('src/main/jobs/engine-worker.ts') },
        output: commonjs,
      },
    },
  },
  preload: {
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: { input: { index: at('src/preload/index.ts') }, output: commonjs },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      target: 'chrome114',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: { input: { index: at('src/renderer/index.html'), print: at('src/renderer/print.html') } },
    },
  },
}));
