/*
 * The process that faults are done to: opens a library, does seeded random operations for ever (or `most` of them), and says
 * each on standard output: ["try", number, operation], then ["ok", number, milliseconds] or ["no", number, code].
 */
import { writeSync } from 'node:fs';
import type { Files } from '../../src/main/store/files';
import { REAL_FILES } from '../../src/main/store/files';
import { BLOCKING_FILES } from '../../src/main/store/blocking-files';
import { openLibrary } from '../../src/main/store/open-library';
import { writerOver } from '../../src/main/store/write-many';
import { restoreBackup } from '../../src/main/store/restore-backup';
import { failingFiles } from '../integration/store/failing-files';
import type { DriverOrder } from './kit/driver';
import { keysOf, nextOperation, perform } from './kit/operation';
import type { Operation } from './kit/operation';
import { randomFrom } from './kit/random';

const DAY = 24 * 60 * 60 * 1000;
const order = JSON.parse(process.argv[2] ?? '{}') as DriverOrder;
const random = randomFrom(order.seed);
/** Written before anything else is done: what a killed process still holds in memory was never said. */
function say(...words: readonly unknown[]): void {
  let left = Buffer.from(`${JSON.stringify(words)}\n`);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(1, left));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}
const pause = (time: number): Promise<void> => new Promise((done) => void setTimeout(done, time));

/** The store with its promise broken: it acknowledges before anything is on the disk. For the test of the checkers. */
const HASTY: Files = {
  ...REAL_FILES,
  syncFolder: () => Promise.resolve(),
  open: async (path, flags) => {
    const file = await REAL_FILES.open(path, flags);
    return { ...file, sync: () => Promise.resolve(), datasync: () => Promise.resolve() };
  },
};

/** The disk as it is when it dies slowly: one call in a hundred fails, many writes take only a few bytes. */
function flaky(): Files {
  const own = randomFrom(order.seed + 1);
  const codes = ['EIO', 'ENOSPC', 'EROFS', 'EDQUOT'];
  return failingFiles((_, name) => {
    if (own.unit() < 0.01) return own.pick(codes);
    return name === 'write' && own.unit() < 0.3 ? 1 + own.below(7) : null;
  }).files;
}

let made = 0;
let time = 0;
let day = order.day ?? 0;
let hasBackedUp = false;
const clock = {
  now: () => new Date(Date.now() + day * DAY + (order.jumps?.[(time += 1) % order.jumps.length] ?? 0)),
};
if (order.restore !== undefined) {
  say('open');
  const restored = await restoreBackup(order.folder, order.restore, { clock });
  say(restored.ok ? 'restored' : 'refused', restored.ok ? null : restored.error.code);
  process.exit(restored.ok ? 0 : 2);
}
const opened = await openLibrary(order.folder, {
  clock,
  ids: { next: () => `${order.seed}-${(made += 1)}` },
  files: order.broken === 'hasty' ? HASTY : order.broken === 'flaky' ? flaky() : REAL_FILES,
  // As the program's own thread writes articles.
  ...(order.broken === undefined && order.seed % 2 === 1 ? { write: writerOver(BLOCKING_FILES) } : {}),
});
if (!opened.ok) {
  say('refused', opened.error.code);
  process.exit(2);
}
const store = opened.value;
if (store.readOnly !== null) {
  say('read-only', store.readOnly.code);
  await store.close();
  process.exit(3);
}
say('open');
// Read only where it is wanted: the other classes kill at instants of a short start.
const exporter =
  order.exports === undefined ? null : (await import('./kit/exporter')).createExporter(store, order.exports, say);
const backUpShare = order.exports === undefined ? 0.3 : 0.1;
let number = 0;
while (number < (order.most ?? Number.POSITIVE_INFINITY)) {
  if (exporter?.isIdle() === true && random.unit() < 0.3) exporter.begin(random);
  const group = nextGroup();
  const answers = group.map(async (operation) => {
    const own = (number += 1);
    say('try', own, operation);
    const begun = performance.now();
    const done = await perform(store, operation);
    if (done.ok) say('ok', own, performance.now() - begun);
    else say('no', own, done.error.code);
    return done.ok;
  });
  if (!(await Promise.all(answers)).every(Boolean)) await pause(20);
  if (order.day !== undefined && random.unit() < backUpShare) await backUp();
}
// Whatever numbers were drawn, work that comes to its end has one backup at least.
if (order.day !== undefined && !hasBackedUp) await backUp();
await exporter?.ended();
await store.close();
say('closed');

/** A day later, nothing else being done: the backup is of what was acknowledged until now. */
async function backUp(): Promise<void> {
  day += 1;
  say('backing-up');
  const backedUp = await store.backUp('due');
  say('backed-up');
  if (!backedUp.ok) say('no-backup', backedUp.error.code);
  else if (backedUp.value !== null) say('backup', backedUp.value);
  hasBackedUp ||= backedUp.ok;
}

/** Up to three operations at once that touch no record in common. */
function nextGroup(): readonly Operation[] {
  const { articles: rows } = store.catalogue();
  const articles = Object.keys(rows);
  if (random.unit() < 0.04) {
    const ids = Object.values(rows).flatMap(({ id, deletedAt }) => (deletedAt === null ? [] : [id]));
    if (ids.length > 0) return [{ kind: 'empty', ids }];
  }
  const taken = new Set<string>();
  const group: Operation[] = [];
  for (let place = 0; place < 1 + random.below(3); place += 1) {
    const operation = nextOperation(random, `${order.seed}-${number}-${place}`, articles, order.longest);
    if (keysOf(operation).some((key) => taken.has(key))) continue;
    for (const key of keysOf(operation)) taken.add(key);
    group.push(operation);
  }
  return group;
}
