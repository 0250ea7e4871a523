import { isAbsent, libraryGone } from './failure';
import type { Files, OpenFile } from './files';
import { writeAll } from './write-file';

/** A journal open for appending. */
export type JournalFile = {
  /** Adds bytes and syncs them; when it fails the bytes are not there, and a later call works as soon as the disk does. */
  readonly append: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
};

/**
 * Opens the journal at `path`, whose good lines end at `length`. `verify` is asked before a file that had to be opened
 * again is trusted. A journal that was replaced, moved away or written by another is never appended to.
 */
export async function openJournal(
  files: Files,
  path: string,
  length: number,
  verify: () => Promise<void>,
): Promise<JournalFile> {
  let end = length;
  let hasGarbage = false;
  let file: OpenFile | null = await files.open(path, 'r+');
  /** What tells the open file from another of the same name; it never changes while it is open. */
  let identity = (await file.stat().catch(() => null))?.identity ?? null;

  async function healthy(): Promise<OpenFile> {
    if (file !== null && (await isInPlace())) return file;
    await drop();
    await verify();
    const again = await openOrGone(files, path);
    try {
      const facts = await again.stat();
      const { size } = facts;
      identity = facts.identity;
      if (hasGarbage ? size < end : size !== end) throw libraryGone();
      if (hasGarbage) {
        await again.truncate(end);
        await again.sync();
      }
    } catch (error) {
      await again.close().catch(() => undefined);
      throw error;
    }
    hasGarbage = false;
    file = again;
    return again;
  }

  async function isInPlace(): Promise<boolean> {
    try {
      const there = await files.stat(path);
      return there.identity === identity && there.size === end;
    } catch {
      return false;
    }
  }

  async function drop(): Promise<void> {
    const open = file;
    file = null;
    await open?.close().catch(() => undefined);
  }

  return {
    append: async (bytes) => {
      const target = await healthy();
      try {
        await writeAll(target, bytes, end);
        await target.datasync();
      } catch (error) {
        // The file may hold half a line now: it is cut back at once where that works, else before the next append.
        hasGarbage = true;
        await drop();
        await healthy().catch(() => undefined);
        throw error;
      }
      end += bytes.length;
    },
    close: drop,
  };
}

function openOrGone(files: Files, path: string): Promise<OpenFile> {
  return files.open(path, 'r+').catch((error: unknown) => {
    throw isAbsent(error) ? libraryGone() : error;
  });
}
