import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail } from '#core/result';
import type { AppError } from '#core/result';
import { listFiles } from '../importing/list-files';
import type { ListedPath } from '../importing/list-files';

/** What tells one state of a file from another. */
type Stamps = ReadonlyMap<string, string>;

/** One look at a watched folder: the files of now, and those of them that are whole and have not been taken in this state. */
export type WatchedLook = {
  readonly files: Stamps;
  readonly ready: readonly string[];
  /** Why the folder, or one of its files, could not be looked at; nothing is forgotten then. */
  readonly problem: AppError | null;
};

/**
 * Looks at a folder. A file is taken for whole when it is as it was at the look before, and not empty: one that is being written
 * grows. One that another program holds, so that it cannot be opened, waits until it can be. `taken` says in which state each
 * file was imported.
 */
export async function lookAtFolder(
  folder: string,
  before: Stamps,
  taken: Stamps,
  canOpen: (path: string) => Promise<boolean> = opens,
): Promise<WatchedLook> {
  const [listed, ...others] = await listFiles([folder]);
  if (!listed || (!listed.files.ok && listed.files.error.code !== 'no-files')) {
    return { files: new Map(), ready: [], problem: listed && !listed.files.ok ? listed.files.error : null };
  }
  const files = new Map<string, string>();
  for (const path of listed.files.ok ? listed.files.value : []) {
    const stamp = await stampOf(path);
    if (stamp !== null) files.set(path, stamp);
  }
  const ready: string[] = [];
  let held: string | null = null;
  for (const [path, stamp] of files) {
    if (before.get(path) !== stamp || taken.get(path) === stamp) continue;
    if (await canOpen(path)) ready.push(path);
    else held ??= basename(path);
  }
  return { files, ready, problem: held === null ? closedIn(others) : heldBack(held) };
}

/** Of the files that were ready at a look those that are there in that state now, after they were imported. */
export async function stillThere({ files, ready }: WatchedLook): Promise<Stamps> {
  const there = new Map<string, string>();
  for (const path of ready) {
    const stamp = await stampOf(path);
    if (stamp !== null && stamp === files.get(path)) there.set(path, stamp);
  }
  return there;
}

/** The state of a file; null of one that is empty or cannot be looked at. */
async function stampOf(path: string): Promise<string | null> {
  const status = await stat(path).catch(() => null);
  return status === null || status.size === 0 ? null : `${status.size} ${Math.round(status.mtimeMs)}`;
}

async function opens(path: string): Promise<boolean> {
  const file = await open(path, 'r').catch(() => null);
  await file?.close();
  return file !== null;
}

/** Why the first folder within that cannot be looked into is closed; null where all of them are open. Links that lead out and files without text are no matter. */
function closedIn(others: readonly ListedPath[]): AppError | null {
  const errors = others.flatMap(({ files }) => (files.ok ? [] : [files.error]));
  return errors.find(({ code }) => code !== 'left-out' && code !== 'unsafe-entry') ?? null;
}

function heldBack(name: string): AppError {
  return fail('held', `${name} cannot be opened; another program may hold it.`, 'It is tried again by itself.').error;
}
