import { join } from 'node:path';
import * as v from 'valibot';
import { exists } from '../library/exists';
import { readJson, writeJson } from '../library/json-file';

type Folders = { readonly folder?: string; readonly libraries: Readonly<Record<string, string>> };

const FoldersSchema = v.strictObject({
  folder: v.string(),
  libraries: v.optional(v.record(v.string(), v.string()), {}),
});

/** The folders of so many libraries are kept. */
const MOST_LIBRARIES = 100;

/** The folder something of a library was exported to last, on this computer. */
export type LastFolder = {
  /** That of another library where this one has none; undefined where there is none, or it is not there now. */
  readonly read: () => Promise<string | undefined>;
  readonly remember: (folder: string) => Promise<void>;
};

/** Keeps these folders, by the ids of their libraries, in a file beside the settings. */
export function lastFoldersIn(
  userData: string,
  log: (message: string, cause?: unknown) => void,
): (libraryId: string) => LastFolder {
  const file = join(userData, 'exports.json');
  let kept: Folders | null = null;
  const load = async (): Promise<Folders> => {
    const read = (await readJson(file, FoldersSchema)) ?? { libraries: {} };
    return (kept ??= read);
  };
  return (libraryId) => ({
    read: async () => {
      const { folder, libraries } = kept ?? (await load());
      for (const candidate of [libraries[libraryId], folder])
        if (candidate !== undefined && (await exists(candidate))) return candidate;
      return undefined;
    },
    remember: async (folder) => {
      const { folder: last, libraries } = kept ?? (await load());
      if (last === folder && libraries[libraryId] === folder) return;
      const others = Object.entries(libraries).filter(([id]) => id !== libraryId);
      kept = { folder, libraries: Object.fromEntries([...others.slice(1 - MOST_LIBRARIES), [libraryId, folder]]) };
      writeJson(file, kept, log);
    },
  });
}
