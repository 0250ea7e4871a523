import type { Low } from 'lowdb';
import type { CatalogueDraft } from '#core/library/catalogue';
import { applyTo, touchedArticles, touchedKinds } from '#core/library/change';
import type { Change } from '#core/library/change';
import { withInverses } from '#core/library/inverse';
import type { StepName } from '#core/library/steps';
import type { ChangeListener, Clock, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import * as v from 'valibot';
import { readArticleFile, writeArticles } from './article-files';
import { createBin } from './bin';
import { toAppError } from './failure';
import type { Files } from './files';
import type { JournalAdapter } from './journal-adapter';
import { libraryLocked } from './library-errors';
import type { Lock } from './lock';
import { readChanges, readPast } from './read-past';
import { packArticle } from './pack-article';
import { ChangeSchema } from './schemas';
import { createShaIndex } from './sha-index';
import { createStepLog } from './step-log';
import type { StepWish } from './step-log';
import { createTakeBack } from './take-back';
import { writerOver } from './write-many';
import type { WriteMany } from './write-many';

/** In the journal line of every change of a record that is about no article, or in what takes it back. */
const OF_THE_LIBRARY = '"articleId":null';

type Waiting = { readonly change: Change; readonly wish: StepWish; readonly resolve: (result: Result<null>) => void };

/** What a store is made of; `readOnly` is null exactly when `lock` is held. */
export type StoreParts = {
  readonly clock: Clock;
  readonly files: Files;
  /** What puts the files of articles into their places; else this thread does. */
  readonly write?: WriteMany | undefined;
  readonly folder: string;
  readonly adapter: JournalAdapter;
  readonly low: Low<CatalogueDraft>;
  readonly lock: Lock | null;
  readonly readOnly: AppError | null;
  readonly notices: readonly string[];
};

/** The store over a loaded library. Memory holds only what is durable: a change is applied after its line was synced. */
export function createStore(parts: StoreParts): Store {
  const { clock, files, folder, adapter, low, lock, readOnly, notices } = parts;
  const write = parts.write ?? writerOver(files);
  const listeners = new Set<ChangeListener>();
  const index = createShaIndex(low.data);
  const steps = createStepLog(adapter.loaded().steps);
  const isKnown = (sha256: string): boolean => index.find(sha256) !== null;
  let waiting: Waiting[] = [];
  let running: Promise<void> | null = null;
  let snapshot: Promise<void> | null = null;
  let backups: Promise<unknown> = Promise.resolve();
  let fileWork: Promise<unknown> = Promise.resolve();
  /** Who waits for a new generation whatever the length of the journal. */
  let renewals: { readonly done: () => void; readonly failed: (error: unknown) => void }[] = [];
  let isClosed = false;

  function refusal(): AppError | null {
    if (readOnly !== null) return readOnly;
    if (isClosed) return { code: 'library-closed', message: 'The library is closed.' };
    return lock?.isHeld() ? null : libraryLocked('which took it over while this one did not answer');
  }

  function change(wanted: Change, wish: StepWish): Promise<Result<null>> {
    const refused = refusal();
    if (refused !== null) return Promise.resolve({ ok: false, error: refused });
    v.assert(ChangeSchema, wanted);
    return new Promise((resolve) => {
      waiting.push({ change: wanted, wish, resolve });
      running ??= writeAllWaiting();
    });
  }

  /** All that is asked for while a write is running goes together into the next one. */
  async function writeAllWaiting(): Promise<void> {
    await Promise.resolve();
    while (waiting.length > 0 || renewals.length > 0) {
      await renewAsked();
      const group = waiting;
      waiting = [];
      if (group.length === 0) continue;
      const error = await writeGroup(group);
      if (error === null) carryOut(group);
      for (const { resolve } of group) resolve(error === null ? ok(null) : { ok: false, error });
      if (error === null && adapter.isLong()) await beginSnapshot();
    }
    running = null;
  }

  async function writeGroup(group: readonly Waiting[]): Promise<AppError | null> {
    const changes = group.map(({ change: wanted }) => wanted);
    const at = clock.now().toISOString();
    for (const [position, { change: wanted, inverse }] of withInverses(low.data, changes).entries()) {
      const wish = group[position]?.wish ?? null;
      // What is gone for good has nothing that takes it back.
      const undo = wish?.type === 'ends' ? {} : { undo: inverse };
      steps.stage(wish, at, (step) => adapter.stage({ at, change: wanted, step, ...undo }));
    }
    try {
      await low.write();
      steps.commit();
      return null;
    } catch (error) {
      adapter.unstage();
      steps.unstage();
      return toAppError(error);
    }
  }

  function carryOut(group: readonly Waiting[]): void {
    const touched = new Set<string>();
    const kinds = new Set(group.flatMap(({ change: wanted }) => touchedKinds(low.data, wanted)));
    for (const { change: wanted } of group) {
      for (const id of touchedArticles(low.data, wanted)) touched.add(id);
      applyTo(low.data, wanted);
      index.follow(wanted);
    }
    for (const listener of listeners) queueMicrotask(() => listener([...touched], [...kinds]));
  }

  /** A snapshot that fails costs nothing: the journals hold all; it is tried again when the journal is long again. */
  async function beginSnapshot(): Promise<void> {
    if (snapshot !== null) return;
    try {
      const { finished } = await adapter.startSnapshot(low.data, steps.current());
      snapshot = finished
        .catch((error: unknown) => void toAppError(error))
        .finally(() => {
          snapshot = null;
        });
    } catch (error) {
      toAppError(error);
    }
  }

  /** Begins a new generation for all who wait for one; between two writes, as every snapshot. */
  async function renewAsked(): Promise<void> {
    const asked = renewals;
    renewals = [];
    if (asked.length === 0) return;
    await snapshot;
    try {
      const { finished } = await adapter.startSnapshot(low.data, steps.current());
      await finished;
      for (const { done } of asked) done();
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
  }

  function renew(): Promise<void> {
    return new Promise((done, failed) => {
      renewals.push({ done, failed });
      running ??= writeAllWaiting();
    });
  }

  /** The data when no write is under way, when the number of the last change is that of the data. */
  async function quietData(): Promise<CatalogueDraft> {
    const write = running;
    if (write === null) return low.data;
    await write;
    return quietData();
  }

  async function backUp(when: 'now' | 'due'): ReturnType<Store['backUp']> {
    const refused = refusal();
    if (refused !== null) return { ok: false, error: refused };
    const made = backups.then(() => adapter.backUp(when, quietData, steps.current));
    backups = made.catch(() => undefined);
    try {
      return ok(await made);
    } catch (error) {
      return { ok: false, error: toAppError(error) };
    }
  }

  /** Files are written and removed by one at a time: an original may be wanted again while its article is being removed. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = fileWork.then(work);
    fileWork = done.catch(() => undefined);
    return done;
  }

  async function addArticles(
    articles: Parameters<Store['addArticles']>[0],
    step?: StepName,
    also: readonly Change[] = [],
  ): ReturnType<Store['addArticles']> {
    const refused = refusal();
    if (refused !== null) return { ok: false, error: refused };
    if (articles.length === 0) return ok([]);
    const packed = articles.map((each) => ('row' in each ? each : packArticle(each)));
    try {
      // A library that is gone must not be begun anew by the folders of its articles.
      await adapter.verify();
      await writeArticles(files, { folder, id: adapter.loaded().sentinel.id }, packed, { write, isKnown });
    } catch (error) {
      return { ok: false, error: toAppError(error) };
    }
    const rows = packed.map(({ row }) => row);
    const changes = rows.map((row) => ({ type: 'article:put', row }) satisfies Change);
    const stored = await change({ type: 'batch', changes: [...changes, ...also] }, wishOf(step));
    return stored.ok ? ok(rows) : stored;
  }

  async function readArticle(id: string): ReturnType<Store['readArticle']> {
    const row = low.data.articles[id];
    if (row === undefined) return fail('article-unknown', 'This article is not in the library.');
    try {
      return await readArticleFile(files, folder, row);
    } catch (error) {
      return { ok: false, error: toAppError(error) };
    }
  }

  async function pastOf(articleId: string | null): ReturnType<Store['pastOf']> {
    try {
      return ok(await readPast(files, folder, articleId ?? OF_THE_LIBRARY));
    } catch (error) {
      return { ok: false, error: toAppError(error) };
    }
  }

  const { undo, redo } = createTakeBack({
    clock,
    steps: steps.current,
    readChanges: (numbers) => readChanges(files, folder, numbers),
    quiet: quietData,
    isQuiet: () => running === null,
    change,
  });

  const bin = createBin({
    files,
    folder,
    quiet: quietData,
    isQuiet: () => running === null,
    verify: adapter.verify,
    change: (wanted) => change(wanted, { type: 'ends' }),
    renew,
  });
  if (readOnly === null) void inTurn(bin.forget);

  return {
    libraryId: adapter.loaded().sentinel.id,
    libraryName: adapter.loaded().sentinel.name,
    folder,
    readOnly,
    notices,
    catalogue: () => low.data,
    change: (wanted, step) => change(wanted, wishOf(step)),
    addArticles: (...args) => inTurn(() => addArticles(...args)),
    steps: steps.current,
    undo,
    redo,
    pastOf,
    emptyBin: () => inTurn(bin.empty),
    backUp,
    readArticle,
    findBySha256: (sha256) => index.find(sha256),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await fileWork;
      await running;
      // Only one is made at a time, and the journal may have grown long again meanwhile.
      await snapshot;
      if (readOnly === null && lock?.isHeld() && adapter.isLong()) await beginSnapshot();
      if (snapshot !== null) await snapshot;
      await backups;
      await adapter.close();
      await lock?.release();
      listeners.clear();
    },
  };
}

function wishOf(step: StepName | undefined): StepWish {
  return step === undefined ? null : { type: 'does', name: step };
}
