import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BenchGroup, BenchRow, GroupOptions } from './measure';
import { waitForShares } from './analysis-process';
import { waitForFiles } from './reading-process';
import { ANALYSIS } from './rows/analysis';
import { FOLDERS } from './rows/folders';
import { IMPORT } from './rows/import';
import { MEMORY, printMemory } from './rows/memory';
import { PDF } from './rows/pdf';
import { SEARCH } from './rows/search';
import { STORE } from './rows/store';
import { SUMMARY } from './rows/summary';
import { WINDOW } from './rows/window';
import { ratioOf, tableOf, verdictOf } from './table';
import { makeLibrary } from './texts/make-library';

const GROUPS: readonly BenchGroup[] = [STORE, MEMORY, SEARCH, IMPORT, ANALYSIS, SUMMARY, WINDOW, FOLDERS, PDF];
const SEED = 1;
const RESULTS = 'bench-results.json';

const [first, kind, path] = process.argv.slice(2);
if (first === '--memory' && kind !== undefined && path !== undefined) await printMemory(kind, path);
else if (first === '--analyse') waitForShares();
else if (first === '--read') waitForFiles();
else await runAll();

async function runAll(): Promise<void> {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '1000,10000,50000,100000' }, only: { type: 'string' } },
  });
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error('--sizes takes numbers: 1000,10000');
  const names = values.only?.split(',') ?? GROUPS.map(({ name }) => name);
  const unknown = names.find((name) => !GROUPS.some((group) => group.name === name));
  if (unknown !== undefined) throw new Error(`--only takes ${GROUPS.map(({ name }) => name).join(', ')}`);
  const work = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  try {
    const failed = await measure(work, sizes, names);
    if (failed.length > 0) {
      process.stdout.write(`\nnot measured, see above: ${failed.join(', ')}\n`);
      process.exitCode = 1;
    }
  } finally {
    process.stdout.write('removing what was made ...\n');
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Measures the groups in turn, prints the table after each so that what was measured is never lost, and gives the names of those that failed.
 * Nothing is removed before the end: ext4 passes over every file that went in the last minutes when it makes a new one.
 */
async function measure(work: string, sizes: readonly number[], names: readonly string[]): Promise<readonly string[]> {
  const rows: BenchRow[] = [];
  const failed: string[] = [];
  for (const group of GROUPS.filter(({ name }) => names.includes(name))) {
    const start = performance.now();
    process.stdout.write(`measuring ${group.name} ...\n`);
    const folder = join(work, group.name);
    mkdirSync(folder);
    try {
      const own = await group.run({ sizes, folder, library: libraries(folder) });
      rows.push(...own);
      process.stdout.write(`${tableOf(own)}\n`);
    } catch (error) {
      failed.push(group.name);
      process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
    process.stdout.write(`${group.name}: ${((performance.now() - start) / 1000).toFixed(0)} s\n\n`);
    writeResults(rows);
  }
  process.stdout.write(`${tableOf(rows)}\n`);
  return failed;
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

/** Puts rows in the place of those of the same name; what was measured at another time stays, with its own machine and time. */
function writeResults(rows: readonly BenchRow[]): void {
  const machine = { cpus: cpus().length, model: cpus()[0]?.model ?? '', load: loadavg()[0], node: process.version };
  const measuredAt = new Date().toISOString();
  const own = rows.map((row) => ({ ...row, ratio: ratioOf(row), met: verdictOf(row), measuredAt, machine }));
  const names = new Set(rows.map(({ name }) => name));
  const others = resultsBefore().filter(({ name }) => !names.has(name));
  writeFileSync(RESULTS, `${JSON.stringify({ results: [...others, ...own] }, null, 2)}\n`);
}

function resultsBefore(): readonly { readonly name: string }[] {
  if (!existsSync(RESULTS)) return [];
  return (JSON.parse(readFileSync(RESULTS, 'utf8')) as { readonly results: readonly { readonly name: string }[] })
    .results;
}
