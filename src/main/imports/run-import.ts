import type { Clock, IdSource, Store } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { ImportOutcome, ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { ReadOptions } from '../importing/collections/collection';
import type { Engine } from '../jobs/engine-client';
import { importFiles } from '../jobs/import-files';
import type { ReadMany } from '../jobs/read-thread';
import type { Opening } from '../jobs/texts-of';
import { bringBundle, isPlannedBundle } from './bundles-in-plan';
import type { OpenIncoming, PlannedBundle } from './bundles-in-plan';
import { createImportControl } from './import-control';
import type { ImportControl } from './import-control';
import { RECORD_FORMAT } from './import-record';
import type { FileOutcomes, ImportRecord, RecordHead } from './import-record';
import type { KeptDrops } from './kept-drops';
import type { LikenessBook } from './likeness-book';
import { createPace } from './pace';
import { itemsOf } from './planned-items';
import type { ImportPlan } from './planned-items';
import { beginRecord, openRecord } from './record-files';
import type { OpenRecord } from './record-files';
import { endOf, reportOf, unfinishedFiles } from './report-of';

/** What every import needs; `onProgress` hears of each change of how far it has come. */
export type RunOptions = {
  readonly store: Store;
  readonly engine: Engine;
  readonly open: NonNullable<Opening['open']>;
  /** Reads files outside this thread; without it they are read here, one at a time. */
  readonly readMany?: ReadMany;
  /** How files are read, and the limits; the usual ones where it is not said. */
  readonly reading?: ReadOptions;
  readonly likeness: LikenessBook;
  /** Keeps what was dropped until all of it is in, or the report of its import is removed; without it, it is only in memory. */
  readonly drops?: KeptDrops;
  /** True where nobody chose these very files: what was deleted from the library stays so. */
  readonly leavesDeleted?: boolean;
  /** Opens bundles; without it they are opened in this thread. */
  readonly openBundle?: OpenIncoming;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Given the control of the import when it begins, and null when it has ended. */
  readonly onControl: (control: ImportControl | null) => void;
  readonly log: (message: string, cause?: unknown) => void;
};

/** Imports a plan and keeps a record of it in the library, from which it can be gone on with after a crash. */
export async function runImport(plan: ImportPlan, options: RunOptions): Promise<Result<ImportReport>> {
  const { store, ids, clock } = options;
  const head: RecordHead = {
    format: RECORD_FORMAT,
    id: ids.next(),
    startedAt: clock.now().toISOString(),
    from: plan.from,
    total: plan.files.length,
    ...(options.leavesDeleted === true ? { leavesDeleted: true } : {}),
  };
  const { dropped } = plan;
  const files = dropped && options.drops ? await options.drops.keep(head.id, plan.files, dropped) : plan.files;
  const begun = await beginRecord(store.folder, head, files);
  if (!begun.ok) {
    await options.drops?.forget(head.id).catch((cause: unknown) => options.log(NOT_REMOVED, cause));
    return begun;
  }
  return run({ head, files, outcomes: new Map(), end: null }, begun.value, plan, options);
}

/** Goes on with an import that was interrupted: files that are done are not read again. */
export function continueImport(record: ImportRecord, options: RunOptions): Promise<Result<ImportReport>> {
  return run(record, openRecord(options.store.folder, record.head), {}, options);
}

async function run(
  record: ImportRecord,
  file: OpenRecord,
  { dropped }: Pick<ImportPlan, 'dropped'>,
  options: RunOptions,
): Promise<Result<ImportReport>> {
  const { store, engine, open: openFile, reading, likeness, ids, clock, onProgress, onControl, log } = options;
  const { head, files } = record;
  const outcomes = new Map(record.outcomes);
  const undone = [...files.keys()].filter((index) => !outcomes.has(index));
  const bundles = new Map<number, PlannedBundle>();
  for (const index of undone) {
    const file = files[index];
    const planned = file && { file: { ...file, path: file.path || (file.kept ?? '') }, bytes: dropped?.[index] };
    if (planned && (await isPlannedBundle(planned))) bundles.set(index, planned);
  }
  const left = undone.filter((index) => !bundles.has(index));
  const before = files.length - left.length;
  const pace = createPace(clock);
  let last = { done: before, fileName: '' };
  const tell = (): void => {
    const phase = control.phase();
    onProgress({ ...last, total: files.length, phase, ...pace.tick(last.done, files.length) });
  };
  const control = createImportControl((phase) => {
    if (phase === 'paused') pace.pause();
    else pace.resume();
    tell();
  });
  const keep = async (done: readonly FileOutcomes[]): Promise<void> => {
    for (const { file: index, outcomes: each } of done) outcomes.set(index, each);
    const added = await file.add(done);
    if (!added.ok) log(`The record of the import could not be written: ${added.error.message}`);
  };
  const keepBroken = (broken: FileOutcomes): Promise<void> => {
    const index = left[broken.file] ?? broken.file;
    const { name = '', folder } = files[index] ?? {};
    const where = folder === undefined ? {} : { folder };
    return keep([{ file: index, outcomes: [...broken.outcomes, { fileName: name, ...where, ...REST }] }]);
  };
  /** A bundle is told by its articles, as if each were a file. */
  const bring = async (index: number, bundle: PlannedBundle): Promise<void> => {
    const { name } = bundle.file;
    const tellArticles = (done: number, total: number): void =>
      onProgress({ done, total, fileName: name, phase: control.phase(), perMinute: null, secondsLeft: null });
    const open = options.openBundle ? { open: options.openBundle } : {};
    const each = await bringBundle(bundle, { store, importId: head.id, control, onProgress: tellArticles, ...open });
    if (each !== null) await keep([{ file: index, outcomes: each }]);
  };
  onControl(control);
  tell();
  try {
    for (const [index, bundle] of bundles) if (await control.mayGoOn()) await bring(index, bundle);
    const items = itemsOf({ files, ...(dropped ? { dropped } : {}) }, reading?.limits, options.readMany);
    const result = await importFiles(
      left.flatMap((index) => items[index] ?? []),
      {
        store,
        engine,
        open: openFile,
        ...(reading ? { reading } : {}),
        likeness,
        // As it was begun: also where a person goes on with it by hand.
        leavesDeleted: head.leavesDeleted === true,
        ids,
        clock,
        control,
        isSample: false,
        goesOn: { id: head.id, startedAt: head.startedAt, brought: articlesIn(outcomes) },
        onProgress: ({ done, fileName }) => {
          last = { done: before + done, fileName };
          tell();
        },
        onStored: async (done) => {
          await keep(done.map((each) => ({ ...each, file: left[each.file] ?? each.file })));
        },
      },
    );
    // Stopped within a file with many texts: those that are in must stand in the report. Gone on with, it is read again.
    if (result.broken && control.stopped() === 'cancelled') await keepBroken(result.broken);
  } finally {
    onControl(null);
  }
  const done: ImportRecord = { ...record, outcomes };
  const stopped = control.stopped();
  // Left open, so that the next start offers to go on with it.
  if (stopped === 'closing' && outcomes.size < files.length) return ok(reportOf(done));
  const end = endOf(
    done,
    stopped === 'cancelled' && outcomes.size < files.length ? 'cancelled' : 'done',
    clock.now().toISOString(),
  );
  const ended = await file.end(end);
  const told: ImportRecord = { ...done, end };
  // Without its end it can be gone on with, for which dropped files must still be there; what is not in yet can be tried again.
  if (!ended.ok) log(`The end of the import could not be recorded: ${ended.error.message}`);
  else await options.drops?.keepOnly(head.id, unfinishedFiles(told)).catch((cause: unknown) => log(NOT_REMOVED, cause));
  return ok(reportOf(told));
}

const NOT_REMOVED = 'Dropped files could not be removed';

const REST = {
  outcome: 'skipped',
  articleId: null,
  detail: 'The import was cancelled before the rest of this file was read.',
  action: 'Retry it from this report.',
} as const satisfies Partial<ImportOutcome>;

function articlesIn(outcomes: ReadonlyMap<number, readonly ImportOutcome[]>): ReadonlySet<string> {
  return new Set([...outcomes.values()].flat().flatMap(({ articleId }) => articleId ?? []));
}
