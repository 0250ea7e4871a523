import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A plugin of the build that writes `third-parties.json` beside the code: name, version, licence and its text of each package
 * that is in it.
 */
export function thirdParties(root) {
  const found = new Set();
  return {
    name: 'third-parties',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
          const folder = packageFolder(id);
          if (folder !== null) found.add(folder);
        }
      }
      const list = [...found]
        .filter((folder) => existsSync(join(root, folder, 'package.json')))
        .map((folder) => describe(join(root, folder)))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      this.emitFile({ type: 'asset', fileName: 'third-parties.json', source: `${JSON.stringify(list)}\n` });
    },
  };
}

/** "node_modules/@scope/name" of the innermost package that a module is in; null for our own. */
export function packageFolder(id) {
  const path = id.replaceAll('\\', '/').replace(/^\0/u, '');
  const match = /^(?:.*?\/)?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)(?:\/|$)/u.exec(path);
  return match === null ? null : match[1];
}

function describe(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying|ofl)(\.|-|$)/iu.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return { name, version, licence: typeof license === 'string' ? license : '', text };
}
