import { failingFiles, UNSYNCED_FILES } from '../../integration/store/failing-files';
import { openLibrary } from '../../../src/main/store/open-library';
import type { Store } from '../../../src/core/ports';
import { checkLibrary, compare, recordsOf } from '../kit/check-library';
import { startDriver } from '../kit/driver';
import type { FaultClass, Lab } from '../kit/lab';
import { acknowledge, begin, emptyModel, leaveOpen } from '../kit/model';
import type { Model } from '../kit/model';
import { keysOf, nextOperation, perform } from '../kit/operation';
import type { Operation } from '../kit/operation';
import { straced, whyNoStrace } from '../kit/programs';
import { randomFrom } from '../kit/random';

const CODES = ['EIO', 'ENOSPC', 'EROFS', 'EDQUOT'] as const;
const TIME = new Date('2024-02-03T04:05:06.000Z');
const long = 'x'.repeat(1_500_000);
/** Many short edits; imports; deletes and restores; and edits so long that a snapshot is made among them. */
const SCENARIOS: Readonly<Record<string, readonly Operation[]>> = {
  edits: operationsOf(1, 'note', 'forget').slice(0, 8),
  imports: operationsOf(2, 'import').slice(0, 3),
  deletes: operationsOf(3, 'import', 'bin', 'unbin').slice(0, 8),
  snapshots: [1, 2, 3, 4, 5].map((at) => ({ kind: 'note', notes: [{ id: `n-${at}`, words: `${at} ${long}` }] })),
};

/** The n-th call that changes the disk fails, once or ever after, for every n until the scenario passes. */
export const failingCalls: FaultClass = {
  id: 'F3',
  run: async (lab) => {
    for (const [name, operations] of Object.entries(SCENARIOS)) {
      for (const code of CODES) {
        for (const isOnce of [true, false]) await failEach(lab, name, operations, code, isOnce);
      }
    }
    const reason = await whyNoStrace();
    if (reason !== null) lab.notRun(`failing system calls of a real process (${reason})`);
    else for (let run = 0; run < (lab.full ? 84 : 7); run += 1) await failInProcess(lab, run);
  },
};

const SYSTEM_CALLS = ['pwrite64', 'fdatasync', 'fsync', 'rename', 'link', 'ftruncate', 'mkdir'] as const;

/** The same to a process of its own whose system calls fail, which the store's seam for tests has no part in. */
async function failInProcess(lab: Lab, run: number): Promise<void> {
  lab.tally.runs += 1;
  const folder = await lab.freshPath();
  const model = emptyModel();
  await startDriver(lab, model, { folder, seed: 3000 + run, most: 6 }).over;
  const call = SYSTEM_CALLS[run % SYSTEM_CALLS.length] ?? 'fsync';
  const when = `${1 + lab.random.below(12)}${lab.random.unit() < 0.5 ? '+' : ''}`;
  const wrap = straced(`${call}:error=${lab.random.pick(CODES)}:when=${when}`);
  await startDriver(lab, model, { folder, seed: 3500 + run, most: 30, day: 1 }, wrap).over;
  await checkLibrary(lab, folder, model);
}

async function failEach(
  lab: Lab,
  name: string,
  operations: readonly Operation[],
  code: string,
  isOnce: boolean,
): Promise<void> {
  const step = lab.full ? 1 : 5;
  for (let nth = 1 + lab.random.below(step); ; nth += step) {
    lab.tally.runs += 1;
    const folder = await lab.freshPath();
    const disk = failingFiles((call) => ((isOnce ? call === nth : call >= nth) ? code : null), UNSYNCED_FILES);
    const model = emptyModel();
    const opened = await open(folder, disk.files);
    let isOver = false;
    if (opened.ok) {
      const store = opened.value;
      await work(lab, store, model, operations);
      isOver = disk.calls < nth;
      if (store.readOnly === null) compareNow(lab, model, await recordsOf(store));
      disk.plan = () => null;
      // Once the disk is well again the same store goes on, without a restart.
      if (store.readOnly === null && !(await perform(store, PROOF)).ok) {
        lab.breach('unreadable', `${name}, ${code} at call ${nth}: no save works after the disk is well`);
      }
      if (store.readOnly === null) model.records.set('note proof', 'well');
      await store.close();
    } else disk.plan = () => null;
    const again = await open(folder, UNSYNCED_FILES);
    if (!again.ok) lab.breach('unreadable', `${name}, ${code} at call ${nth}: ${again.error.message}`);
    else await again.value.close();
    await checkLibrary(lab, folder, model);
    if (isOver) return;
  }
}

const PROOF: Operation = { kind: 'note', notes: [{ id: 'proof', words: 'well' }] };

function open(folder: string, files: typeof UNSYNCED_FILES) {
  return openLibrary(folder, { clock: { now: () => TIME }, ids: { next: () => 'library' }, files });
}

/** Does the operations one after the other and notes the answers. */
async function work(lab: Lab, store: Store, model: Model, operations: readonly Operation[]): Promise<void> {
  for (const [number, operation] of operations.entries()) {
    const isOfNothing =
      'id' in operation && keysOf(operation).every((key) => (model.records.get(key) ?? null) === null);
    if (isOfNothing) continue;
    begin(model, number, operation);
    if (!(await perform(store, operation)).ok) leaveOpen(model, number);
    else {
      acknowledge(model, number);
      lab.tally.acknowledged += 1;
    }
  }
}

/** What was refused is not shown either: memory holds what was acknowledged, no more. */
function compareNow(lab: Lab, model: Model, found: Parameters<typeof compare>[2]): void {
  const strict = { ...emptyModel(), records: new Map(model.records) };
  compare(lab, strict, found);
}

function operationsOf(seed: number, ...kinds: readonly Operation['kind'][]): readonly Operation[] {
  const random = randomFrom(seed);
  const articles: string[] = [];
  return Array.from({ length: 120 }, (_, number) => {
    const operation = nextOperation(random, `s${seed}-${number}`, articles);
    if (kinds.includes(operation.kind) && operation.kind === 'import') {
      articles.push(...operation.articles.map(({ id }) => id));
    }
    return operation;
  }).filter(({ kind }) => kinds.includes(kind));
}
