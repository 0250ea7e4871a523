import { access } from 'node:fs/promises';
import { join } from 'node:path';

/** The path with its ending, where a file is there already with the first free number before it: "name (2).pdf". */
export async function freePath(path: string, extension: string): Promise<string> {
  return firstFree((number) => `${path}${number}.${extension}`);
}

/** A folder of that name which is not there yet, numbered where one is: "name (2)". */
export async function freeFolder(parent: string, name: string): Promise<string> {
  return firstFree((number) => join(parent, name + number));
}

async function firstFree(candidateOf: (number: string) => string): Promise<string> {
  for (let count = 1; ; count += 1) {
    const candidate = candidateOf(count === 1 ? '' : ` (${count})`);
    try {
      await access(candidate);
    } catch {
      return candidate;
    }
  }
}
