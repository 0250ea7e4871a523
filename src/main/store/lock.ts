import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { errorCode, isAbsent } from './failure';
import type { Files } from './files';
import { LOCK } from './layout';
import { describeHolder, ownHolder, parseHolder, standingOf } from './lock-holder';
import type { Holder } from './lock-holder';
import { writeNew } from './write-file';

/** How often a holder shows that it is alive, in milliseconds. */
const HEARTBEAT = 5_000;
/** A holder that gives no sign of life for so long has none, in milliseconds: two heartbeats and what a disk may take. */
const SILENCE = 12_000;
/** How often a lock is looked at while it is watched for a sign of life. */
const LOOKS = 12;
/** How often taking over a stale lock is tried before the other taker is let have it. */
const ATTEMPTS = 5;

/** A library held for writing. */
export type Lock = {
  /** False once another program has taken the lock over; nothing may be written then. */
  readonly isHeld: () => boolean;
  readonly release: () => Promise<void>;
};

/**
 * Takes the lock of a library, or says in a few words who holds it; a stale lock is taken over. One that another computer may have
 * left is watched for `silence` milliseconds first, whatever its clock said.
 */
export async function acquireLock(
  files: Files,
  folder: string,
  silence = SILENCE,
): Promise<{ readonly lock: Lock } | { readonly heldBy: string }> {
  const path = join(folder, LOCK);
  const own = await ownHolder();
  let holder: Holder | null = null;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (await place(files, path, own)) return { lock: hold(files, path, own) };
    const seen = await look(files, path);
    if (seen === null) continue;
    holder = seen.holder;
    const standing = await standingOf(holder, own, Date.now() - seen.modified);
    if (standing === 'held' || (standing === 'doubtful' && !(await isSilent(files, path, seen, silence)))) break;
    await removeStale(files, path, seen.text);
  }
  return { heldBy: describeHolder(holder) };
}

/** The lock appears whole, with its content, or not at all; without hard links (FAT) it appears empty for a moment. */
async function place(files: Files, path: string, own: Holder): Promise<boolean> {
  const bytes = Buffer.from(`${JSON.stringify(own)}\n`);
  const temp = `${path}.${own.token}`;
  try {
    await writeNew(files, temp, bytes);
    await files.link(temp, path);
    return true;
  } catch (error) {
    const code = errorCode(error);
    // Absent: the program that holds the library has tidied up, and the temporary name with it.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (code === 'ENOSYS' || code === 'ENOTSUP' || code === 'EPERM') return placeWithoutLink(files, path, bytes);
    throw error;
  } finally {
    await files.remove(temp).catch(() => undefined);
  }
}

async function placeWithoutLink(files: Files, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await writeNew(files, path, bytes);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

type Seen = { readonly holder: Holder | null; readonly text: string; readonly modified: number };

/** True when a lock stays just as it was seen; one that is gone meanwhile holds nothing either. */
async function isSilent(files: Files, path: string, before: Seen, silence: number): Promise<boolean> {
  for (let looked = 0; looked < LOOKS; looked += 1) {
    await new Promise((resolve) => setTimeout(resolve, silence / LOOKS));
    const now = await look(files, path);
    if (now === null) return true;
    if (now.modified !== before.modified || now.text !== before.text) return false;
  }
  return true;
}

/** Read before its time is asked for: a disk on the network makes sure of both only when a file is opened. */
async function look(files: Files, path: string): Promise<Seen | null> {
  try {
    const text = (await files.readFile(path)).toString('utf8');
    const { modified } = await files.stat(path);
    return { holder: parseHolder(text), text, modified };
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}

/** Moves the lock away before removing it: two that take over at once must not remove each other's new lock. */
async function removeStale(files: Files, path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await files.rename(path, aside);
    const moved = (await files.readFile(aside)).toString('utf8');
    if (moved !== text) await files.link(aside, path).catch(() => undefined);
    await files.remove(aside);
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
}

function hold(files: Files, path: string, own: Holder): Lock {
  let isHeld = true;
  async function beat(): Promise<void> {
    // A lock that cannot be read (a pulled stick) may come back; one that names another is lost for good.
    const seen = await look(files, path).catch(() => null);
    if (seen !== null && seen.holder?.token !== own.token) isHeld = false;
    else if (seen !== null) await files.touch(path, new Date()).catch(() => undefined);
  }
  const timer = setInterval(() => void beat(), HEARTBEAT);
  timer.unref();
  return {
    isHeld: () => isHeld,
    release: async () => {
      clearInterval(timer);
      isHeld = false;
      const seen = await look(files, path).catch(() => null);
      if (seen?.holder?.token === own.token) await files.remove(path).catch(() => undefined);
    },
  };
}
