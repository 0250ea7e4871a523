import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** Bundles a file of the project, with all it needs, into `name` in `folder`, for plain Node; answers with its path. */
export async function buildForNode(entry, folder, name) {
  // Loaded late: a fresh clone has no dependencies when this file is read.
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: join(ROOT, entry),
      outDir: folder,
      emptyOutDir: false,
      // What pdf.js draws pages with where it is installed; nothing is drawn here.
      rollupOptions: { external: ['canvas', 'path2d-polyfill'], output: { entryFileNames: name } },
    },
  });
  return join(folder, name);
}
