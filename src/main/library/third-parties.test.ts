import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageFolder } from '../../../scripts/setup/third-parties.mjs';
import { readThirdParties } from './third-parties';

it('joins what the parts of the build have in them, each package once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-parties-'));
  const party = (name: string) => ({ name, version: '1.0.0', licence: 'MIT', text: 'Permission is granted' });
  await writeFile(join(folder, 'third-parties.json'), JSON.stringify([party('b'), party('a')]));
  expect(await readThirdParties([folder, folder, join(folder, 'absent')])).toEqual([party('a'), party('b')]);
  await rm(folder, { recursive: true });
});

it('tells the package of a module, the innermost, and our own from theirs', () => {
  expect(packageFolder('/x/node_modules/@scope/name/dist/a.js')).toBe('node_modules/@scope/name');
  expect(packageFolder('/x/node_modules/a/node_modules/b/index.js?raw')).toBe('node_modules/a/node_modules/b');
  expect(packageFolder('\0/x/node_modules/c/i.js')).toBe('node_modules/c');
  expect(packageFolder('/x/src/core/text/a.ts')).toBe(null);
});
