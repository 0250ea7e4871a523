import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchGroup, BenchRow, GroupOptions } from './measure';
import { waitForShares } from './analysis-process';
import { ANALYSIS } from './rows/analysis';
import { IMPORT } from './rows/import';
import { MEMORY, printMemory } from './rows/memory';
import { PDF } from './rows/pdf';
import { SEARCH } from './rows/search';
import { STORE } from './rows/store';
import { SUMMARY } from './rows/summary';
import { WINDOW } from './rows/window';
import { ratioOf, tableOf, verdictOf } from './table';
import { makeLibrary } from './texts/make-library';

const GROUPS: readonly BenchGroup[] = [STORE, MEMORY, SEARCH, IMPORT, ANALYSIS, SUMMARY, WINDOW, PDF];
const SEED = 1;

const [first, kind, path] = process.argv.slice(2);
if (first === '--memory' && kind !== undefined && path !== undefined) await printMemory(kind, path);
else if (first === '--analyse') waitForShares();
else await runAll();

async function runAll(): Promise<void> {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1000,10000,50000' }, only: { type: 'string' } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--sizes takes numbers: 1000,10000');
  const names = values.only?.split(',') ?? GROUPS.map(({ name }) => name);
  const unknown = names.find((name) => !GROUPS.some((group) => group.name === name));
  if (unknown !== undefined) throw new Error(`--only takes ${GROUPS.map(({ name }) => name).join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  try {
    const rows = await measure(work, sizes, names);
    process.stdout.write(`\n${tableOf(rows)}\n`);
    writeResults(rows);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(work: string, sizes: readonly number[], names: readonly string[]): Promise<readonly BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const group of GROUPS.filter(({ name }) => names.includes(name))) {
    process.stdout.write(`measuring ${group.name} ...\n`);
    const folder = join(work, group.name);
    mkdirSync(folder);
    rows.push(...(await group.run({ sizes, folder, library: libraries(folder) })));
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}

/** Each group has libraries of its own, made when first asked for: what one group writes must not slow the next. */
function libraries(folder: string): GroupOptions['library'] {
  const made = new Set<number>();
  return (size, more = []) => {
    const library = join(folder, `library-${size}`);
    if (!made.has(size)) makeLibrary(library, size, SEED, more);
    made.add(size);
    return library;
  };
}

function writeResults(rows: readonly BenchRow[]): void {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg()[0], node: process.version };
  const results = rows.map((row) => ({ ...row, ratio: ratioOf(row), met: verdictOf(row) }));
  writeFileSync('bench-results.json', `${JSON.stringify({ machine, results }, null, 2)}\n`);
}
