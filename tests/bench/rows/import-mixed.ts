import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DEFAULT_SETTINGS } from '../../../src/main/library/settings';
import { createSession } from '../../../src/main/library/library-session';
import { createCollectionReader } from '../../../src/main/jobs/collection-reader';
import { createEngine } from '../../../src/main/jobs/engine-client';
import { createWorkerThreads } from '../../../src/main/jobs/worker-threads';
import { createReadThread } from '../../../src/main/jobs/read-thread';
import { createWriteThread } from '../../../src/main/jobs/write-thread';
import { createImporter } from '../../../src/main/run/importer';
import { createIds } from '../../../src/main/store/ids';
import { openLibrary } from '../../../src/main/store/open-library';
import { DEFAULT_LIMITS } from '../../../src/main/importing/import-limits';
import { timed } from '../measure';
import type { BenchRow } from '../measure';
import { startReadingProcesses } from '../reading-process';
import { writeHeavyFolder } from '../texts/heavy-folder';
import { writeMixedFiles } from '../texts/mixed-files';
import type { MixedFolder } from '../texts/mixed-files';

const SEED = 131;
const CORES = 2;
/** Main may be late by so much and the window still answers in time, in milliseconds. */
const UNFELT = 200;
/** How often main is asked whether it is late, in milliseconds, and at every how many of these times for its memory: to read that takes it longer. */
const [TICK, MEMORY_TICKS] = [5, 5];
const MB = 1024 * 1024;
const clock = { now: () => new Date() };

/** How much is imported: mixed files, few of them to compare memory with, and the bytes of a folder of large ones. */
export type MixedSizes = { readonly files: number; readonly few: number; readonly bytes: number };

/** Imports of folders of every kind of file, by the code of the main process with all its threads, against the analysis on both cores. */
export async function mixedRows(
  folder: string,
  sizes: MixedSizes = { files: 10_000, few: 1_000, bytes: 200 * MB },
): Promise<readonly BenchRow[]> {
  const few = join(folder, 'few');
  const mixed = join(folder, 'mixed');
  const heavy = join(folder, 'heavy');
  await writeMixedFiles(few, sizes.few, SEED + 1);
  const filesOf = {
    mixed: await writeMixedFiles(mixed, sizes.files, SEED),
    heavy: await writeHeavyFolder(heavy, sizes.bytes, SEED),
  };
  const before = await importedInto(join(folder, 'library-few'), few);
  const floors = { mixed: await analysed(filesOf.mixed), heavy: await analysed(filesOf.heavy) };
  const all = await importedInto(join(folder, 'library-mixed'), mixed, filesOf.mixed.texts);
  const large = await importedInto(join(folder, 'library-heavy'), heavy, filesOf.heavy.texts);
  const megabytes = Math.round(filesOf.heavy.bytes / MB);
  const time = (name: string, floor: number, ours: number): BenchRow => ({
    name,
    against: `reading and analysis in ${CORES} processes`,
    unit: 'ms',
    floor,
    ours,
    target: 1.2,
  });
  const memory = (name: string, { peak }: Imported): BenchRow => ({
    name: `memory while ${name}`,
    against: `the same with ${sizes.few} files`,
    unit: 'MB',
    floor: before.peak,
    ours: peak,
    target: 1.5,
  });
  const lag = (name: string, { lateness }: Imported): BenchRow => ({
    name: `main late at most while ${name}`,
    against: `${UNFELT} ms`,
    unit: 'ms',
    floor: UNFELT,
    ours: lateness,
    target: 1,
  });
  const many = `${sizes.files} mixed files are imported`;
  const big = `a folder of ${megabytes} MB is imported`;
  return [
    time(`import ${sizes.files} mixed files with analysis`, floors.mixed, all.time),
    time(`import a folder of ${megabytes} MB with analysis`, floors.heavy, large.time),
    memory(many, all),
    memory(big, large),
    lag(many, all),
    lag(big, large),
  ];
}

/** The time in which processes that do nothing else read and analyse the files; the first files only warm them up. */
async function analysed({ paths, texts }: MixedFolder): Promise<number> {
  const processes = startReadingProcesses(CORES);
  try {
    await processes.read(paths.slice(0, 80));
    let read = 0;
    const time = await timed(async () => {
      read = await processes.read(paths);
    });
    if (read !== texts) throw new Error(`${read} texts were read of ${texts}`);
    return time;
  } finally {
    processes.end();
  }
}

type Imported = { readonly time: number; readonly peak: number; readonly lateness: number };

/** Imports a folder into a new library with all that the program uses for it; the most memory that all of it took, in MB. */
async function importedInto(library: string, sources: string, texts?: number): Promise<Imported> {
  const userData = `${library}-data`;
  mkdirSync(userData);
  const ids = createIds(clock);
  const threads = createWorkerThreads();
  const log = (message: string, cause?: unknown): void => {
    throw new Error(message, { cause });
  };
  const worker = (name: string): string => resolve('out', 'main', `${name}-worker.cjs`);
  const writing = createWriteThread(threads, worker('write'));
  const reading = createReadThread(threads, worker('read'), log);
  const { seconds, memoryBytes } = DEFAULT_LIMITS;
  const engine = createEngine({
    threads,
    workerFile: worker('engine'),
    atOnce: CORES,
    limitMs: seconds * 1000,
    memoryBytes,
    log,
  });
  const collections = createCollectionReader({ threads, workerFile: worker('collection'), log });
  const opened = await openLibrary(library, { clock, ids, write: writing.write });
  if (!opened.ok) throw new Error(opened.error.message);
  const session = createSession({ folder: library, store: opened.value, problem: null });
  const parts = { session, engine, collections, readMany: reading.read, ids, clock, log, userData };
  const importer = createImporter({ ...parts, send: () => undefined, settings: () => DEFAULT_SETTINGS });
  const watch = watchSelf();
  let outcomes: readonly { readonly outcome: string; readonly fileName: string; readonly detail: string }[] = [];
  const time = await timed(async () => {
    const report = await importer.importPaths([sources]);
    if (!report.ok) throw new Error(report.error.message);
    ({ outcomes } = report.value);
  });
  const seen = watch.end();
  const bad = outcomes.find(({ outcome }) => outcome !== 'new');
  if (bad) throw new Error(`${bad.fileName}: ${bad.outcome} ${bad.detail}`);
  if (texts !== undefined && outcomes.length !== texts) throw new Error(`${outcomes.length} texts of ${texts} came in`);
  await session.close();
  await Promise.all([engine.close(), collections.close(), reading.close(), writing.close()]);
  return { time, ...seen };
}

/** The most memory this process takes, threads and all, and how late its timers come at most, until the end. */
function watchSelf(): { readonly end: () => Omit<Imported, 'time'> } {
  let [peak, lateness, last, ticks] = [0, 0, performance.now(), 0];
  const timer = setInterval(() => {
    const now = performance.now();
    lateness = Math.max(lateness, now - last - TICK);
    last = now;
    ticks += 1;
    if (ticks % MEMORY_TICKS === 0) peak = Math.max(peak, process.memoryUsage.rss());
  }, TICK);
  return {
    end: () => {
      clearInterval(timer);
      return { peak: peak / MB, lateness };
    },
  };
}
