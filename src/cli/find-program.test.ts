import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findProgram } from './find-program';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'sidelight-program-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

async function make(...path: readonly string[]): Promise<string> {
  const file = join(base, ...path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, path.at(-1) === 'path.txt' ? 'electron' : '');
  return file;
}

test('the program that is named comes first, and must be there', async () => {
  const executable = await make('anywhere', 'sidelight');
  const env = { SIDELIGHT_PROGRAM: executable, SIDELIGHT_APP: '/app' };
  expect(findProgram(base, env)).toEqual({ ok: true, value: { executable, args: ['/app'] } });
  expect(findProgram(base, { SIDELIGHT_PROGRAM: executable })).toMatchObject({ value: { args: [] } });
  expect(findProgram(base, { SIDELIGHT_PROGRAM: join(base, 'none') })).toMatchObject({ ok: false });
});

test('an installed program stands beside the folder of its resources', async () => {
  const folder = join(base, 'Sidelight', 'resources', 'app', 'out', 'cli');
  await mkdir(folder, { recursive: true });
  expect(findProgram(folder, {})).toMatchObject({ ok: false, error: { code: 'no-program' } });
  const executable = await make('Sidelight', 'Sidelight.exe');
  expect(findProgram(folder, {})).toEqual({ ok: true, value: { executable, args: [] } });
});

test('in the folder of the project its own Electron is given that folder', async () => {
  const root = join(base, 'project');
  await make('project', 'node_modules', 'electron', 'path.txt');
  await make('project', 'out', 'main', 'index.cjs');
  const folder = join(root, 'out', 'cli');
  expect(findProgram(folder, {})).toMatchObject({ ok: false });
  const executable = await make('project', 'node_modules', 'electron', 'dist', 'electron');
  expect(findProgram(folder, {})).toEqual({ ok: true, value: { executable, args: [root] } });
});
