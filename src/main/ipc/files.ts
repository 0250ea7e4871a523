import type { Result } from '#core/result';
import type { ImportReport } from '#shared/ipc/messages';
import type { DroppedFile } from '#shared/ipc/schemas';
import { toldResult } from '#shared/ipc/told-report';
import type { HandlersOf } from './handlers';

/** The two ways in for files: paths that a person chose in main's own dialog, and bytes dropped on the window. */
export type FileHandlerOptions = {
  readonly choosePaths: (kind: 'files' | 'folder') => Promise<readonly string[] | null>;
  readonly importPaths: (paths: readonly string[]) => Promise<Result<ImportReport>>;
  readonly importDropped: (files: readonly DroppedFile[]) => Promise<Result<ImportReport>>;
};

/** Handlers of `files:`; no path comes from the window or goes to it. */
export function fileHandlers(options: FileHandlerOptions): HandlersOf<'files'> {
  return {
    'files:choose': async (_caller, kind) => {
      const paths = await options.choosePaths(kind);
      return paths === null || paths.length === 0 ? null : toldResult(await options.importPaths(paths));
    },
    'files:import': async (_caller, files) => toldResult(await options.importDropped(files)),
  };
}
