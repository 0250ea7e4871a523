import type { Readers } from '../../src/cli/readers';
import { openIncoming } from '../../src/main/bundle/incoming';
import { DEFAULT_LIMITS } from '../../src/main/importing/import-limits';
import { readDocuments } from '../../src/main/importing/read-documents';
import { analyseFile, inspectFile } from '../../src/main/jobs/analysed';

/** What opens and analyses the files of a command in the thread of the test: the code of the threads, without their limits. */
export function readersHere(): Readers {
  const { seconds, memoryBytes } = DEFAULT_LIMITS;
  return {
    engine: { atOnce: 1, analyse: analyseFile, inspect: inspectFile, close: async () => undefined },
    open: readDocuments,
    openBundle: openIncoming,
    limits: { seconds, memoryBytes },
    close: async () => undefined,
  };
}
