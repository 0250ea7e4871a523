import { join } from 'node:path';
import { app, shell } from 'electron';
import type { Clock, IdSource } from '#core/ports';
import type { Settings } from '#shared/ipc/schemas';
import { DEFAULT_LIMITS } from '../importing/import-limits';
import { createCollectionReader } from '../jobs/collection-reader';
import type { CollectionReader } from '../jobs/collection-reader';
import { createEngine } from '../jobs/engine-client';
import type { Engine } from '../jobs/engine-client';
import { engineThreads } from '../jobs/engine-threads';
import type { WorkerThreads } from '../jobs/worker-threads';
import { openCopies } from '../library/copies';
import type { Copies } from '../library/copies';
import { createLibraryControl } from '../library/library-control';
import type { LibraryControl } from '../library/library-control';
import { createSession } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import { openSession } from '../library/open-session';
import { createReadThread } from '../jobs/read-thread';
import type { ReadMany } from '../jobs/read-thread';
import { createWriteThread } from '../jobs/write-thread';
import { createIds } from '../store/ids';
import type { Log } from './log';
import { userName } from './user-name';

/** What the program stands on, with or without a window. */
export type Services = {
  readonly log: Log;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** The name of whoever reviews at this computer, for all that a person writes. */
  readonly author: () => string;
  readonly settings: () => Settings;
  readonly session: LibrarySession;
  readonly control: LibraryControl;
  readonly copies: Copies;
  /** True when the library was made just now, so that the samples belong into it. */
  readonly isNewLibrary: boolean;
  readonly engine: Engine;
  /** Opens files with many texts, outside this process's own thread. */
  readonly collections: CollectionReader;
  /** Reads files that are imported, outside this process's own thread. */
  readonly readMany: ReadMany;
  readonly threads: WorkerThreads;
  readonly close: () => Promise<void>;
};

/** What the services are made of; `folder` is that of the library, which may have to be made. */
export type ServicesOptions = {
  readonly userData: string;
  readonly folder: string;
  readonly threads: WorkerThreads;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: () => Settings;
  /** Called at the end, when the library is closed. */
  readonly onClosed: (session: LibrarySession) => Promise<void>;
};

/** Opens the library and makes the engine ready; a library that does not open is part of the result. */
export async function openServices(options: ServicesOptions): Promise<Services> {
  const { userData, folder, threads, clock, log } = options;
  const ids = createIds(clock);
  const writing = createWriteThread(threads, join(__dirname, 'write-worker.cjs'));
  const place = { userData, clock, ids, program: app.getVersion(), log, write: writing.write };
  const opened = await openSession({ ...place, folder });
  const session = createSession(opened.library);
  const copies = await openCopies({ userData, session, log });
  const workerFile = join(__dirname, 'engine-worker.cjs');
  const atOnce = engineThreads();
  const { seconds, memoryBytes } = DEFAULT_LIMITS;
  const engine = createEngine({ threads, workerFile, atOnce, limitMs: seconds * 1000, memoryBytes, log });
  const collections = createCollectionReader({ threads, workerFile: join(__dirname, 'collection-worker.cjs'), log });
  const reading = createReadThread(threads, join(__dirname, 'read-worker.cjs'), log);
  const control = createLibraryControl(session, { ...place, trash: (path) => shell.trashItem(path) });
  const close = async (): Promise<void> => {
    // What was acknowledged comes first: a thread that does not end must not keep the library from being closed.
    await session.close();
    await options.onClosed(session);
    await Promise.all([engine.close(), collections.close(), reading.close(), writing.close()]);
  };
  return {
    log,
    clock,
    ids,
    settings: options.settings,
    author: () => options.settings().reviewing?.name ?? userName(),
    session,
    control,
    copies,
    isNewLibrary: opened.isNew,
    engine,
    collections,
    readMany: reading.read,
    threads,
    close,
  };
}
