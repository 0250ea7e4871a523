import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';

/** Which folder is watched, and in which state each of its files was imported. */
export type WatchMemory = {
  readonly folder: string;
  readonly taken: ReadonlyMap<string, string>;
  /** Takes down files that were imported; `present` are all files of now, so that those that are gone can be forgotten. */
  readonly add: (stamps: ReadonlyMap<string, string>, present: ReadonlyMap<string, string>) => Promise<void>;
};

const HeadSchema = v.object({ folder: v.string() });
const LineSchema = v.object({ taken: v.record(v.string(), v.string()) });

/** So many entries that say nothing any more are left before the file is written anew. */
const LEFT = 1_000;

/** Begins the memory of a folder; only added to from then on. Throws when it cannot be written. */
export async function beginWatchMemory(path: string, folder: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await replace(path, folder, new Map());
}

/** Ends it. */
export async function endWatchMemory(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Reads the memory, once for as long as it is used; null where there is none. A line that was cut off is passed over: its files are only tried again. */
export async function readWatchMemory(path: string): Promise<WatchMemory | null> {
  const [first, ...lines] = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const head = parsed(HeadSchema, first);
  if (head === null) return null;
  const { folder } = head;
  const taken = new Map<string, string>();
  let written = 0;
  for (const line of lines) {
    for (const [file, stamp] of Object.entries(parsed(LineSchema, line)?.taken ?? {})) {
      taken.set(file, stamp);
      written += 1;
    }
  }
  return {
    folder,
    taken,
    add: async (stamps, present) => {
      for (const [file, stamp] of stamps) taken.set(file, stamp);
      written += stamps.size;
      const gone = [...taken.keys()].filter((file) => !present.has(file));
      const living = taken.size - gone.length;
      if (written - living <= Math.max(LEFT, living)) {
        // A line opens with a line end too: what a crash cut off before it stays a line of its own.
        await appendFile(path, `\n${JSON.stringify({ taken: Object.fromEntries(stamps) })}\n`);
        return;
      }
      for (const file of gone) taken.delete(file);
      await replace(path, folder, taken);
      written = taken.size;
    },
  };
}

async function replace(path: string, folder: string, taken: ReadonlyMap<string, string>): Promise<void> {
  const lines = [{ folder }, ...(taken.size > 0 ? [{ taken: Object.fromEntries(taken) }] : [])];
  await writeFile(`${path}.new`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await rename(`${path}.new`, path);
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, line = ''): T | null {
  try {
    return v.parse(schema, JSON.parse(line));
  } catch {
    return null;
  }
}
