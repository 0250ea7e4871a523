import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
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
/** A folder as it stands in the list, however much of the rest of it is damaged. */
const FOLDER = /"folder"\s*:\s*("(?:[^"\\\n]|\\.)+")/gu;

/** A library that was open on this computer; its folder may be missing by now. */
export type RecentLibrary = Readonly<v.InferOutput<typeof EntrySchema>>;

/** The libraries opened so far, the latest first; `isDamaged` means that there may have been others. */
export type RecentLibraries = { readonly libraries: readonly RecentLibrary[]; readonly isDamaged: boolean };

/** Reads `<userData>/libraries.json`; of a damaged one, which is kept beside itself, the folders that can still be read. */
export async function readRecent(userData: string): Promise<RecentLibraries> {
  const file = join(userData, 'libraries.json');
  const stored = await readJson(file, ListSchema);
  if (stored === null) return { libraries: await foldersIn(file), isDamaged: await exists(file) };
  if ('libraries' in stored) return { libraries: stored.libraries, isDamaged: false };
  return { libraries: stored.folders.map(named).toReversed(), isDamaged: false };
}

/** Puts a library at the head of the list; no other entry is ever dropped for being missing, only one that it `replaces`. */
export function rememberLibrary(
  userData: string,
  { libraries }: RecentLibraries,
  opened: RecentLibrary,
  log: (message: string, cause?: unknown) => void,
  replaces: string | null = null,
): void {
  const others = libraries.filter(({ folder }) => folder !== opened.folder && folder !== replaces);
  writeJson(join(userData, 'libraries.json'), { libraries: [opened, ...others] }, log);
}

/** What stands for a library's folder where no path may go. */
export function tokenOf(folder: string): string {
  return createHash('sha256').update(folder).digest('hex').slice(0, 16);
}

async function foldersIn(file: string): Promise<readonly RecentLibrary[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const folders = [...text.matchAll(FOLDER)].flatMap(([, quoted = '']) => unquoted(quoted) ?? []);
  return [...new Set(folders)].map(named);
}

function unquoted(quoted: string): string | null {
  try {
    return v.parse(v.string(), JSON.parse(quoted));
  } catch {
    return null;
  }
}

function named(folder: string): RecentLibrary {
  return { folder, id: null, name: basename(folder), lastOpened: null };
}
