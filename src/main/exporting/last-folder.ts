import { join } from 'node:path';
import * as v from 'valibot';
import { exists } from '../library/exists';
import { readJson, writeJson } from '../library/json-file';

const FolderSchema = v.strictObject({ folder: v.string() });

/** The folder something was exported to last, on this computer. */
export type LastFolder = {
  /** Undefined where there is none, or it is not there now. */
  readonly read: () => Promise<string | undefined>;
  readonly remember: (folder: string) => void;
};

/** Keeps that folder in a file beside the settings. */
export function lastFolderIn(userData: string, log: (message: string, cause?: unknown) => void): LastFolder {
  const file = join(userData, 'exports.json');
  return {
    read: async () => {
      const stored = await readJson(file, FolderSchema);
      return stored !== null && (await exists(stored.folder)) ? stored.folder : undefined;
    },
    remember: (folder) => {
      writeJson(file, { folder }, log);
    },
  };
}
