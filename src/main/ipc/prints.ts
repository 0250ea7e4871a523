import type { TagTree } from '#core/report/tags';
import type { PrintJob } from '#shared/ipc/messages';
import type { HandlersOf } from './handlers';

/** What the print window asks the exporter that opened it. */
export type PrintHandlerOptions = {
  readonly nextJob: (contentsId: number) => Promise<PrintJob | null>;
  readonly onReady: (contentsId: number, tags: TagTree) => void;
};

/** Handlers of `prints:`; only the hidden print window may call them. */
export function printHandlers(options: PrintHandlerOptions): HandlersOf<'prints'> {
  return {
    'prints:job': (caller) => options.nextJob(caller.contentsId),
    'prints:ready': (caller, tags) => {
      options.onReady(caller.contentsId, tags);
      return null;
    },
  };
}
