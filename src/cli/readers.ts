import { join } from 'node:path';
import { bundleReader } from '../main/bundle/read-thread';
import type { OpenIncoming } from '../main/imports/bundles-in-plan';
import { DEFAULT_LIMITS } from '../main/importing/import-limits';
import type { ImportLimits } from '../main/importing/import-limits';
import { createCollectionReader } from '../main/jobs/collection-reader';
import type { CollectionReader } from '../main/jobs/collection-reader';
import { createEngine } from '../main/jobs/engine-client';
import type { Engine } from '../main/jobs/engine-client';
import { engineThreads } from '../main/jobs/engine-threads';
import { createWorkerThreads } from '../main/jobs/worker-threads';

/** What one text may take of time and memory. */
type TextLimits = Pick<ImportLimits, 'seconds' | 'memoryBytes'>;

/** What opens and analyses the files of a command, and within which limits; whoever starts it closes it. */
export type Readers = {
  readonly engine: Engine;
  readonly open: CollectionReader['open'];
  readonly openBundle: OpenIncoming;
  readonly limits: TextLimits;
  readonly close: () => Promise<void>;
};

/** Where the code of the threads is, who hears of what is given up, and the limits where they are not those of the window. */
type ReadersOptions = {
  readonly folder: string;
  readonly log: (message: string, cause?: unknown) => void;
  readonly limits?: TextLimits;
  readonly bundleLimits?: TextLimits;
};

/** Readers in threads of their own, as the window has them: a file that passes the limits is given up, and the command goes on. */
export function readersInThreads({ folder, log, limits = DEFAULT_LIMITS, bundleLimits }: ReadersOptions): Readers {
  const { seconds, memoryBytes } = limits;
  const threads = createWorkerThreads();
  const workerFile = join(folder, 'engine-worker.cjs');
  const engine = createEngine({
    threads,
    workerFile,
    atOnce: engineThreads(),
    limitMs: seconds * 1000,
    memoryBytes,
    log,
  });
  const collections = createCollectionReader({ threads, workerFile: join(folder, 'collection-worker.cjs'), log });
  return {
    engine,
    open: collections.open,
    openBundle: bundleReader({
      threads,
      workerFile: join(folder, 'bundle-worker.cjs'),
      log,
      ...(bundleLimits ? { limits: bundleLimits } : {}),
    }),
    limits: { seconds, memoryBytes },
    close: async () => {
      await Promise.all([engine.close(), collections.close()]);
    },
  };
}
