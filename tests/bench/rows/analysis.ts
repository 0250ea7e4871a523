import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createEngine } from '../../../src/main/jobs/engine-client';
import type { Engine } from '../../../src/main/jobs/engine-client';
import { createWorkerThreads } from '../../../src/main/jobs/worker-threads';
import { fileOf, startAnalysisProcess } from '../analysis-process';
import type { AnalysisProcess } from '../analysis-process';
import { median, quantile, timed } from '../measure';
import type { BenchGroup, BenchRow } from '../measure';

const ARTICLES = 240;
const ROUNDS = 5;
const THREADS = 2;
/** So much may be added to the lag that an idle process has, in milliseconds. */
const MORE_LAG = 5;
/** How often the event loop is asked whether it is late, in milliseconds. */
const TICK = 2;

/** The engine of the program on two threads against two processes that do nothing but analyse. */
export const ANALYSIS: BenchGroup = {
  name: 'analysis',
  run: async () => {
    const threads = createWorkerThreads();
    const workerFile = resolve('out', 'main', 'engine-worker.cjs');
    const log = (message: string): void => {
      throw new Error(message);
    };
    const engine = createEngine({ threads, workerFile, atOnce: THREADS, limitMs: 60_000, memoryBytes: 1024 ** 3, log });
    const processes = Array.from({ length: THREADS }, startAnalysisProcess);
    try {
      return await measure(engine, processes);
    } finally {
      await engine.close();
      for (const each of processes) each.end();
    }
  },
};

async function measure(engine: Engine, processes: readonly AnalysisProcess[]): Promise<readonly BenchRow[]> {
  // The first texts only warm both up.
  await analyseWithEngine(engine);
  await analyseWithProcesses(processes);
  const [peers, ours, idle, busy]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    peers.push(await timed(() => analyseWithProcesses(processes)));
    idle.push(...(await lagDuring(() => pause(1_000))));
    ours.push(await timed(async () => void busy.push(...(await lagDuring(() => analyseWithEngine(engine))))));
  }
  return [
    {
      name: `analysis of ${ARTICLES} articles on two cores`,
      against: 'two independent processes',
      unit: 'ms',
      floor: median(peers),
      ours: median(ours),
      target: 1.18,
    },
    {
      name: 'lag of the main process meanwhile: p99',
      against: `idle + ${MORE_LAG} ms`,
      unit: 'ms',
      floor: quantile(idle, 0.99) + MORE_LAG,
      ours: quantile(busy, 0.99),
      target: 1,
    },
  ];
}

async function analyseWithEngine(engine: Engine): Promise<void> {
  const all = Array.from({ length: ARTICLES }, (_, index) =>
    engine.analyse({ file: fileOf(index), articleId: `a-${index}`, importedAt: '2024-05-06T12:00:00.000Z' }),
  );
  const bad = (await Promise.all(all)).find(({ ok }) => !ok);
  if (bad) throw new Error(JSON.stringify(bad));
}

async function analyseWithProcesses(processes: readonly AnalysisProcess[]): Promise<void> {
  await Promise.all(processes.map((each, from) => each.analyse({ from, to: ARTICLES, step: processes.length })));
}

/** How late each tick of a timer was while the work ran, in milliseconds. */
async function lagDuring(work: () => Promise<unknown>): Promise<readonly number[]> {
  const lags: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    lags.push(Math.max(0, now - last - TICK));
    last = now;
  }, TICK);
  await work();
  clearInterval(timer);
  return lags;
}
