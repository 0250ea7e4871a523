import { basename, join } from 'node:path';
import * as v from 'valibot';
import { exists } from './exists';
import { readJson, writeJson } from './json-file';

const EntrySchema = v.strictObject({
  folder: v.string(),
  /** Null where the list was written before ids and times were kept. */
  id: v.nullable(v.string()),
  name: v.string(),
  lastOpened: v.nullable(v.string()),
});
const ListSchema = v.union([
  v.strictObject({ libraries: v.array(EntrySchema) }),
  v.strictObject({ folders: v.array(v.string()) }),
]);

/** A library that was open on this computer; its folder may be missing by now. */
export type RecentLibrary = Readonly<v.InferOutput<typeof EntrySchema>>;

/** The libraries opened so far, the latest first; `isDamaged` means that there may have been others. */
export type RecentLibraries = { readonly libraries: readonly RecentLibrary[]; readonly isDamaged: boolean };

/** Reads `<userData>/libraries.json`; a damaged one counts as empty and is kept beside itself. */
export async function readRecent(userData: string): Promise<RecentLibraries> {
  const file = join(userData, 'libraries.json');
  const stored = await readJson(file, ListSchema);
  if (stored === null) return { libraries: [], isDamaged: await exists(file) };
  if ('libraries' in stored) return { libraries: stored.libraries, isDamaged: false };
  const libraries = stored.folders.map((folder) => ({ folder, id: null, name: basename(folder), lastOpened: null }));
  return { libraries: libraries.toReversed(), isDamaged: false };
}

/** Puts a library at the head of the list; no other entry is ever dropped for being missing. */
export function rememberLibrary(
  userData: string,
  { libraries }: RecentLibraries,
  opened: RecentLibrary,
  log: (message: string, cause?: unknown) => void,
): void {
  const others = libraries.filter(({ folder }) => folder !== opened.folder);
  writeJson(join(userData, 'libraries.json'), { libraries: [opened, ...others] }, log);
}
