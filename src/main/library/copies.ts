import { basename, dirname, join } from 'node:path';
import * as v from 'valibot';
import { ok } from '#core/result';
import type { AppError, Result } from '#core/result';
import type { CopiesState } from '#shared/ipc/library-messages';
import { safeFileName } from '../exporting/file-name';
import { backupNames } from '../store/backup';
import { copyBackup, isCopied } from '../store/backup-copy';
import { toAppError } from '../store/failure';
import { REAL_FILES } from '../store/files';
import { exists } from './exists';
import { readJson, writeJson } from './json-file';
import type { LibrarySession } from './library-session';

/** Copies of the backups, with all they need, in a folder of the person's choice. */
export type Copies = {
  /** Null where no folder was chosen. */
  readonly state: () => CopiesState | null;
  readonly setFolder: (folder: string | null) => Result<null>;
  /** Brings the latest backup of the open library into the folder where it is not there yet; copies run in turn. */
  readonly copyLatest: () => Promise<Result<null>>;
};

/** What the copies need; the folder is remembered in `<userData>/copies.json`. */
export type CopiesOptions = {
  readonly userData: string;
  readonly session: LibrarySession;
  readonly log: (message: string, cause?: unknown) => void;
};

const FileSchema = v.strictObject({ folder: v.nullable(v.string()) });

/** Reads which folder was chosen. */
export async function openCopies({ userData, session, log }: CopiesOptions): Promise<Copies> {
  const file = join(userData, 'copies.json');
  let folder = (await readJson(file, FileSchema))?.folder ?? null;
  let problem: AppError | null = null;
  let queue: Promise<unknown> = Promise.resolve();

  async function copy(): Promise<Result<null>> {
    const { store } = session.current();
    if (folder === null || !store || store.readOnly) return ok(null);
    try {
      // Never made anew: where a stick was unplugged, the folder would be made on the disk it is to be safe from.
      if (!(await exists(folder))) return { ok: false, error: FOLDER_GONE };
      const target = join(folder, copyName(basename(store.folder), store.libraryId));
      const latest = (await backupNames(REAL_FILES, store.folder))[0];
      if (latest === undefined || (await isCopied(REAL_FILES, target, latest.name))) return ok(null);
      const absent = (await copyBackup(REAL_FILES, store.folder, latest.name, target)).missing;
      // What was dropped since the backup is gone on purpose.
      const rows = Object.values(store.catalogue().articles);
      const missing = absent.filter((path) => rows.some((row) => path.endsWith(row.file) || path.endsWith(row.sha256)));
      if (missing.length === 0) return ok(null);
      for (const path of missing) log(`Not whole in the library, so not copied: ${path}`);
      return { ok: false, error: partsMissing(missing.length) };
    } catch (error) {
      return { ok: false, error: toAppError(error) };
    }
  }

  return {
    state: () =>
      folder === null
        ? null
        : { folderName: basename(folder), parentName: basename(dirname(folder)) || dirname(folder), problem },
    setFolder: (next) => {
      folder = next;
      problem = null;
      if (writeJson(file, { folder }, log)) return ok(null);
      return { ok: false, error: NOT_REMEMBERED };
    },
    copyLatest: () => {
      const copied = queue.then(copy);
      queue = copied.catch(() => undefined);
      return copied.then((result) => {
        problem = result.ok ? null : result.error;
        if (!result.ok) log(`The backup was not copied: ${result.error.code}`);
        return result;
      });
    },
  };
}

/** The folder of one library among the copies; two libraries of one name do not meet. */
function copyName(name: string, id: string): string {
  return safeFileName(`Sidelight backup of ${name} ${id.slice(-6)}`, '').slice(0, -1);
}

function partsMissing(count: number): AppError {
  return {
    code: 'copy-incomplete',
    message: `The backup was copied, but ${count === 1 ? 'one file' : `${count} files`} of articles could not be read here.`,
    action: 'Import those articles again; the log names the files.',
  };
}

const FOLDER_GONE: AppError = {
  code: 'copies-gone',
  message: 'The folder for copies of backups is not there.',
  action: 'Plug in its disk, or choose another folder under File, Restore a Backup.',
};
const NOT_REMEMBERED: AppError = {
  code: 'settings-not-saved',
  message: 'The folder for copies could not be remembered.',
  action: 'It holds until the program is closed.',
};
