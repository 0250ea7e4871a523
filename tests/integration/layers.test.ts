import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..', '..');
const FIXTURES = join(ROOT, 'tests', 'fixtures', 'layers');
/** Broken on purpose in another way than by an import. */
const NOT_BY_IMPORT = 'core-uses-dom-and-clock.ts';

let folder = '';
let report = '';

function run(
  program: string,
  args: readonly string[],
  cwd: string,
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  // The fixtures stand where the project's own lint run ignores them, so they are linted from a copy.
  folder = mkdtempSync(join(tmpdir(), 'sidelight-layers-'));
  cpSync(join(FIXTURES, 'src'), join(folder, 'src'), { recursive: true });
  report = run('oxlint/bin/oxlint', ['-c', join(ROOT, '.oxlintrc.json'), '--format=unix', '.'], folder).output;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const broken = readdirSync(join(FIXTURES, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && basename(name) !== NOT_BY_IMPORT)
  .sort();

test.each(broken)('the layer rule finds the breach in %s', (name) => {
  const lines = report.split('\n').filter((line) => line.includes(basename(name)));
  expect(lines.join('\n')).toMatch(/Layer breach|belongs to main\/ipc/u);
});

test('the core does not compile with the DOM or Node in it', () => {
  const { status, output } = run('typescript/bin/tsc', ['-p', join(FIXTURES, 'tsconfig.json')], ROOT);
  expect(status).not.toBe(0);
  expect(output).toMatch(/Cannot find name 'document'/u);
  expect(output).toMatch(/Cannot find name 'process'/u);
});

test('the project itself keeps its layers', () => {
  const { output } = run('oxlint/bin/oxlint', ['--format=unix', 'src'], ROOT);
  expect(output.split('\n').filter((line) => /Layer breach|belongs to main\/ipc/u.test(line))).toEqual([]);
});
