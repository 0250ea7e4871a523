import type { Clock, IdSource } from '#core/ports';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import type { EventName, Events } from '#shared/ipc/contract';
import type { ImportReport } from '#shared/ipc/messages';
import type { DroppedFile } from '#shared/ipc/schemas';
import type { Engine } from '../jobs/engine-client';
import { importFiles } from '../jobs/import-files';
import type { ImportItem } from '../jobs/import-files';
import { itemOfDrop, itemsOfPaths } from '../jobs/import-items';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';

/** All ways of importing, one import at a time; progress is sent to the window, save for the samples. */
export type Importer = {
  readonly importPaths: (paths: readonly string[]) => Promise<Result<ImportReport>>;
  readonly importSamples: (folder: string) => Promise<Result<ImportReport>>;
  readonly importDropped: (files: readonly DroppedFile[]) => Promise<Result<ImportReport>>;
};

/** What the importer is made of. */
export type ImporterOptions = {
  readonly session: LibrarySession;
  readonly engine: Engine;
  readonly ids: IdSource;
  readonly clock: Clock;
  readonly send: <E extends EventName>(name: E, payload: Events[E]) => void;
};

/** Puts the import job together with the open library. */
export function createImporter(options: ImporterOptions): Importer {
  const { session, engine, ids, clock, send } = options;
  let queue: Promise<unknown> = Promise.resolve();
  const run = (list: () => Promise<readonly ImportItem[]>, isSample: boolean): Promise<Result<ImportReport>> => {
    const result = queue.then(() =>
      withStore(session, async (store) => {
        if (store.readOnly) return { ok: false, error: store.readOnly };
        const onProgress = (progress: Events['imports:progressed']): void => {
          if (!isSample) send('imports:progressed', progress);
        };
        return ok(await importFiles(await list(), { store, engine, ids, clock, isSample, onProgress }));
      }),
    );
    queue = result.catch(() => undefined);
    return result;
  };
  return {
    importPaths: (paths) => run(() => itemsOfPaths(paths), false),
    importSamples: (folder) => run(() => itemsOfPaths([folder]), true),
    importDropped: (files) => run(async () => files.map(itemOfDrop), false),
  };
}
