import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { LibraryStatus, ListPage } from '#shared/ipc/messages';
import { ListPlaceSchema } from '#shared/ipc/schemas';
import { generationsIn, journalName, SENTINEL, snapshotName } from '../store/layout';
import { readJson, writeJson } from './json-file';

/** What the window shows of a library while it is still being read: as it was when the program last closed it. */
export type Glance = { readonly status: LibraryStatus; readonly page: ListPage };

/** Whose glance, and where it is kept; `program` is a file of this build, since another may give rows another shape. */
export type GlancePlace = { readonly userData: string; readonly folder: string; readonly program: string };

const FILE = 'glance.json';

const GlanceSchema = v.object({
  folder: v.string(),
  /** Names, sizes and times of the files the rows come from, the program's own first. */
  files: v.string(),
  name: v.string(),
  articles: v.number(),
  samples: v.number(),
  deleted: v.number(),
  rows: v.string(),
  next: v.nullable(ListPlaceSchema),
});

/**
 * The glance of the library in a folder; null where there is none, or where a file of the library is not the one it was
 * then. It says nothing of what is inside those files: the library is read all the same, and what it says holds.
 */
export async function readGlance(place: GlancePlace): Promise<Glance | null> {
  const kept = await readJson(join(place.userData, FILE), GlanceSchema);
  if (kept === null || kept.folder !== place.folder || kept.files !== (await filesOf(place))) return null;
  const { name, articles, samples, deleted, rows, next } = kept;
  const open = { isOpen: true, readOnly: false, problem: null, notices: [] };
  return { status: { name, articles, samples, deleted, ...open }, page: { rows, next } };
}

/** Keeps the glance of a library that was closed just now; one that is only to be read, or has something to say, has none. */
export async function writeGlance(
  place: GlancePlace,
  { status, page }: Glance,
  log: (message: string, cause?: unknown) => void,
): Promise<void> {
  const files = status.isOpen && !status.readOnly && status.notices.length === 0 ? await filesOf(place) : null;
  if (files === null || page.rows === null) return;
  const { name, articles, samples, deleted } = status;
  const { rows, next } = page;
  writeJson(
    join(place.userData, FILE),
    { folder: place.folder, files, name, articles, samples, deleted, rows, next },
    log,
  );
}

async function filesOf({ folder, program }: GlancePlace): Promise<string | null> {
  try {
    const { snapshots, journals } = generationsIn(await readdir(folder));
    const names = [SENTINEL, ...snapshots.map(snapshotName), ...journals.map(journalName)];
    const files = [program, ...names.map((name) => join(folder, name))];
    const found = await Promise.all(files.map((file) => stat(file, { bigint: true })));
    return found.map(({ size, mtimeNs }, index) => `${files[index]} ${size} ${mtimeNs}`).join('\n');
  } catch {
    return null;
  }
}
