import { access } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The path with its ending, where a file is there already with the first free number before it: "name (2).pdf". Those `taken` are on
 * their way there; some disks take names for the same that differ in capitals.
 */
export async function freePath(
  path: string,
  extension: string,
  taken: ReadonlySet<string> = new Set(),
): Promise<string> {
  const names = new Set(Array.from(taken, likened));
  return firstFree(
    (number) => `${path}${number}.${extension}`,
    (candidate) => names.has(likened(candidate)),
  );
}

const likened = (path: string): string => path.normalize('NFC').toLowerCase();

/** A folder of that name which is not there yet, numbered where one is: "name (2)". */
export async function freeFolder(parent: string, name: string): Promise<string> {
  return firstFree((number) => join(parent, name + number));
}

async function firstFree(
  candidateOf: (number: string) => string,
  isTaken: (candidate: string) => boolean = () => false,
): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = candidateOf(count === 1 ? '' : ` (${count})`);
    if (isTaken(candidate)) continue;
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
