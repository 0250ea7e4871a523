import * as v from 'valibot';
import type { TagTree } from '#core/report/tags';
import type { PrintJob } from '#shared/ipc/messages';
import { TagTreeTextSchema } from '#shared/ipc/print-schemas';
import type { HandlersOf } from './handlers';

/** What the print window asks the exporter that opened it. */
export type PrintHandlerOptions = {
  readonly nextJob: (contentsId: number) => Promise<PrintJob | null>;
  readonly onReady: (contentsId: number, readTags: () => TagTree) => Promise<void>;
};

/** Handlers of `prints:`; only the hidden print window may call them. */
export function printHandlers(options: PrintHandlerOptions): HandlersOf<'prints'> {
  return {
    'prints:job': async (caller) => {
      const job = await options.nextJob(caller.contentsId);
      return job === null ? null : JSON.stringify(job);
    },
    'prints:ready': async (caller, tags) => {
      await options.onReady(caller.contentsId, () => v.parse(TagTreeTextSchema, tags));
      return null;
    },
  };
}
