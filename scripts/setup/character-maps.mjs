import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A step of a build: puts the tables that tell which letters old East Asian fonts of PDF documents mean beside its code. */
export function characterMaps(root) {
  return {
    name: 'character-maps-beside-worker',
    generateBundle() {
      const folder = join(root, 'node_modules', 'pdfjs-dist', 'cmaps');
      for (const name of readdirSync(folder).filter((file) => file.endsWith('.bcmap'))) {
        this.emitFile({ type: 'asset', fileName: `cmaps/${name}`, source: readFileSync(join(folder, name)) });
      }
    },
  };
}
