import type { Clock, IdSource, Store } from '#core/ports';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { EventName, Events } from '#shared/ipc/contract';
import type { ImportsState, ReportEntry } from '#shared/ipc/import-messages';
import type { ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { EncodingOffer } from '#shared/ipc/reading-messages';
import type { DroppedFile, PreviewAnswer, PreviewChoice, Settings } from '#shared/ipc/schemas';
import { apartBundles } from '../imports/bundles-in-plan';
import type { OpenIncoming } from '../imports/bundles-in-plan';
import { pageOf, previewOf, withFilesAgain } from '../imports/found-files';
import type { ImportControl } from '../imports/import-control';
import type { ImportRecord } from '../imports/import-record';
import { itemsOf, planOfDrop, planOfPaths } from '../imports/planned-items';
import type { ImportPlan } from '../imports/planned-items';
import { createKeptDrops } from '../imports/kept-drops';
import { openLikenessBook } from '../imports/likeness-book';
import type { LikenessBook } from '../imports/likeness-book';
import { lookAt } from '../imports/look-at';
import { readingOf } from '../imports/reading-options';
import { createOffers, withChoices } from '../imports/offers';
import { lastDecisions, leftOutAgain, withLeftOut } from '../imports/last-decisions';
import { needsLook } from '../imports/needs-look';
import { withAnswer } from '../imports/preview-answers';
import { encodingsOf } from '../imports/preview-encodings';
import { listRecords, openRecord, readRecord, removeRecord } from '../imports/record-files';
import { endOf, entryOf, reportOf, unfinishedFiles, withoutFailed } from '../imports/report-of';
import { continueImport, runImport } from '../imports/run-import';
import type { RunOptions } from '../imports/run-import';
import type { CollectionReader } from '../jobs/collection-reader';
import type { Engine } from '../jobs/engine-client';
import { importFiles } from '../jobs/import-files';
import type { ReadMany } from '../jobs/read-thread';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { createImportTurns } from './import-turns';

/** Tells a window that a person should look at the import of this id. */
type Ask = (id: string) => void;

/** All ways of importing, one import at a time, and the records of those that were; progress is sent to every window. */
export type Importer = {
  /** Imports at once, without a preview. */
  readonly importPaths: (paths: readonly string[]) => Promise<Result<ImportReport>>;
  /** The same for files that came into a watched folder: nobody chose them, and what was deleted from the library stays so. */
  readonly importWatched: (paths: readonly string[]) => Promise<Result<ImportReport>>;
  /** Looks at the files first; where a person should look too, nothing is imported yet, and the window that asked is told. */
  readonly offerPaths: (paths: readonly string[], onAsked?: Ask) => Promise<Result<ImportReport>>;
  readonly preview: (id: string) => Result<string>;
  /** The page of a preview's rows that begins at this place. */
  readonly previewRows: (id: string, from: number) => Result<string>;
  /** Reads files of a preview in another way, and gives it as it is then. */
  readonly readAs: (id: string, answer: PreviewAnswer) => Promise<Result<string>>;
  /** What a text of a preview would say in other encodings. */
  readonly encodings: (id: string, row: number) => Promise<Result<EncodingOffer>>;
  readonly begin: (id: string, choices: readonly PreviewChoice[]) => Promise<Result<ImportReport>>;
  readonly dismiss: (id: string) => void;
  readonly importSamples: (folder: string) => Promise<Result<ImportReport>>;
  readonly importDropped: (files: readonly DroppedFile[], onAsked?: Ask) => Promise<Result<ImportReport>>;
  readonly state: () => Promise<ImportsState>;
  /** Does this to the running import; nothing where none runs. */
  readonly control: (what: 'pause' | 'resume' | 'cancel') => void;
  /** Goes on with an import that was interrupted. */
  readonly goOn: (id: string) => Promise<Result<ImportReport>>;
  /** Ends an import that was interrupted as it is. */
  readonly leave: (id: string) => Promise<Result<ImportReport>>;
  readonly reports: () => Promise<Result<readonly ReportEntry[]>>;
  readonly report: (id: string) => Promise<Result<ImportReport>>;
  /** Imports again the files of a report that failed or were passed over. */
  readonly retry: (id: string) => Promise<Result<ImportReport>>;
  readonly forget: (id: string) => Promise<Result<null>>;
};

/** What the importer is made of. */
export type ImporterOptions = {
  readonly session: LibrarySession;
  readonly engine: Engine;
  readonly collections: Pick<CollectionReader, 'open'>;
  /** Reads files outside this thread; without it they are read here. */
  readonly readMany?: ReadMany;
  /** Opens bundles; without it they are opened in this thread. */
  readonly openBundle?: OpenIncoming;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly send: <E extends EventName>(name: E, payload: Events[E]) => void;
  readonly log: RunOptions['log'];
  readonly userData: string;
  readonly settings: () => Settings;
};

/** Puts the import job together with the open library; an import ends cleanly before its library is closed. */
export function createImporter(options: ImporterOptions): Importer {
  const { session, engine, collections, ids, clock, send, log } = options;
  const offers = createOffers();
  const drops = createKeptDrops(options.userData);
  const books = new WeakMap<Store, Promise<LikenessBook>>();
  const tell = (progress: ImportProgress | null): void => send('imports:progressed', progress);
  const { inTurn, onProgress, done } = createImportTurns({ session, clock, tell });
  let running: ImportControl | null = null;
  let isClosing = false;

  const notRemoved = (cause: unknown): void => log('Dropped files could not be removed', cause);
  const ask: Ask = (id) => send('imports:asked', { id });

  const likenessOf = (store: Store): Promise<LikenessBook> => {
    const book = books.get(store) ?? openLikenessBook(store, options.userData);
    books.set(store, book);
    return book;
  };

  const optionsFor = async (store: Store, { columns = {} }: Pick<ImportPlan, 'columns'> = {}): Promise<RunOptions> => ({
    store,
    engine,
    open: collections.open,
    ...(options.readMany ? { readMany: options.readMany } : {}),
    ...(options.openBundle ? { openBundle: options.openBundle } : {}),
    reading: readingOf(options.settings(), columns),
    likeness: await likenessOf(store),
    drops,
    ids,
    clock,
    log,
    onProgress,
    onControl: (control) => {
      running = control;
      if (isClosing) control?.stop('closing');
    },
  });

  const runPlan = (
    plan: () => Promise<ImportPlan>,
    how: Pick<RunOptions, 'leavesDeleted'> = {},
  ): Promise<Result<ImportReport>> =>
    inTurn(async (store) => {
      const planned = await plan();
      return runImport(planned, { ...(await optionsFor(store, planned)), ...how });
    });

  /** Looks at a plan, and imports it where nobody has to be asked. */
  const offer = (planned: () => Promise<ImportPlan>, onAsked: Ask): Promise<Result<ImportReport>> =>
    inTurn(async (store) => {
      const run = await optionsFor(store);
      const { bundles, others } = await apartBundles(await planned());
      const brought = bundles ? await runImport(bundles, run) : null;
      if (brought && (!brought.ok || others === null)) return brought;
      const before = brought?.value.outcomes ?? [];
      if (others === null) return ok({ outcomes: before });
      const last = await lastDecisions(store.folder, others);
      const { plan } = last;
      const found = await lookAt(plan, run);
      if (found === null) return ok({ outcomes: before });
      const { alwaysPreview = false, previewAbove = 20, books } = options.settings().imports ?? {};
      const asked = { always: alwaysPreview, above: previewAbove, areBooksSettled: books !== undefined };
      if (!needsLook(found, asked, last.wasLeftOut)) {
        const again = leftOutAgain(found, last);
        const done = await runImport(withChoices({ plan, found }, again), run);
        return done.ok ? ok({ ...done.value, outcomes: [...before, ...done.value.outcomes] }) : done;
      }
      const id = ids.next();
      offers.put(id, { plan, found: withLeftOut(found, last) });
      onAsked(id);
      return ok({ outcomes: before });
    });

  const previewText = (id: string): Result<string> => {
    const offer = offers.get(id);
    if (!offer.ok) return offer;
    const { plan, found } = offer.value;
    return ok(JSON.stringify(previewOf(found, plan.files, options.settings().imports?.books ?? 'one')));
  };

  function withRecord<T>(
    id: string,
    use: (record: ImportRecord, store: Store) => Promise<Result<T>> | Result<T>,
  ): Promise<Result<T>> {
    return withStore(session, async (store) => {
      const record = await readRecord(store.folder, id);
      return record === null ? fail('no-report', 'There is no report of this import any more.') : use(record, store);
    });
  }

  session.beforeClose(async () => {
    isClosing = true;
    running?.stop('closing');
    await done();
    isClosing = false;
  });

  return {
    importPaths: (paths) => runPlan(() => planOfPaths(paths)),
    importWatched: (paths) => runPlan(() => planOfPaths(paths), { leavesDeleted: true }),
    importSamples: (folder) =>
      inTurn(async (store) => {
        const items = itemsOf(await planOfPaths([folder]));
        return ok(await importFiles(items, { store, engine, ids, clock, isSample: true, onProgress: () => undefined }));
      }),
    importDropped: (files, onAsked = ask) => offer(async () => planOfDrop(files), onAsked),
    offerPaths: (paths, onAsked = ask) => offer(() => planOfPaths(paths), onAsked),
    preview: previewText,
    previewRows: (id, from) => {
      const offer = offers.get(id);
      return offer.ok ? ok(JSON.stringify(pageOf(offer.value.found.texts, from))) : offer;
    },
    readAs: (id, answer) =>
      inTurn(async (store) => {
        const offer = offers.get(id);
        if (!offer.ok) return offer;
        const { plan, files } = withAnswer(offer.value.plan, offer.value.found, answer);
        const again = await lookAt(plan, await optionsFor(store, plan), files);
        if (again !== null) offers.put(id, { plan, found: withFilesAgain(offer.value.found, files, again) });
        return previewText(id);
      }),
    encodings: (id, row) =>
      inTurn(async (store) => {
        const offer = offers.get(id);
        if (!offer.ok) return offer;
        const { plan, found } = offer.value;
        const text = found.texts[row];
        const item = text && itemsOf(plan)[text.file];
        if (!text || !item) return fail('no-preview', 'There is no such text in this preview.');
        return encodingsOf(item, text, await optionsFor(store, plan));
      }),
    begin: (id, choices) => {
      const plan = offers.take(id, choices);
      return plan.ok ? runPlan(async () => plan.value) : Promise.resolve(plan);
    },
    dismiss: offers.drop,
    state: async () => {
      const { store } = session.current();
      if (running !== null || !store || store.readOnly) return { isRunning: running !== null, interrupted: [] };
      const open = (await listRecords(store.folder)).filter(({ end }) => end === null);
      const records = await Promise.all(open.map(({ head }) => readRecord(store.folder, head.id)));
      const interrupted = records.flatMap((record) => {
        if (record === null) return [];
        const { head, files, outcomes } = record;
        return [{ id: head.id, startedAt: head.startedAt, from: head.from, done: outcomes.size, total: files.length }];
      });
      return { isRunning: false, interrupted };
    },
    control: (what) => {
      if (what === 'pause') running?.pause();
      else if (what === 'resume') running?.resume();
      else running?.stop('cancelled');
    },
    goOn: (id) =>
      inTurn(async (store) => {
        const record = await readRecord(store.folder, id);
        if (record === null || record.end !== null) return fail('no-report', 'This import has come to its end.');
        return continueImport(record, await optionsFor(store));
      }),
    leave: (id) =>
      withRecord(id, async (record, store) => {
        const end = record.end ?? endOf(record, 'left', clock.now().toISOString());
        const ended = record.end ? ok(null) : await openRecord(store.folder, record.head).end(end);
        if (!ended.ok) return ended;
        const left: ImportRecord = { ...record, end };
        await drops.keepOnly(id, unfinishedFiles(left)).catch(notRemoved);
        return ok(reportOf(left));
      }),
    reports: () =>
      withStore(session, async (store) =>
        ok((await listRecords(store.folder)).flatMap((each) => (each.end ? [entryOf(each)] : []))),
      ),
    report: (id) => withRecord(id, (record) => ok(reportOf(record))),
    retry: (id) =>
      inTurn(async (store) => {
        const record = await readRecord(store.folder, id);
        if (record === null) return fail('no-report', 'There is no report of this import any more.');
        // Its end could not be written, as on a full disk: what came in is told apart only by going on with it.
        if (record.end === null) return continueImport(withoutFailed(record), await optionsFor(store));
        const files = unfinishedFiles(record).flatMap((index) => record.files[index] ?? []);
        const { from, leavesDeleted = false } = record.head;
        return runImport({ from, files }, { ...(await optionsFor(store)), leavesDeleted });
      }),
    forget: (id) =>
      withStore(session, async (store) => {
        if (store.readOnly) return { ok: false, error: store.readOnly };
        await removeRecord(store.folder, id);
        await drops.forget(id).catch(notRemoved);
        return ok(null);
      }),
  };
}
