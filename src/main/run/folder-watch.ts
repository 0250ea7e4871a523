import { realpath } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { AppError } from '#core/result';
import { fail, ok } from '#core/result';
import type { Result } from '#core/result';
import type { WatchState } from '#shared/ipc/import-messages';
import type { ImportReport } from '#shared/ipc/messages';
import { lookAtFolder, stillThere } from '../imports/watched-files';
import type { LibrarySession } from '../library/library-session';
import { beginWatchMemory, endWatchMemory, readWatchMemory } from './watch-memory';
import type { WatchMemory } from './watch-memory';

/** A folder whose new files are imported into the library that is open; each library has its own, and none until one is chosen. */
export type FolderWatch = {
  readonly state: () => Promise<WatchState | null>;
  readonly watch: (folder: string) => Promise<Result<WatchState>>;
  readonly stop: () => Promise<Result<null>>;
  /** Looks once, and imports what is whole and new; done by itself every few seconds after `begin`. */
  readonly look: () => Promise<void>;
  readonly begin: () => void;
  readonly close: () => void;
};

/** What the watch is made of; `tell` hears of each import that brought something or failed. */
export type FolderWatchOptions = {
  readonly session: LibrarySession;
  readonly importPaths: (paths: readonly string[]) => Promise<Result<ImportReport>>;
  readonly userData: string;
  readonly tell: (report: ImportReport) => void;
  readonly log: (message: string, cause?: unknown) => void;
  /** How long files that the library could not take, as on a full disk, are left alone, in milliseconds. */
  readonly unsavedPause?: number;
};

/** Two looks at a file that is being written are this far apart at least, in milliseconds. */
const PAUSE_MS = 4_000;

/** See `unsavedPause`. */
const UNSAVED_PAUSE_MS = 60_000;

/** The pause after a look is this many times as long as the look: a folder of very many files must not keep the disk at work. */
const REST = 10;

/** A watch that looks again and again: a folder on a stick or a share comes and goes, and is simply there again. */
export function createFolderWatch(options: FolderWatchOptions): FolderWatch {
  const { session, importPaths, userData, tell, log, unsavedPause = UNSAVED_PAUSE_MS } = options;
  let before: ReadonlyMap<string, string> = new Map();
  let of: string | null = null;
  let problem: AppError | null = null;
  let running: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let known: { readonly path: string; readonly memory: WatchMemory } | null = null;
  let pause = PAUSE_MS;
  let heldUntil = 0;

  /** The memory of the watch of the library that is open; null where none is. */
  function place(): string | null {
    const { store } = session.current();
    if (!store || store.readOnly) return null;
    return join(userData, 'watching', `${store.libraryId.replaceAll(/[^\w-]/gu, '_')}.jsonl`);
  }

  /** What is remembered of the folder is read once for each library. */
  async function read(): Promise<{ readonly path: string; readonly memory: WatchMemory } | null> {
    const path = place();
    if (path === null) return null;
    if (known?.path !== path) {
      const memory = await readWatchMemory(path);
      known = memory && { path, memory };
    }
    return known;
  }

  async function lookNow(): Promise<void> {
    const watched = await read();
    if (watched === null) return;
    const { path, memory } = watched;
    const { folder } = memory;
    const seen = of === `${path} ${folder}` ? before : new Map<string, string>();
    const look = await lookAtFolder(folder, seen, memory.taken);
    of = `${path} ${folder}`;
    before = look.files;
    if (performance.now() < heldUntil) return;
    problem = look.problem;
    if (look.ready.length === 0) return;
    const report = await importPaths(look.ready);
    if (!report.ok) {
      problem = report.error;
      return;
    }
    // The library may have been closed, another chosen, or the watch ended meanwhile.
    if ((await read())?.memory !== memory || report.value.ended === 'interrupted') return;
    const unsaved = report.value.outcomes.find(({ isUnsaved }) => isUnsaved);
    if (unsaved) {
      const { detail: message, action } = unsaved;
      problem = { code: 'not-stored', message, ...(action === undefined ? {} : { action }) };
      heldUntil = performance.now() + unsavedPause;
      tell(report.value);
      return;
    }
    // What a person cancelled must not begin again by itself; a folder that was taken away meanwhile is tried again.
    await memory.add(await stillThere(look), look.files);
    if (report.value.outcomes.some(({ outcome }) => outcome !== 'same' && outcome !== 'left-out')) tell(report.value);
  }

  function look(): Promise<void> {
    running ??= lookNow()
      .catch((cause: unknown) => log('The watched folder could not be looked at', cause))
      .finally(() => {
        running = null;
      });
    return running;
  }

  async function lookAndRest(): Promise<void> {
    const start = performance.now();
    await look();
    pause = Math.max(PAUSE_MS, (performance.now() - start) * REST);
    again();
  }

  function again(): void {
    if (isClosed) return;
    timer = setTimeout(() => void lookAndRest(), pause);
  }

  async function state(): Promise<WatchState | null> {
    const watched = await read();
    if (watched === null) return null;
    const { folder, taken } = watched.memory;
    return {
      folderName: basename(folder),
      parentName: basename(dirname(folder)),
      taken: taken.size,
      problem,
    };
  }

  return {
    state,
    watch: async (folder) => {
      const path = place();
      if (path === null) return fail('read-only', 'The library cannot be written to, so nothing can come into it.');
      const [chosen, library] = await Promise.all([realpath(folder), realpath(session.current().folder)]);
      if (isWithin(library, chosen) || isWithin(chosen, library)) {
        return fail('own-folder', 'This folder holds the library itself.', 'Choose one beside it.');
      }
      problem = null;
      heldUntil = 0;
      try {
        await beginWatchMemory(path, folder);
      } catch (cause) {
        log('The watched folder could not be written down', cause);
        return fail('not-saved', 'The folder could not be remembered.', 'Check that the disk is not full.');
      }
      known = null;
      void look();
      const now = await state();
      return now ? ok(now) : fail('not-saved', 'The folder could not be remembered.');
    },
    stop: async () => {
      const path = place();
      if (path !== null) await endWatchMemory(path);
      known = null;
      problem = null;
      return ok(null);
    },
    look,
    begin: again,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
}
