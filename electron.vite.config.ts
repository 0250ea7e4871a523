import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';
import { characterMaps } from './scripts/setup/character-maps.mjs';
import { thirdParties } from './scripts/setup/third-parties.mjs';

const at = (path: string) => resolve(import.meta.dirname, path);

/** CommonJS, with every dependency bundled, so that one build runs on Electron 25 and on today's alike. */
const commonjs = { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } as const;

/** SQLite's code is loaded from beside the worker that runs it. */
const sqliteBesideWorker: Plugin = {
  name: 'sqlite-beside-worker',
  generateBundle() {
    const fileName = 'node-sqlite3-wasm.wasm';
    const source = readFileSync(at(`node_modules/node-sqlite3-wasm/dist/${fileName}`));
    this.emitFile({ type: 'asset', fileName, source });
  },
};

/** What pdf.js draws pages with where it is installed; nothing is drawn here. */
const DRAWING = ['canvas', 'path2d-polyfill'];

/** The typefaces' style sheets name a .woff for browsers older than any that runs here; only the .woff2 is kept. */
const newestFontsOnly: Plugin = {
  name: 'newest-fonts-only',
  generateBundle(_options, bundle) {
    for (const [name, file] of Object.entries(bundle)) {
      if (name.endsWith('.woff')) delete bundle[name];
      else if (file.type === 'asset' && name.endsWith('.css')) {
        file.source = String(file.source).replaceAll(/,\s*url\([^)]+\.woff\)\s*format\(["']?woff["']?\)/gu, '');
      }
    }
  },
};

export default defineConfig(({ command }) => ({
  main: {
    define: { SIDELIGHT_DEV: JSON.stringify(command === 'serve') },
    plugins: [sqliteBesideWorker, characterMaps(at('.')), thirdParties(at('.'))],
    build: {
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        external: DRAWING,
        input: {
          index: at('src/main/index.ts'),
          'bundle-worker': at('src/main/bundle/bundle-worker.ts'),
          'collection-worker': at('src/main/jobs/collection-worker.ts'),
          'engine-worker': at('src/main/jobs/engine-worker.ts'),
          'forms-worker': at('src/main/forms/forms-worker.ts'),
          'read-worker': at('src/main/jobs/read-worker.ts'),
          'search-worker': at('src/main/search/search-worker.ts'),
          'write-worker': at('src/main/jobs/write-worker.ts'),
        },
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
    plugins: [newestFontsOnly, react(), thirdParties(at('.'))],
    build: {
      target: 'chrome114',
      minify: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rollupOptions: {
        input: {
          index: at('src/renderer/index.html'),
          print: at('src/renderer/print.html'),
          gate: at('src/renderer/gate.ts'),
        },
        // Main names the gate where a start has a picture of the window.
        output: {
          entryFileNames: ({ name }) => (name === 'gate' ? 'assets/gate.js' : 'assets/[name]-[hash].js'),
        },
      },
    },
  },
}));
